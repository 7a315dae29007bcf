import { randomUUID } from 'node:crypto';
import { propertyOf, readCalendar } from '../../../test/calendar-reader.ts';
import { anEvent } from '../../../test/event-builder.ts';
import { leftMails } from '../../../test/mails.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import type { OutgoingMail } from '../../platform/mail/outgoing-mail.entity.ts';
import { Event } from '../events/index.ts';
import { RegistrationGroup } from './registration-group.entity.ts';
import { Announcements, type Notice, type NoticeKind } from './announcements.ts';
import { RegistrationSettings } from './registration-settings.entity.ts';
import { Registration } from './registration.entity.ts';

const TYPED = 'Ville <b>http://osta.example</b>';

describe('mails about a registration', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp();
  });

  afterAll(() => test.close());

  async function registered(columns: Partial<Registration> = {}) {
    const { event } = await anEvent(test).withSeats(5).published().make();
    const email = `${randomUUID()}@test.example`;
    const registration = await test.dataSource.manager.save(Registration, {
      eventId: event.id,
      partySeq: '1',
      status: 'seated' as const,
      seatedAt: test.clock.now(),
      name: TYPED,
      email,
      emailNormalised: email,
      locale: 'fi' as const,
      organisationName: TYPED,
      sector: 'health',
      answers: { diet: TYPED },
      submissionId: randomUUID(),
      ...columns,
    });
    return { event, registration };
  }

  const announce = (notices: readonly Notice[]): Promise<ReadonlyMap<string, string>> =>
    test.dataSource.transaction((tx) => test.app.get(Announcements).send(tx, notices));

  async function told(kind: NoticeKind, columns: Partial<Registration> = {}): Promise<OutgoingMail> {
    const { registration } = await registered(columns);
    await announce([{ kind, registration }]);
    const [mail] = await leftMails(test, { registrationId: registration.id });
    return mail as OutgoingMail;
  }

  it('say what is so in each state, in the words and the language of the reader, and nothing that was typed', async () => {
    const expected: [NoticeKind, Partial<Registration>, string][] = [
      ['pending', { status: 'pending', seatedAt: null }, 'odottaa hyväksyntää'],
      [
        'offer',
        { status: 'offered', seatedAt: null, offerExpiresAt: Temporal.Instant.from('2027-01-06T08:00:00Z') },
        'ke 6.1.2027 klo 10.00',
      ],
      ['approved', {}, 'Sinulla on paikka.'],
      ['approved', { status: 'waiting', seatedAt: null }, 'Olet jonossa sijalla 1.'],
      ['declined', { status: 'declined', seatedAt: null }, 'ei hyväksytty'],
      ['offer-expired', { status: 'cancelled', seatedAt: null }, 'siirtyi seuraavalle'],
      ['unseated', { status: 'waiting', seatedAt: null }, 'Olet jonossa sijalla 1.'],
      ['moved', { status: 'cancelled', locale: 'en' }, 'has been given up'],
      ['answers-changed', { locale: 'sv' }, 'har ändrats'],
      ['person-changed', {}, 'sinun nimelläsi'],
      ['reminder', {}, 'Muistutus: Peruspaketti'],
    ];
    for (const [kind, columns, words] of expected) {
      const mail = await told(kind, columns);
      expect([kind, mail.status, mail.data]).toEqual([kind, 'sent', null]);
      expect(mail.text).toContain(words);
      expect(mail.text).toMatch(/http:\/\/localhost:3000\/(fi|sv|en)\/r\/[\w-]{43}\n/);
      expect(`${mail.subject}${mail.text}${mail.html}${mail.ics ?? ''}`).not.toMatch(/Ville|osta\.example/);
    }
  });

  it('are withheld where the state has changed before they left', async () => {
    expect((await told('promoted', { status: 'cancelled' })).status).toBe('withheld');
    expect((await told('waiting', {})).status).toBe('withheld');
    const offerExpiresAt = Temporal.Instant.from('2027-01-04T07:59:59Z');
    expect((await told('offer', { status: 'offered', seatedAt: null, offerExpiresAt })).status).toBe(
      'withheld',
    );
  });

  it('state the rule of the waiting list as the event has it', async () => {
    const { event, registration } = await registered({ status: 'waiting', seatedAt: null });
    await test.dataSource.manager.insert(RegistrationSettings, { eventId: event.id, waitingMode: 'offer' });
    await announce([{ kind: 'waiting', registration }]);
    const [mail] = await leftMails(test, { registrationId: registration.id });
    expect(mail?.text).toContain('tarjotaan sinulle');
  });

  it('carry links that open, one for each notice', async () => {
    const { registration } = await registered();
    const tokens = await announce([{ kind: 'seated', registration }]);
    const [mail] = await leftMails(test, { registrationId: registration.id });
    expect(mail?.text).toContain(`/fi/r/${tokens.get(registration.id)}\n`);
    expect((await test.client().get(`/fi/r/${tokens.get(registration.id)}`)).status).toBe(200);
  });

  it('tell the contact of a group how many got a seat, without a name', async () => {
    const { event, registration } = await registered();
    const group = await test.dataSource.manager.save(RegistrationGroup, {
      eventId: event.id,
      contactName: TYPED,
      contactEmail: `${randomUUID()}@test.example`,
      contactEmailNormalised: 'x',
      locale: 'fi' as const,
      wish: 'each' as const,
      submissionId: randomUUID(),
    });
    await test.dataSource.manager.update(Registration, registration.id, { groupId: group.id });
    await announce([{ kind: 'group', group }]);
    const [mail] = await leftMails(test, { groupId: group.id });
    expect(mail).toMatchObject({ status: 'sent', recipient: group.contactEmail, ics: null });
    expect(mail?.text).toContain('Ilmoitit yhden henkilön. Paikka: 1. Jonossa: 0.');
    expect(mail?.text).not.toMatch(/Ville|osta/);
  });

  it('number the calendar entry anew when it shows something else, and only then', async () => {
    const { event, registration } = await registered();
    const sequence = async (kind: NoticeKind): Promise<number> => {
      await announce([{ kind, registration }]);
      const mails = await leftMails(test, { registrationId: registration.id });
      return Number(propertyOf(readCalendar(mails.at(-1)?.ics ?? ''), 'VEVENT', 'SEQUENCE')?.value);
    };
    const { manager } = test.dataSource;
    expect(await sequence('seated')).toBe(0);
    await manager.update(Event, event.id, { capacity: 6, version: 2 });
    expect(await sequence('answers-changed')).toBe(0);
    await manager.update(Event, event.id, { title: { fi: 'Uusi nimi' }, version: 3 });
    expect(await sequence('reminder')).toBe(1);
    await manager.update(Event, event.id, { startTime: '10:00', version: 4 });
    expect(await sequence('event-moved')).toBe(2);
    await manager.update(Registration, registration.id, { status: 'cancelled' });
    expect(await sequence('cancelled')).toBe(3);
  });
});
