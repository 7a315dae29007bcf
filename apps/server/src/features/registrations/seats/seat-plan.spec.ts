import { randomUUID } from 'node:crypto';
import { SEAT_PLAN, seatHouses } from '../../../../test/seat-houses.ts';
import { startTestApp, type TestApp } from '../../../../test/test-app.ts';
import { mailsTo } from '../../../../test/mails.ts';
import { Registration } from '../registration.entity.ts';
import { SeatPool } from '../seat-pool.entity.ts';
import { SeatCheck } from './seat-check.ts';
import { SeatClock } from './seat-clock.ts';

describe('the seat plan', () => {
  let test: TestApp;
  const { begin, aHouse, mailOf, person, register, states, idOf } = seatHouses(() => test);

  beforeAll(async () => {
    test = await startTestApp();
  });

  beforeEach(begin);

  afterAll(() => test.close());

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
    const stale = await client.put(`${url}/seats`, { ...SEAT_PLAN, version: 99 });
    expect([stale.status, stale.body.code]).toEqual([409, 'CONFLICT_VERSION']);
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
});
