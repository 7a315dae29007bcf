import type { Person, SessionView } from '../app/session/session.ts';

export function aPerson(but: Partial<Person> = {}): Person {
  return {
    id: '01990000-0000-7000-8000-000000000001',
    name: 'Aino Aalto',
    email: 'aino@example.org',
    locale: 'fi',
    isAdministrator: false,
    memberships: [{ organisationId: 'o-1', organisationName: 'Esimerkkilä', role: 'editor' }],
    ...but,
  };
}

export function aSession(person: Person | null, mode: SessionView['mode'] = 'production'): SessionView {
  return { person, mode };
}
