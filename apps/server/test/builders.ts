import { randomUUID } from 'node:crypto';
import { hashPassword, Organisation, Person, Sessions } from '../src/features/organisations/index.ts';
import { Membership } from '../src/features/organisations/membership.entity.ts';
import type { OrganisationRole } from '../src/platform/access/roles.ts';
import type { TestApp } from './test-app.ts';
import type { TestClient } from './test-client.ts';

/** People and organisations for tests; events and the rest have their builders beside their features' tests. */
export async function anOrganisation(
  test: TestApp,
  given: Partial<Organisation> = {},
): Promise<Organisation> {
  return test.dataSource.manager.save(Organisation, {
    name: `Organisation ${randomUUID().slice(0, 8)}`,
    kind: 'municipality' as const,
    ...given,
  });
}

export interface SignedIn {
  readonly person: Person;
  readonly client: TestClient;
}

/** A person who belongs to the organisation and is signed in. */
export async function aPerson(
  test: TestApp,
  organisation: Organisation | null,
  role: OrganisationRole = 'manager',
  given: Partial<Person> & { password?: string } = {},
): Promise<SignedIn> {
  const { password, ...columns } = given;
  const email = columns.email ?? `${randomUUID()}@test.example`;
  const person = await test.dataSource.manager.save(Person, {
    name: 'Tiina Testaaja',
    email,
    emailNormalised: email.toLowerCase(),
    ...columns,
    ...(password ? { passwordHash: await hashPassword(password) } : {}),
  });
  if (organisation) {
    await test.dataSource.manager.insert(Membership, {
      personId: person.id,
      organisationId: organisation.id,
      role,
    });
  }
  const token = await test.app.get(Sessions).open(test.dataSource.manager, person.id);
  return { person, client: test.client().useSession(token) };
}
