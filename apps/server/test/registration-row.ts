import { randomUUID } from 'node:crypto';
import { Registration } from '../src/features/registrations/index.ts';
import type { TestApp } from './test-app.ts';

/**
 * A registration straight into the table, past the one way in: for lists, numbers and papers, where how it came to its
 * seat does not matter. Seats are not counted by it.
 */
export async function aRegistrationRow(
  test: TestApp,
  eventId: string,
  given: Partial<Registration> = {},
): Promise<string> {
  const email = `${randomUUID()}@test.example`;
  const isSeated = (given.status ?? 'seated') === 'seated';
  const { identifiers } = await test.dataSource.manager.insert(Registration, {
    eventId,
    status: 'seated',
    seatedAt: isSeated ? test.clock.now() : null,
    name: 'Osallistuja',
    email,
    emailNormalised: email,
    locale: 'fi',
    sector: 'health',
    partySeq: '1',
    submissionId: randomUUID(),
    ...given,
  });
  return identifiers[0]?.['id'] as string;
}
