import type { Organisation } from '../src/features/organisations/index.ts';
import type { SignedIn } from './builders.ts';
import type { TestClient } from './test-client.ts';

export const PACKAGE_FACTS = {
  kind: 'course',
  visibility: 'own',
  title: { fi: 'Oma paketti' },
  summary: {},
  audiences: [],
  startTime: '09:00',
  materials: [],
  venueNeeds: [],
};
export const packageRow = (title: string, minutes: number, but: object = {}) => ({
  kind: 'session',
  title: { fi: title },
  minutes,
  ...but,
});

/** Packages that an organisation makes, reads and saves. */
export function ownPackages(organisation: () => Organisation, owner: () => SignedIn) {
  async function made(client: TestClient = owner().client, but: object = {}): Promise<string> {
    const body = { organisationId: organisation().id, title: { fi: 'Oma paketti' }, kind: 'course', ...but };
    const answer = await client.post('/api/library/packages', body);
    expect(answer.status).toBe(201);
    return answer.body.slug as string;
  }
  const read = async (slug: string, client: TestClient = owner().client) =>
    (await client.get(`/api/library/packages/${slug}?lang=fi`)).body;
  const save = (slug: string, version: number, items: object[], but: object = {}) =>
    owner().client.put(`/api/library/packages/${slug}`, { ...PACKAGE_FACTS, version, items, ...but });

  return { made, read, save };
}
