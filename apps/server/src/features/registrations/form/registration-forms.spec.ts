import { randomUUID } from 'node:crypto';
import { ACCESS, blankQuestion, DEFAULT_FORM, DIET, type Question } from '@talkoot/forms';
import { anOrganisation, aPerson } from '../../../../test/builders.ts';
import { anEvent } from '../../../../test/event-builder.ts';
import { startTestApp, type TestApp } from '../../../../test/test-app.ts';
import type { TestClient } from '../../../../test/test-client.ts';
import { Event } from '../../events/index.ts';
import { RegistrationForm } from './registration-form.entity.ts';

const BUS: Question = {
  ...blankQuestion('bus', 'yes-no'),
  label: { fi: 'Bussilla?', sv: 'Med buss?', en: 'By bus?' },
  isRequired: true,
};
const STOP: Question = {
  ...DIET,
  id: 'stop',
  shownIf: { questionId: 'bus', value: 'yes' },
  seenBy: 'lead',
};

describe('the form of an event', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp();
  });

  afterAll(() => test.close());

  async function anEventWithPartner() {
    const partner = await anOrganisation(test);
    const { event, lead } = await anEvent(test).withPartner(partner).published().make();
    const { client } = await aPerson(test, lead, 'organiser');
    const { client: partnerClient } = await aPerson(test, partner, 'organiser');
    const url = `/api/events/${event.id}/registration-form`;
    const list = `/api/events/${event.id}/registrations`;
    return { event, lead, partner, client, partnerClient, url, list };
  }

  const register = (client: TestClient, list: string, given: Record<string, unknown>) =>
    client.post(list, {
      name: 'Ville Virtanen',
      email: `${randomUUID()}@test.example`,
      sector: 'health',
      locale: 'fi',
      submissionId: randomUUID(),
      ...given,
    });

  it('is the default until the lead makes another, version after version', async () => {
    const { client, partnerClient, url } = await anEventWithPartner();
    expect((await partnerClient.get(url)).body).toEqual({ version: 1, questions: DEFAULT_FORM, removed: [] });

    const saved = await client.put(url, { expectedVersion: 1, questions: [BUS, STOP] });
    expect([saved.status, saved.body.version]).toEqual([200, 2]);
    expect(saved.body.removed.map(({ id }: Question) => id)).toEqual(['diet', 'access', 'list-consent']);
    const again = await client.put(url, { expectedVersion: 2, questions: [BUS, STOP] });
    expect(again.body.version).toBe(2);
    expect((await client.get(url)).body.questions).toEqual([BUS, STOP]);
    expect((await partnerClient.put(url, { expectedVersion: 2, questions: [] })).status).toBe(403);
  });

  it('refuses the second of two who saved at once, and keeps every version as it was', async () => {
    const { event, client, url } = await anEventWithPartner();
    const answers = await Promise.all(
      [[BUS], [DIET]].map((questions) => client.put(url, { expectedVersion: 1, questions })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const rows = await test.dataSource.manager.findBy(RegistrationForm, { eventId: event.id });
    expect(rows.map(({ version }) => version)).toEqual([2]);
    for (const sql of ['UPDATE registration_form SET version = 9', 'DELETE FROM registration_form'])
      await expect(test.dataSource.query(sql)).rejects.toThrow('append-only');
  });

  it('tells what is wrong at its place, and writes nothing', async () => {
    const { client, url } = await anEventWithPartner();
    const bad: [unknown, string, string][] = [
      [[{ ...BUS, label: { fi: 'x', sv: '', en: 'x' } }], '/questions/0/label/sv', 'required'],
      [[{ ...BUS, label: { fi: '<b>x</b>', sv: 'x', en: 'x' } }], '/questions/0/label/fi', 'htmlNotAllowed'],
      [[{ ...BUS, kind: 'riddle' }], '/questions/0/kind', 'notOneOf'],
      [[STOP], '/questions/0/shownIf/questionId', 'notEarlierQuestion'],
      [[BUS, BUS], '/questions/1/id', 'notUnique'],
      [[{ ...DIET, kind: 'date' }], '/questions/0/kind', 'kindChanged'],
      [[{ ...BUS, owner: 'me' }], '/questions/0/owner', 'unknownField'],
      [Array.from({ length: 41 }, (_, index) => ({ ...BUS, id: `q${index}` })), '/questions', 'tooLarge'],
    ];
    for (const [questions, pointer, code] of bad) {
      const answer = await client.put(url, { expectedVersion: 1, questions });
      expect([pointer, answer.status]).toEqual([pointer, 400]);
      expect(answer.body.errors).toEqual([expect.objectContaining({ pointer, code })]);
    }
    expect((await client.get(url)).body.version).toBe(1);
  });

  it('is closed when the event is over', async () => {
    const { event, client, url } = await anEventWithPartner();
    await test.dataSource.manager.update(Event, event.id, { status: 'held' });
    const answer = await client.put(url, { expectedVersion: 1, questions: [] });
    expect(answer.body.code).toBe('TRANSITION_REFUSED');
  });

  it('offers ready questions', async () => {
    const { client, url } = await anEventWithPartner();
    const { body } = await client.get(`${url}/library`);
    const ids = body.map(({ questions }: { questions: Question[] }) => questions[0]?.id);
    expect(ids).toEqual(expect.arrayContaining(['diet', 'access', 'interpreting', 'list-consent']));
  });

  it('shows answers to whom they were promised, also after the form has changed', async () => {
    const { client, partnerClient, partner, url, list } = await anEventWithPartner();
    const own = { ...ACCESS, id: 'boss', seenBy: 'own-organisation' as const };
    await client.put(url, { expectedVersion: 1, questions: [BUS, STOP, own] });
    const answers = { bus: true, stop: 'Kirkko', boss: 'Esihenkilö Åsa' };
    await register(client, list, { answers, organisationId: partner.id });
    await register(client, list, { answers, organisationName: 'Muu' });
    // What everybody may see from now on was not so when these were given.
    const open = { ...STOP, seenBy: 'organisers' as const };
    await client.put(url, { expectedVersion: 2, questions: [BUS, open] });

    const seenBy = async (who: TestClient) =>
      (await who.get(list)).body.registrations.map((row: { answers: object }) =>
        Object.keys(row.answers).sort(),
      );
    expect(await seenBy(client)).toEqual([
      ['boss', 'bus', 'stop'],
      ['boss', 'bus', 'stop'],
    ]);
    expect(await seenBy(partnerClient)).toEqual([['boss', 'bus'], ['bus']]);
  });

  it('counts diets for those alone who may see them', async () => {
    const { client, partnerClient, partner, url, list } = await anEventWithPartner();
    const dietsSeenBy = async (who: TestClient) => (await who.get(`${list}/summary`)).body.diets;
    await register(client, list, { answers: { diet: 'Vegaani' }, organisationName: 'Muu' });
    expect(await dietsSeenBy(partnerClient)).toEqual([{ text: 'Vegaani', people: 1 }]);
    const ownOnly = { ...DIET, seenBy: 'own-organisation' as const };
    await client.put(url, { expectedVersion: 1, questions: [ownOnly] });
    await register(client, list, { answers: { diet: 'vegaani' }, organisationName: 'Muu' });
    await register(client, list, { answers: { diet: 'gluteeniton' }, organisationId: partner.id });
    expect(await dietsSeenBy(client)).toEqual([
      { text: 'Vegaani', people: 2 },
      { text: 'gluteeniton', people: 1 },
    ]);
    expect(await dietsSeenBy(partnerClient)).toEqual([
      { text: 'gluteeniton', people: 1 },
      { text: 'Vegaani', people: 1 },
    ]);
  });

  it('shows no answers to who only checks in', async () => {
    const { lead, list } = await anEventWithPartner();
    await test.dataSource.query(`UPDATE event SET date = '2027-01-04'`);
    const { client: trainer } = await aPerson(test, lead, 'trainer');
    const answer = await register(trainer, `${list}/walk-ins`, { answers: { diet: 'vegaani' } });
    expect([answer.status, answer.body.answers]).toEqual([201, {}]);
  });

  it('takes from staff what they were told, and nothing that is not asked', async () => {
    const { client, url, list } = await anEventWithPartner();
    await client.put(url, { expectedVersion: 1, questions: [BUS, STOP] });
    expect((await register(client, list, {})).status).toBe(201);
    const bad: [object, string, string][] = [
      [{ stop: 'x' }, '/answers/stop', 'notAsked'],
      [{ bus: false, stop: 'x' }, '/answers/stop', 'notAsked'],
      [{ diet: 'x' }, '/answers/diet', 'unknownField'],
      [{ 'a/b~c': 'x' }, '/answers/a~1b~0c', 'unknownField'],
      [{ bus: 'yes' }, '/answers/bus', 'wrongType'],
    ];
    for (const [answers, pointer, code] of bad) {
      const { body } = await register(client, list, { answers });
      expect(body.errors).toEqual([expect.objectContaining({ pointer, code })]);
    }
    expect((await register(client, list, { answers: {}, formVersion: 1 })).body.code).toBe('FORM_CHANGED');
  });

  it('tells the planners of the programme what is wished for, in numbers', async () => {
    const { client, partnerClient, url, list } = await anEventWithPartner();
    const choice = (id: string) => ({ id, label: { fi: id, sv: id, en: id } });
    const topics: Question = {
      ...blankQuestion('topics', 'many-of'),
      label: { fi: 'Aiheet', sv: 'Ämnen', en: 'Topics' },
      options: [choice('networks'), choice('reform')],
    };
    const wishes = `${url.replace('registration-form', 'programme/suggestion/wishes')}`;
    expect((await client.get(wishes)).body).toEqual({ people: 0, wishes: [] });
    await client.put(url, { expectedVersion: 1, questions: [topics] });
    await register(client, list, { answers: { topics: ['reform', 'networks'] } });
    await register(client, list, { answers: { topics: ['reform'] } });
    await register(client, list, {});
    const { body: gone } = await register(client, list, { answers: { topics: ['networks'] } });
    await client.post(`${list}/${gone.id}/cancel`);
    expect((await partnerClient.get(wishes)).body).toEqual({
      people: 2,
      wishes: [
        { topic: 'reform', votes: 2 },
        { topic: 'networks', votes: 1 },
      ],
    });
  });
});
