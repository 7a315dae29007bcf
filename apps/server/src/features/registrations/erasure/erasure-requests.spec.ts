import { randomUUID } from 'node:crypto';
import { blankQuestion } from '@talkoot/forms';
import { aPerson, anOrganisation, type SignedIn } from '../../../../test/builders.ts';
import { anEvent } from '../../../../test/event-builder.ts';
import { startTestApp, type TestApp } from '../../../../test/test-app.ts';
import { AuditEntry } from '../../../platform/audit/audit-entry.entity.ts';
import { OutgoingMail } from '../../../platform/mail/outgoing-mail.entity.ts';
import { Erasure } from '../../../platform/personal-data/erasure.ts';
import type { Event } from '../../events/index.ts';
import { Sessions } from '../../organisations/index.ts';
import { RegistrationForm } from '../form/registration-form.entity.ts';
import { PersonalLink } from '../personal-link.entity.ts';
import { Registration } from '../registration.entity.ts';

describe('erasure, event by event', () => {
  let test: TestApp;
  let event: Event;
  let lead: SignedIn;
  let partner: SignedIn;

  beforeEach(async () => {
    test = await startTestApp();
    const organisation = await anOrganisation(test);
    const made = await anEvent(test).withSeats(1).withPartner(organisation).published().make();
    event = made.event;
    lead = await aPerson(test, made.lead, 'organiser');
    partner = await aPerson(test, organisation, 'organiser');
  });

  afterEach(() => test.close());

  /** Sessions do not live that long: the lead signs in anew. */
  const at = async (instant: string): Promise<void> => {
    test.clock.set(instant);
    lead.client.useSession(await test.app.get(Sessions).open(test.dataSource.manager, lead.person.id));
  };
  const path = (rest = ''): string => `/api/events/${event.id}${rest}`;
  const rowOf = (id: string): Promise<Registration> =>
    test.dataSource.manager.findOneByOrFail(Registration, { id });
  const register = async (name: string, given: Partial<Registration> = {}): Promise<string> => {
    const email = `${name.toLowerCase()}@test.example`;
    const { status, body } = await lead.client.post(path('/registrations'), {
      name,
      email,
      organisationName: 'Järvikylä',
      sector: 'health',
      locale: 'fi',
      submissionId: randomUUID(),
    });
    expect(status).toBe(201);
    const answers = { diet: 'pähkinätön' };
    await test.dataSource.manager.update(Registration, body.id, { ...given, answers });
    return body.id as string;
  };
  const retention = (given: object): Promise<{ status: number; body: any }> =>
    lead.client.put(path('/erasure/retention'), {
      version: 1,
      peopleDays: 365,
      neverSeatedDays: 30,
      ...given,
    });

  it('erases answers, then who had no seat, then everybody, and keeps the numbers', async () => {
    const seated = await register('Aino');
    const waiting = await register('Eino');
    const erasure = test.app.get(Erasure);
    const night = async (day: string): Promise<void> => {
      await at(`${day}T00:40:00Z`);
      await erasure.run();
    };
    await night('2027-02-23');
    expect(await rowOf(seated)).toMatchObject({ name: 'Aino', answers: { diet: 'pähkinätön' } });
    await night('2027-02-24');
    expect(await rowOf(seated)).toMatchObject({ name: 'Aino', answers: {} });
    await night('2027-03-11');
    expect(await rowOf(waiting)).toMatchObject({ name: 'Eino' });
    await night('2027-03-12');
    expect(await rowOf(waiting)).toMatchObject({ name: '–', organisationName: '', status: 'waiting' });
    await night('2028-02-09');
    expect(await rowOf(seated)).toMatchObject({ name: 'Aino' });
    await night('2028-02-10');
    expect(await rowOf(seated)).toMatchObject({ name: '–', status: 'seated', sector: 'health' });
    expect((await erasure.run())['registrations']).toBe(0);

    const { body } = await lead.client.get(path('/erasure'));
    expect(body).toMatchObject({ people: 0, kept: 0, erased: 2 });
    const told = body.report.map(({ table, columns, rule, rows }: any) => [table, columns[0], rule, rows]);
    expect(told).toEqual(
      expect.arrayContaining([
        ['registration', 'answers.diet', 'answer-days', 2],
        ['registration', 'name', 'never-seated-days', 1],
        ['registration', 'name', 'attendee-days', 1],
        ['personal_link', undefined, 'attendee-days', 1],
      ]),
    );
    expect(JSON.stringify(body)).not.toMatch(/aino|eino|järvikylä/i);
    const summary = await lead.client.get(path('/registrations/summary'));
    expect(summary.body).toMatchObject({ seated: 1, sectors: [{ sector: 'health', registered: 1 }] });
  });

  it('lets each answer live as its question said when it was given, or as it says now if that is shorter', async () => {
    const question = { ...blankQuestion('topic', 'short-text'), livesDays: 60 };
    const form = (version: number, livesDays: number) =>
      test.dataSource.manager.insert(RegistrationForm, {
        eventId: event.id,
        version,
        questions: [
          { ...question, livesDays },
          { ...question, id: 'size', livesDays: 20 },
        ],
      });
    await form(2, 10);
    const early = await register('Aino');
    await test.dataSource.manager.update(Registration, early, {
      formVersion: 2,
      answers: { topic: 'a', size: 'b', 'from-another-event': 'c' },
    });
    await form(3, 60);
    const late = await register('Eino');
    await test.dataSource.manager.update(Registration, late, {
      formVersion: 3,
      answers: { topic: 'a', size: 'b' },
    });
    const left = async (day: string): Promise<string[]> => {
      test.clock.set(`${day}T00:40:00Z`);
      await test.app.get(Erasure).run();
      return [...Object.keys((await rowOf(early)).answers), '|', ...Object.keys((await rowOf(late)).answers)];
    };
    expect(await left('2027-02-20')).toEqual(['size', 'from-another-event', '|', 'size', 'topic']);
    expect(await left('2027-02-24')).toEqual(['size', '|', 'size', 'topic']);
    expect(await left('2027-03-02')).toEqual(['|', 'topic']);
  });

  it('tells on the form what is kept until when', async () => {
    const ground = 'Rahoittajan vaatima luettelo';
    await retention({ peopleDays: 200, keepsAttendanceUntil: '2031-12-31', keepGround: ground });
    const { text } = await test.client().get(`/fi/tapahtumat/${event.slug}/ilmoittaudu`);
    expect(text).toContain('muut vastaukset säilytetään la 28.8.2027 asti');
    expect(text).toContain('kaikki tietosi säilytetään to 11.3.2027 asti');
    expect(text).toContain(`läsnäolo säilytetään ke 31.12.2031 asti. Peruste: ${ground}`);
  });

  it('forgets whoever asks while the event is ahead, and gives the seat to the next', async () => {
    const aino = await register('Aino');
    const eino = await register('Eino');
    const answer = await lead.client.post(path(`/registrations/${aino}/erase`));
    expect(answer).toMatchObject({ status: 200, body: { kind: 'erased', until: null } });
    expect(await rowOf(aino)).toMatchObject({ name: '–', status: 'cancelled', answers: {} });
    expect(await rowOf(eino)).toMatchObject({ name: 'Eino', status: 'seated' });
    const { manager } = test.dataSource;
    expect(await manager.countBy(PersonalLink, { registrationId: aino })).toBe(0);
    expect(await manager.countBy(OutgoingMail, { registrationId: aino })).toBe(0);
    expect(await manager.countBy(OutgoingMail, { recipient: 'aino@test.example' })).toBe(0);

    const again = await lead.client.post(path(`/registrations/${aino}/erase`));
    expect(again).toMatchObject({ status: 200, body: { kind: 'erased' } });
    expect(await manager.countBy(AuditEntry, { action: 'registration.erased' })).toBe(1);
    expect((await lead.client.get(path('/erasure'))).body).toMatchObject({ people: 1, erased: 1 });
    await register('Aino');
  });

  it('keeps the record of attendance that a funder wants, says so, and erases it when its day has come', async () => {
    const ground = 'Rahoittajan vaatima luettelo';
    expect((await retention({ keepsAttendanceUntil: '2031-12-31', keepGround: ground })).status).toBe(200);
    const aino = await register('Aino', { checkedInAt: test.clock.now() });
    await at('2027-02-12T10:00:00Z');
    const { body } = await lead.client.post(path(`/registrations/${aino}/erase`));
    expect(body).toEqual({ kind: 'refused', until: '2031-12-31', ground });
    const kept = await rowOf(aino);
    expect(kept).toMatchObject({
      name: 'Aino',
      organisationName: 'Järvikylä',
      status: 'seated',
      answers: {},
    });
    expect(kept.email).toBe(`${aino}@erased.invalid`);
    expect((await lead.client.post(path(`/registrations/${aino}/erase`))).body).toEqual(body);

    await at('2031-12-31T00:40:00Z');
    await test.app.get(Erasure).run();
    expect(await rowOf(aino)).toMatchObject({ name: 'Aino' });
    expect((await lead.client.get(path('/erasure'))).body).toMatchObject({ people: 0, kept: 1, erased: 0 });
    await at('2032-01-01T00:40:00Z');
    await test.app.get(Erasure).run();
    expect(await rowOf(aino)).toMatchObject({
      name: '–',
      organisationName: '',
      checkedInAt: expect.anything(),
    });
  });

  it('erases whoever did not attend, though attendance is kept', async () => {
    await retention({ keepsAttendanceUntil: '2031-12-31', keepGround: 'EU' });
    const aino = await register('Aino');
    await at('2027-02-12T10:00:00Z');
    const { body } = await lead.client.post(path(`/registrations/${aino}/erase`));
    expect(body).toEqual({ kind: 'erased', until: null, ground: '' });
  });

  it('lets the lead choose the days within what was promised, one after the other', async () => {
    expect((await retention({ peopleDays: 400, neverSeatedDays: 20 })).body.retention).toMatchObject({
      version: 2,
      peopleDays: 400,
      isPromised: false,
    });
    expect((await retention({})).body.code).toBe('CONFLICT_VERSION');
    await register('Aino');
    const longer = await retention({ version: 2, peopleDays: 401, neverSeatedDays: 20 });
    expect(longer).toMatchObject({ status: 400, body: { errors: [{ pointer: '/peopleDays' }] } });
    const { body } = await retention({ version: 2, peopleDays: 100, neverSeatedDays: 7 });
    expect(body.retention).toMatchObject({ peopleDays: 100, isPromised: true, peopleLimit: { max: 100 } });
    const audited = await test.dataSource.manager.findBy(AuditEntry, { action: 'retention.changed' });
    expect(audited.map(({ details }) => details)).toContainEqual({
      peopleDays: 100,
      neverSeatedDays: 7,
      keepsAttendanceUntil: null,
    });
    await at('2027-05-21T00:40:00Z');
    await test.app.get(Erasure).run();
    expect((await lead.client.get(path('/erasure'))).body).toMatchObject({ people: 0, erased: 1 });
  });

  it('leaves both to the lead: a partner reads, and another event cannot reach in', async () => {
    const aino = await register('Aino');
    expect((await partner.client.get(path('/erasure'))).status).toBe(200);
    expect((await partner.client.post(path(`/registrations/${aino}/erase`))).status).toBe(403);
    const other = await anEvent(test).make();
    const stranger = await aPerson(test, other.lead);
    const url = `/api/events/${other.event.id}/registrations/${aino}/erase`;
    expect((await stranger.client.post(url)).status).toBe(404);
    expect(await rowOf(aino)).toMatchObject({ name: 'Aino' });
  });
});
