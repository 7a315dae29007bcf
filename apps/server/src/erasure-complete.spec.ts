import { randomUUID } from 'node:crypto';
import { aPerson, type SignedIn } from '../test/builders.ts';
import { anEvent } from '../test/event-builder.ts';
import { eventually } from '../test/eventually.ts';
import { columnsWithMarker, MARKER } from '../test/marker-scan.ts';
import { startTestApp, type TestApp } from '../test/test-app.ts';
import { EventTask, ProgrammeItem, type Event } from './features/events/index.ts';
import { Registering, Registration, type PersonForm } from './features/registrations/index.ts';
import { personalDataRegisters } from './personal-data.ts';
import { audit } from './platform/audit/audit.ts';
import { OutgoingMail } from './platform/mail/outgoing-mail.entity.ts';
import { Erasure } from './platform/personal-data/erasure.ts';

/**
 * An event whose people have a marker in every text lives its whole life; then the database is searched, column by
 * column, whatever table it is. A new table of personal data fails here until somebody fills and erases it.
 */
describe('erasing an event, to the last column', () => {
  let test: TestApp;
  let event: Event;
  let lead: SignedIn;

  beforeAll(async () => {
    test = await startTestApp();
    const made = await anEvent(test).withSeats(4).published().make();
    event = made.event;
    lead = await aPerson(test, made.lead);
    await live(made.lead.id);
  });

  afterAll(() => test.close());

  const person = (number: number): PersonForm => ({
    name: `Nimi ${MARKER} ${number}`,
    email: `${MARKER.toUpperCase()}-${number}@test.example`,
    organisationId: null,
    organisationName: `Yritys ${MARKER}`,
    sector: 'health',
    attendance: 'on-site',
    sessionIds: [],
    answers: { diet: `${MARKER} vegaani`, access: `${MARKER} tulkkaus` },
    formVersion: 1,
  });

  const submit = (people: PersonForm[], contact: { name: string; email: string } | null = null) =>
    test.app
      .get(Registering)
      .registerInPublic(event.id, { submissionId: randomUUID(), contact, wish: 'each', people }, 'fi');

  const idOf = async (number: number): Promise<string> =>
    (
      await test.dataSource.manager.findOneByOrFail(Registration, {
        eventId: event.id,
        emailNormalised: `${MARKER}-${number}@test.example`,
      })
    ).id;

  /** Alone, in a group, in the queue, cancelled with a reason; mails, audit, names of staff at work. */
  async function live(leadId: string): Promise<void> {
    const { manager } = test.dataSource;
    const path = `/api/events/${event.id}/registrations`;
    await submit([person(1)]);
    await submit([person(2), person(3)], {
      name: `Yhteys ${MARKER}`,
      email: `${MARKER}-contact@test.example`,
    });
    for (const number of [4, 5, 6]) await submit([person(number)]);
    await lead.client.post(`${path}/${await idOf(4)}/cancel`);
    await manager.update(Registration, await idOf(4), { cancelReason: `Sairas ${MARKER}` });
    await audit(manager, null, {
      action: 'registration.seated-by-hand',
      subjectType: 'registration',
      subjectId: await idOf(1),
      eventId: event.id,
      details: { reason: `Pyysi ${MARKER}` },
    });
    for (const email of [`${MARKER}-1@test.example`, `${MARKER}-invited@test.example`]) {
      await manager.query(
        `INSERT INTO invitation (event_id, email, email_normalised, name, locale, created_at)
         VALUES ($1, $2, $2, $3, 'fi', $4)`,
        [event.id, email, `Kutsuttu ${MARKER}`, test.clock.now().toString()],
      );
    }
    await manager.insert(EventTask, {
      eventId: event.id,
      position: 1,
      title: 'Tilaa kahvit',
      organisationId: leadId,
      assignee: `Tekijä ${MARKER}`,
      dueOn: '2027-02-01',
    });
    await manager.insert(ProgrammeItem, {
      eventId: event.id,
      position: 1,
      kind: 'session',
      title: { fi: 'Alku' },
      minutes: 30,
      speakers: [`Puhuja ${MARKER}`],
    } as never);
    await manager.query(
      `INSERT INTO participant_message (event_id, subject, body, filter) VALUES ($1, $2, $2, '{}')`,
      [event.id, JSON.stringify({ fi: `Kiitos, ${MARKER}` })],
    );
    await manager.insert(OutgoingMail, {
      kind: 'registration-message',
      recipient: person(1).email,
      locale: 'fi',
      subject: `Viesti ${MARKER}`,
      text: MARKER,
      html: MARKER,
      ics: MARKER,
      data: { token: MARKER },
      listUnsubscribe: `https://test.example/${MARKER}`,
      status: 'sent',
      eventId: event.id,
    });
    await eventually(async () => (await manager.countBy(OutgoingMail, { status: 'queued' })) === 0);
  }

  /** What participants and helpers leave behind, and what must go with them; records and accounts have their own law. */
  const mustGo = personalDataRegisters
    .flatMap(({ personal }) => personal)
    .filter(({ lifetime, kind }) =>
      typeof lifetime !== 'string' || lifetime === 'by-question' || lifetime === 'with-person'
        ? kind !== 'secret'
        : false,
    )
    .map(({ table, column }) => `public.${table}.${column}`)
    .sort();

  it('has a marker in every column that may hold something of a participant, and in no other', async () => {
    const marked = await columnsWithMarker(test.dataSource);
    expect({ untried: mustGo.filter((column) => !marked.includes(column)) }).toEqual({ untried: [] });
    expect({ unregistered: marked.filter((column) => !mustGo.includes(column)) }).toEqual({
      unregistered: [],
    });
  });

  it('finds no marker anywhere when the last day is over, in whatever table, and the numbers stay', async () => {
    const before = await counts();
    test.clock.set('2028-02-10T00:40:00Z');
    await test.app.get(Erasure).run();
    expect(await columnsWithMarker(test.dataSource)).toEqual([]);
    expect(await test.dataSource.query('SELECT event_id FROM personal_link')).toEqual([]);
    expect(await counts()).toEqual(before);
    const again = await test.app.get(Erasure).run();
    expect(Object.values(again).every((rows) => rows === 0)).toBe(true);
  });

  const counts = (): Promise<unknown> =>
    test.dataSource.query(
      `SELECT status, sector, organisation_id, count(*), (SELECT count(*) FROM participant_message)
         FROM registration GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
    );
});
