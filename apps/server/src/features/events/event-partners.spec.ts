import { anEvent } from '../../../test/event-builder.ts';
import { anOrganisation, aPerson } from '../../../test/builders.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import { ProblemError } from '../../platform/problem/problem-error.ts';
import { EventHooks } from './event-hooks.ts';

describe('partners of an event', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  async function anEventOfThree() {
    const [lead, second, third] = [
      await anOrganisation(test, { name: 'Järvikylä' }),
      await anOrganisation(test, { name: 'Metsälahti' }),
      await anOrganisation(test, { name: 'Silta' }),
    ];
    const { client } = await aPerson(test, lead, 'organiser');
    const { event } = await anEvent(test).ledBy(lead).withPartner(second).withPartner(third).make();
    const save = (version: number, partners: object[]) =>
      client.put(`/api/events/${event.id}/partners`, { version, partners });
    return { lead, second, third, client, event, save };
  }
  const as = (organisation: { id: string }, role: string) => ({ organisationId: organisation.id, role });

  it('changes ranks, roles and the lead in one go', async () => {
    const { lead, second, third, save } = await anEventOfThree();
    const { body, status } = await save(1, [
      as(third, 'lead'),
      as(second, 'payer-only'),
      as(lead, 'partner'),
    ]);
    expect(status).toBe(200);
    expect(body.partners).toMatchObject([
      { name: 'Silta', rank: 1, role: 'lead' },
      { name: 'Metsälahti', rank: 2, role: 'payer-only' },
      { name: 'Järvikylä', rank: 3, role: 'partner' },
    ]);
    expect(body.version).toBe(2);
  });

  it('adds and removes, but asks before somebody leaves', async () => {
    const { lead, second, third, client, event, save } = await anEventOfThree();
    test.app.get(EventHooks).register({
      beforePartnerLeaves: async (_tx, eventId, organisationId) => {
        if (eventId === event.id && organisationId === third.id) throw new ProblemError('PARTNER_HAS_MONEY');
      },
    });
    const refused = await save(1, [as(lead, 'lead'), as(second, 'partner')]);
    expect(refused.body.code).toBe('PARTNER_HAS_MONEY');
    const newcomer = await anOrganisation(test);
    const { body } = await save(1, [as(lead, 'lead'), as(newcomer, 'partner'), as(third, 'partner')]);
    expect(body.partners.map(({ organisationId }: { organisationId: string }) => organisationId)).toEqual([
      lead.id,
      newcomer.id,
      third.id,
    ]);
    await client.post(`/api/events/${event.id}/tasks`, {
      version: 2,
      title: 'Kutsut',
      organisationId: newcomer.id,
      dueOn: '2027-01-20',
    });
    const busy = await save(3, [as(lead, 'lead'), as(third, 'partner')]);
    expect(busy.body.code).toBe('PARTNER_HAS_TASKS');
  });

  it('wants exactly one lead, each organisation once, and only known ones', async () => {
    const { lead, second, save } = await anEventOfThree();
    const errors = async (partners: object[]) => (await save(1, partners)).body.errors;
    const nobody = { id: '01900000-0000-7000-8000-000000000000' };
    expect(await errors([as(lead, 'partner')])).toEqual([{ pointer: '/partners', code: 'oneLead' }]);
    expect(await errors([as(lead, 'lead'), as(second, 'lead')])).toEqual([
      { pointer: '/partners', code: 'oneLead' },
    ]);
    expect(await errors([as(lead, 'lead'), as(lead, 'partner')])).toEqual([
      { pointer: '/partners/1/organisationId', code: 'notUnique' },
    ]);
    expect(await errors([as(lead, 'lead'), as(nobody, 'partner')])).toEqual([
      { pointer: '/partners/1/organisationId', code: 'notOneOf' },
    ]);
  });

  it('is for the lead alone: a partner cannot make itself one', async () => {
    const { lead, second, event } = await anEventOfThree();
    const { client } = await aPerson(test, second, 'manager');
    const partners = [as(second, 'lead'), as(lead, 'partner')];
    expect((await client.put(`/api/events/${event.id}/partners`, { version: 1, partners })).status).toBe(403);
  });

  it('offers the organisations there are to anybody signed in', async () => {
    const { client, lead } = await anEventOfThree();
    const { body } = await client.get('/api/organisations');
    expect(body).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: lead.id, name: 'Järvikylä' })]),
    );
    expect((await test.client().get('/api/organisations')).status).toBe(401);
  });
});
