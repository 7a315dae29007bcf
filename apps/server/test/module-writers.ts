import { aPerson, anOrganisation, type SignedIn } from './builders.ts';
import type { TestApp } from './test-app.ts';

export const FACTS = {
  minutes: { min: 20, default: 45, max: 90 },
  topics: ['tulkkaus'],
  tags: [],
  methods: ['lecture'],
  audiences: ['health'],
  prerequisites: [] as string[],
  datasets: [],
  reviewBy: '2028-01-01',
  changeNote: 'Ensimmäinen',
};
export const SOURCE = {
  id: 'laki',
  title: 'Laki',
  publisher: 'Finlex',
  viewed: '2027-01-02',
  date: '2025-03',
};
export const TEXT = {
  title: 'Tulkin kanssa',
  summary: 'Milloin tulkki tarvitaan.',
  learningOutcomes: ['Tilata tulkin', 'Tunnistaa tarpeen', 'Käyttää aikaa hyvin'],
  body: '## Varaa ajoissa\n\nTulkki varataan ajoissa [@laki].',
  lawNote: 'Tarkista laki.',
  sources: [SOURCE],
};
/** An organisation whose organiser writes modules and whose manager publishes them. Modules are named by their address. */
export async function writersOf(test: TestApp) {
  const owner = await anOrganisation(test);
  const manager = await aPerson(test, owner, 'manager');
  const organiser = await aPerson(test, owner, 'organiser');
  const stranger: SignedIn = await aPerson(test, await anOrganisation(test), 'manager');

  const create = async (given: object = {}): Promise<string> => {
    const module = { ownerOrganisationId: owner.id, visibility: 'own', lang: 'fi', title: 'Tulkin kanssa' };
    const answer = await organiser.client.post('/api/library/modules', { ...module, ...given });
    expect(answer.status).toBe(201);
    return `/api/library/modules/${answer.body.slug}`;
  };
  const filled = async (given: object = {}): Promise<string> => {
    const url = await create(given);
    await organiser.client.put(`${url}/draft/facts`, { ...FACTS, revision: 1 });
    const { status, body } = await organiser.client.put(`${url}/draft/texts/fi`, { ...TEXT, revision: 2 });
    expect([status, body.blockers]).toEqual([200, []]);
    return url;
  };
  const publish = async (url: string): Promise<void> => {
    const { body } = await organiser.client.get(`${url}/draft`);
    await organiser.client.post(`${url}/draft/submit`, { revision: body.revision });
    const answer = await manager.client.post(`${url}/draft/publish`, { revision: body.revision + 1 });
    expect(answer.status).toBe(204);
  };
  const published = async (given: object = {}): Promise<string> => {
    const url = await filled(given);
    await publish(url);
    return url;
  };
  return { owner, manager, organiser, stranger, create, filled, publish, published };
}

/** The last part of the address of a module. */
export function slugIn(url: string): string {
  return url.split('/').at(-1) ?? '';
}
