import { randomUUID } from 'node:crypto';
import { anOrganisation, aPerson } from '../../../../test/builders.ts';
import { anEvent } from '../../../../test/event-builder.ts';
import { mailsTo } from '../../../../test/mails.ts';
import { startTestApp, type TestApp } from '../../../../test/test-app.ts';
import { AuditEntry } from '../../../platform/audit/audit-entry.entity.ts';
import { Event } from '../../events/index.ts';
import { Registering } from '../registering.service.ts';
import { Registration } from '../registration.entity.ts';
import { SeatChanges } from '../seat-changes.service.ts';
import { SeatPool } from '../seat-pool.entity.ts';
import type { Submission } from '../submission.ts';
import { SeatCheck } from './seat-check.ts';
import { SeatClock } from './seat-clock.ts';

const PLAN = {
  capacity: 3,
  waitingMode: 'automatic',
  offerHours: 24,
  approval: 'none',
  isClosed: false,
  groupLimit: 10,
  hasOnline: false,
  pools: [] as object[],
};

describe('the seat plan', () => {
  let test: TestApp;

  /** So that nobody of one test is met in the next. */
  let round = 0;

  beforeAll(async () => {
    test = await startTestApp();
  });

  beforeEach(() => {
    round += 1;
    test.clock.set('2027-01-04T08:00:00Z');
  });

  afterAll(() => test.close());

  async function aHouse(seats = 3) {
    const lead = await anOrganisation(test);
    const partner = await anOrganisation(test);
    const { event } = await anEvent(test)
      .ledBy(lead)
      .withPartner(partner)
      .withSeats(seats)
      .published()
      .make();
    const { client } = await aPerson(test, lead, 'organiser');
    const { client: partners } = await aPerson(test, partner, 'organiser');
    const url = `/api/events/${event.id}/registrations`;
    const save = async (changes: object) => {
      const { version } = (await client.get(`${url}/seats`)).body;
      return client.put(`${url}/seats`, { ...PLAN, capacity: seats, version, ...changes });
    };
    return { event, lead, partner, client, partners, url, save };
  }

  const mailOf = (name: string): string => `${name}${round}@test.example`;

  const person = (name: string, given: object = {}): Submission['people'][number] => ({
    name,
    email: mailOf(name),
    organisationId: null,
    organisationName: '',
    sector: 'health',
    attendance: 'on-site',
    sessionIds: [],
    answers: {},
    formVersion: 1,
    ...given,
  });

  const register = (eventId: string, people: Submission['people'], wish: Submission['wish'] = 'each') =>
    test.app.get(Registering).registerInPublic(
      eventId,
      {
        submissionId: randomUUID(),
        contact: people.length > 1 ? { name: 'Yhteys', email: 'yhteys@test.example' } : null,
        wish,
        people,
      },
      'fi',
    );

  const states = async (eventId: string): Promise<Record<string, string>> => {
    const rows = await test.dataSource.manager.find(Registration, {
      where: { eventId },
      order: { seq: 'ASC' },
    });
    return Object.fromEntries(rows.map(({ name, status }) => [name, status]));
  };
  const idOf = async (name: string): Promise<string> =>
    (await test.dataSource.manager.findOneByOrFail(Registration, { email: mailOf(name) })).id;

  it('keeps seats for a partner until their date, and opens them to the queue then', async () => {
    const { event, partner, save, url, client } = await aHouse(2);
    const reserve = {
      kind: 'partner',
      key: partner.id,
      capacity: 1,
      releaseDaysBefore: 14,
      releaseTime: '16:00',
    };
    expect((await save({ pools: [reserve] })).status).toBe(200);
    for (const name of ['aino', 'bertta']) await register(event.id, [person(name)]);
    expect(await states(event.id)).toEqual({ aino: 'seated', bertta: 'waiting' });
    expect((await client.get(`${url}/seats`)).body.pools).toMatchObject([
      { kind: 'partner', taken: 0, free: 1, isReleased: false, releaseTime: '16:00' },
      { kind: 'total', taken: 1, free: 0 },
    ]);
    test.clock.set('2027-01-26T13:59:59Z');
    expect(await test.app.get(SeatClock).releaseReserves()).toBe(0);
    test.clock.set('2027-01-26T14:00:00Z');
    expect(await test.app.get(SeatClock).releaseReserves()).toBe(1);
    expect(await states(event.id)).toEqual({ aino: 'seated', bertta: 'seated' });
    expect(await test.app.get(SeatClock).releaseReserves()).toBe(0);
  });

  it('lets the partner’s people in past those who wait for open seats', async () => {
    const { event, partner, save } = await aHouse(2);
    await save({ pools: [{ kind: 'partner', key: partner.id, capacity: 1 }] });
    await register(event.id, [person('aino')]);
    await register(event.id, [person('bertta')]);
    await register(event.id, [person('celia', { organisationId: partner.id })]);
    expect(await states(event.id)).toEqual({ aino: 'seated', bertta: 'waiting', celia: 'seated' });
  });

  it('gives the seats kept for a partner that leaves to who waits', async () => {
    const { event, lead, partner, client, save } = await aHouse(2);
    await save({ pools: [{ kind: 'partner', key: partner.id, capacity: 1 }] });
    for (const name of ['aino', 'bertta']) await register(event.id, [person(name)]);
    expect(await states(event.id)).toEqual({ aino: 'seated', bertta: 'waiting' });
    const { version } = (await client.get(`/api/events/${event.id}`)).body;
    const partners = [{ organisationId: lead.id, role: 'lead' }];
    expect((await client.put(`/api/events/${event.id}/partners`, { version, partners })).status).toBe(200);
    expect(await states(event.id)).toEqual({ aino: 'seated', bertta: 'seated' });
    expect(await test.app.get(SeatCheck).checkAll()).toEqual([]);
  });

  it('seats nobody by hand in an event that was called off', async () => {
    const { event, client, url } = await aHouse(1);
    for (const name of ['aino', 'bertta']) await register(event.id, [person(name)]);
    await test.dataSource.manager.update(Event, event.id, { status: 'cancelled' });
    await client.post(`${url}/${await idOf('aino')}/cancel`);
    const answer = await client.post(`${url}/${await idOf('bertta')}/seat`, { reason: 'Puhuja' });
    expect([answer.status, answer.body.code]).toEqual([409, 'TRANSITION_REFUSED']);
  });

  it('names who would lose the seat, and takes it only from exactly those', async () => {
    const { event, save, url, client } = await aHouse(3);
    for (const name of ['aino', 'bertta', 'celia']) await register(event.id, [person(name)]);
    const refused = await save({ capacity: 1 });
    expect([refused.status, refused.body.code]).toEqual([409, 'SEATS_WOULD_BE_LOST']);
    expect(refused.body.losing.map(({ name }: { name: string }) => name)).toEqual(['celia', 'bertta']);
    expect((await save({ capacity: 1, losing: [await idOf('celia')] })).body.code).toBe(
      'SEATS_WOULD_BE_LOST',
    );
    expect(Object.values(await states(event.id))).toEqual(['seated', 'seated', 'seated']);

    const losing = refused.body.losing.map(({ id }: { id: string }) => id);
    expect((await save({ capacity: 1, losing })).status).toBe(200);
    expect(await states(event.id)).toEqual({ aino: 'seated', bertta: 'waiting', celia: 'waiting' });
    expect((await mailsTo(test, mailOf('celia'))).map(({ kind }) => kind)).toContain('registration-unseated');
    await save({ capacity: 2 });
    expect(await states(event.id)).toEqual({ aino: 'seated', bertta: 'seated', celia: 'waiting' });
    expect((await client.get(url)).body).toMatchObject({ capacity: 2, seated: 2, waiting: 1 });
  });

  it('refuses a reserve larger than the free seats, unknown pools, and a stale plan', async () => {
    const { event, partner, save, client, url } = await aHouse(3);
    for (const name of ['aino', 'bertta']) await register(event.id, [person(name)]);
    const large = await save({ pools: [{ kind: 'partner', key: partner.id, capacity: 2 }] });
    expect(large.body.errors).toEqual([
      { pointer: '/pools/0/capacity', code: 'reserveTooLarge', params: { max: 1 } },
    ]);
    const strange = await save({
      pools: [
        { kind: 'partner', key: randomUUID(), capacity: 1 },
        { kind: 'sector', key: 'health', capacity: 5 },
        { kind: 'sector', key: 'health', capacity: 6 },
        { kind: 'session', key: 'x', capacity: 6 },
        { kind: 'attendance', key: 'online', capacity: 6, releaseDaysBefore: 2, releaseTime: '16:00' },
      ],
    });
    expect(strange.body.errors.map(({ pointer, code }: any) => `${pointer} ${code}`)).toEqual([
      '/pools/0/key notOneOf',
      '/pools/2/key notUnique',
      '/pools/3/key notOneOf',
      '/pools/4/releaseDaysBefore unknownField',
    ]);
    const stale = await client.put(`${url}/seats`, { ...PLAN, version: 99 });
    expect([stale.status, stale.body.code]).toEqual([409, 'CONFLICT_VERSION']);
  });

  it('offers a seat for a time, then to the next; accepting twice is accepting once', async () => {
    const { event, save, client, url } = await aHouse(1);
    await save({ waitingMode: 'offer', offerHours: 24 });
    for (const name of ['aino', 'bertta', 'celia']) await register(event.id, [person(name)]);
    await client.post(`${url}/${await idOf('aino')}/cancel`);
    expect(await states(event.id)).toEqual({ aino: 'cancelled', bertta: 'offered', celia: 'waiting' });
    test.clock.set('2027-01-05T08:00:00Z');
    await test.app.get(SeatClock).expireOffers(event.id);
    expect(await states(event.id)).toEqual({ aino: 'cancelled', bertta: 'cancelled', celia: 'offered' });
    const seatChanges = test.app.get(SeatChanges);
    await expect(seatChanges.acceptOffer(event.id, await idOf('bertta'))).rejects.toMatchObject({
      code: 'OFFER_OVER',
    });
    await seatChanges.acceptOffer(event.id, await idOf('celia'));
    await seatChanges.acceptOffer(event.id, await idOf('celia'));
    expect((await states(event.id))['celia']).toBe('seated');
    expect((await mailsTo(test, mailOf('bertta'))).map(({ kind }) => kind)).toEqual([
      'registration-waiting',
      'registration-offer',
      'registration-offer-expired',
    ]);
  });

  it('ends an offer also where its job was lost', async () => {
    const { event, save, client, url } = await aHouse(1);
    await save({ waitingMode: 'offer', offerHours: 24 });
    for (const name of ['aino', 'bertta', 'celia']) await register(event.id, [person(name)]);
    await client.post(`${url}/${await idOf('aino')}/cancel`);
    await test.app.get(SeatClock).expireOverdue();
    expect(await states(event.id)).toMatchObject({ bertta: 'offered', celia: 'waiting' });
    test.clock.set('2027-01-05T08:05:00Z');
    await test.app.get(SeatClock).expireOverdue();
    expect(await states(event.id)).toMatchObject({ bertta: 'cancelled', celia: 'offered' });
  });

  it('lets a group wait as a whole, unpassed, or takes what there is', async () => {
    const { event, client, url } = await aHouse(3);
    await register(event.id, [person('aino')]);
    await register(event.id, [person('b1'), person('b2'), person('b3')], 'together');
    await register(event.id, [person('celia')]);
    expect(await states(event.id)).toEqual({
      aino: 'seated',
      b1: 'waiting',
      b2: 'waiting',
      b3: 'waiting',
      celia: 'waiting',
    });
    await client.post(`${url}/${await idOf('b2')}/cancel`);
    expect(await states(event.id)).toMatchObject({ b1: 'seated', b3: 'seated', celia: 'waiting' });
    const { event: other } = await aHouse(1);
    await register(other.id, [person('d1'), person('d2')], 'each');
    expect(await states(other.id)).toEqual({ d1: 'seated', d2: 'waiting' });
  });

  it('asks the organiser, or the applicant’s own organisation', async () => {
    const { event, partner, save, client, partners, url } = await aHouse(1);
    await save({ approval: 'own-organisation' });
    await register(event.id, [person('aino')]);
    await register(event.id, [person('bertta', { organisationId: partner.id })]);
    expect(Object.values(await states(event.id))).toEqual(['pending', 'pending']);
    expect((await partners.post(`${url}/${await idOf('aino')}/approve`)).status).toBe(403);
    expect((await partners.post(`${url}/${await idOf('bertta')}/approve`)).status).toBe(204);
    expect((await partners.post(`${url}/${await idOf('bertta')}/approve`)).body.code).toBe(
      'TRANSITION_REFUSED',
    );
    expect((await client.post(`${url}/${await idOf('aino')}/decline`, { reason: '' })).status).toBe(400);
    expect(
      (await client.post(`${url}/${await idOf('aino')}/decline`, { reason: 'Väärä päivä' })).status,
    ).toBe(204);
    expect(await states(event.id)).toEqual({ aino: 'declined', bertta: 'seated' });
  });

  it('seats out of turn only by hand, with a reason that is kept, and only where there is a seat', async () => {
    const { event, save, client, url } = await aHouse(1);
    await save({ waitingMode: 'manual' });
    for (const name of ['aino', 'bertta', 'celia']) await register(event.id, [person(name)]);
    const full = await client.post(`${url}/${await idOf('celia')}/seat`, { reason: 'Puhuja' });
    expect(full.body.code).toBe('NO_SEAT_THERE');
    await client.post(`${url}/${await idOf('aino')}/cancel`);
    expect(await states(event.id)).toEqual({ aino: 'cancelled', bertta: 'waiting', celia: 'waiting' });
    expect((await client.post(`${url}/${await idOf('celia')}/seat`, { reason: 'Puhuja' })).status).toBe(204);
    expect((await states(event.id))['celia']).toBe('seated');
    const entry = await test.dataSource.manager.findOneByOrFail(AuditEntry, {
      action: 'registration.seated-by-hand',
    });
    expect(entry).toMatchObject({ details: { reason: 'Puhuja' }, subjectId: await idOf('celia') });
  });

  it('takes nobody more on a full waiting list, and nobody when it is closed by hand', async () => {
    const { event, save } = await aHouse(1);
    await save({ waitingLimit: 1 });
    for (const name of ['aino', 'bertta']) await register(event.id, [person(name)]);
    await expect(register(event.id, [person('celia')])).rejects.toMatchObject({ code: 'WAITING_LIST_FULL' });
    await save({ waitingLimit: null, isClosed: true });
    await expect(register(event.id, [person('celia')])).rejects.toMatchObject({
      code: 'REGISTRATION_CLOSED',
    });
    expect(Object.keys(await states(event.id))).toEqual(['aino', 'bertta']);
  });

  it('finds what was written behind its back, and mends it', async () => {
    const { event, save, partner } = await aHouse(2);
    await save({ pools: [{ kind: 'partner', key: partner.id, capacity: 0 }] });
    for (const name of ['aino', 'bertta', 'celia']) await register(event.id, [person(name)]);
    const check = test.app.get(SeatCheck);
    expect(await check.checkAll()).toEqual([]);
    const { manager } = test.dataSource;
    await manager.update(Registration, { email: mailOf('aino') }, { status: 'cancelled' });
    await manager.update(Registration, { email: mailOf('celia') }, { needsKey: 'total=7' });
    await manager.update(SeatPool, { eventId: event.id, kind: 'total' }, { waiting: 5 });
    expect((await check.checkAll()).map(({ what }) => what)).toEqual([
      'total: 2 seats counted, 1 held',
      'queue: 5 people counted, 1 wait',
      'queue: 1 parties stand in the wrong line',
    ]);
    expect(await check.repairAll()).toHaveLength(3);
    expect(await check.checkAll()).toEqual([]);
    expect(await states(event.id)).toEqual({ aino: 'cancelled', bertta: 'seated', celia: 'seated' });
  });

  it('fails alone, where one of many who come together cannot be written', async () => {
    const { event } = await aHouse(3);
    const broken = person('rikki', { sector: 'piracy' });
    const all = [person('aino'), broken, person('bertta')].map((one) => register(event.id, [one]));
    const settled = await Promise.allSettled(all);
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(Object.values(await states(event.id))).toEqual(['seated', 'seated']);
  });
});
