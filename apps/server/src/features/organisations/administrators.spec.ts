import { aPerson, anOrganisation } from '../../../test/builders.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import { AuditEntry } from '../../platform/audit/audit-entry.entity.ts';
import { Person } from './person.entity.ts';
import { Welcome } from './welcome.service.ts';

describe('administrators', () => {
  let test: TestApp;

  beforeEach(async () => {
    test = await startTestApp();
  });

  afterEach(() => test.close());

  const anAdministrator = () => aPerson(test, null, 'manager', { isAdministrator: true });
  const asIs = ({ name }: Person, given: Record<string, unknown> = {}): Record<string, unknown> => ({
    name,
    locale: 'fi',
    memberships: [],
    isDisabled: false,
    isAdministrator: false,
    ...given,
  });

  it('make others administrators, by invitation and later, and take it away again', async () => {
    const { client } = await anAdministrator();
    const { person: other, client: otherClient } = await aPerson(test, null);
    const invited = await client.post('/api/people', {
      name: 'Väinö Virta',
      email: 'vaino@test.example',
      locale: 'fi',
      memberships: [],
      isAdministrator: true,
    });
    expect([invited.status, invited.body.isAdministrator]).toEqual([201, true]);

    expect((await otherClient.get('/api/people')).status).toBe(403);
    const raised = await client.put(`/api/people/${other.id}`, asIs(other, { isAdministrator: true }));
    expect([raised.status, raised.body.isAdministrator]).toEqual([200, true]);
    expect((await otherClient.get('/api/people')).status).toBe(200);
    await client.put(`/api/people/${other.id}`, asIs(other));
    expect((await otherClient.get('/api/people')).status).toBe(403);

    const audited = await test.dataSource.manager.find(AuditEntry, { order: { id: 'ASC' } });
    expect(audited.map(({ action, details }) => [action, details['isAdministrator']])).toEqual([
      ['person.invited', true],
      ['person.changed', true],
      ['person.changed', false],
    ]);
  });

  it('are not made by an invitation that does not say so', async () => {
    const { client } = await anAdministrator();
    const invited = await client.post('/api/people', {
      name: 'Väinö Virta',
      email: 'vaino@test.example',
      locale: 'fi',
      memberships: [],
    });
    expect([invited.status, invited.body.isAdministrator]).toEqual([201, false]);
  });

  it('take it from nobody by themselves, so that the house is never without', async () => {
    const { client, person } = await anAdministrator();
    const answer = await client.put(`/api/people/${person.id}`, asIs(person));
    expect([answer.status, answer.body.errors]).toEqual([
      400,
      [{ pointer: '/isAdministrator', code: 'notOneOf' }],
    ]);
  });

  it('leave one when two take it from each other at once', async () => {
    const [one, two] = [await anAdministrator(), await anAdministrator()];
    const answers = await Promise.all([
      one.client.put(`/api/people/${two.person.id}`, asIs(two.person)),
      two.client.put(`/api/people/${one.person.id}`, asIs(one.person)),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 403]);
    const left = await test.dataSource.manager.countBy(Person, { isAdministrator: true });
    expect(left).toBe(1);
  });

  it('count only while they may sign in: then a new first one is let in by the link', async () => {
    await aPerson(test, null, 'manager', { isAdministrator: true, disabledAt: test.clock.now() });
    const token = await test.app.get(Welcome).firstAdministratorToken();
    expect(token).not.toBeNull();
    const entered = await test.client().post(`/api/welcome/${token}`, {
      name: 'Raija Ranta',
      email: 'raija@test.example',
      password: 'pitkä ja oma lause',
    });
    expect([entered.status, entered.body.person?.isAdministrator]).toEqual([201, true]);
    expect(await test.app.get(Welcome).firstAdministratorToken()).toBeNull();
  });

  it('are told 404 of people and organisations that cannot be', async () => {
    const { client, person } = await anAdministrator();
    await anOrganisation(test);
    const organisation = { name: 'X', kind: 'municipality', vatRecovery: 'full', version: 1 };
    for (const id of ['x', '%00', `${person.id}%00`, '019a0000-0000-7000-8000-000000000009']) {
      const answers = [
        await client.put(`/api/people/${id}`, asIs(person)),
        await client.post(`/api/people/${id}/invitation`),
        await client.put(`/api/organisations/${id}`, organisation),
      ];
      expect([id, answers.map(({ status }) => status)]).toEqual([id, [404, 404, 404]]);
    }
  });
});
