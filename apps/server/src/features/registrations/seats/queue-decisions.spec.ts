import { seatHouses } from '../../../../test/seat-houses.ts';
import { startTestApp, type TestApp } from '../../../../test/test-app.ts';
import { mailsTo } from '../../../../test/mails.ts';
import { AuditEntry } from '../../../platform/audit/audit-entry.entity.ts';
import { Event } from '../../events/index.ts';
import { SeatChanges } from '../seat-changes.service.ts';
import { SeatClock } from './seat-clock.ts';

describe('who of the queue gets a seat', () => {
  let test: TestApp;
  const { begin, aHouse, mailOf, person, register, states, idOf } = seatHouses(() => test);

  beforeAll(async () => {
    test = await startTestApp();
  });

  beforeEach(begin);

  afterAll(() => test.close());

  it('seats nobody by hand in an event that was called off', async () => {
    const { event, client, url } = await aHouse(1);
    for (const name of ['aino', 'bertta']) await register(event.id, [person(name)]);
    await test.dataSource.manager.update(Event, event.id, { status: 'cancelled' });
    await client.post(`${url}/${await idOf('aino')}/cancel`);
    const answer = await client.post(`${url}/${await idOf('bertta')}/seat`, { reason: 'Puhuja' });
    expect([answer.status, answer.body.code]).toEqual([409, 'TRANSITION_REFUSED']);
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

  it('fails alone, where one of many who come together cannot be written', async () => {
    const { event } = await aHouse(3);
    const broken = person('rikki', { sector: 'piracy' });
    const all = [person('aino'), broken, person('bertta')].map((one) => register(event.id, [one]));
    const settled = await Promise.allSettled(all);
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(Object.values(await states(event.id))).toEqual(['seated', 'seated']);
  });
});
