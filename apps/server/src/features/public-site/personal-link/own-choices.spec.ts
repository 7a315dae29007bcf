import { anOrganisation } from '../../../../test/builders.ts';
import { anEvent } from '../../../../test/event-builder.ts';
import { aRegistrant, goesTo, linkHolders } from '../../../../test/link-holders.ts';
import { startTestApp, type TestApp } from '../../../../test/test-app.ts';
import { ProgrammeItem } from '../../events/index.ts';
import { SeatPool } from '../../registrations/index.ts';

describe('other choices, by the personal link', () => {
  let test: TestApp;
  let holders: ReturnType<typeof linkHolders>;

  beforeAll(async () => {
    test = await startTestApp();
    holders = linkHolders(test);
  });

  afterAll(() => test.close());
  afterEach(() => test.clock.set('2027-01-04T08:00:00Z'));

  /** Two sessions side by side, one seat each; one may also come online. */
  async function anEventWithChoices(approval = 'none') {
    const partner = await anOrganisation(test);
    const { event } = await anEvent(test).withSeats(5).withPartner(partner).published().make();
    const { manager } = test.dataSource;
    await manager.query(
      `INSERT INTO registration_settings (event_id, has_online, approval) VALUES ($1, true, $2)`,
      [event.id, approval],
    );
    const item = { eventId: event.id, kind: 'session' as const, minutes: 45 };
    const [a, b] = await manager.save(ProgrammeItem, [
      { ...item, position: 1, track: 'a', title: 'Sali A' },
      { ...item, position: 2, track: 'b', title: 'Sali B' },
    ]);
    const ids = [a!.id, b!.id] as const;
    const pool = { eventId: event.id, kind: 'session' as const, capacity: 1 };
    await manager.insert(SeatPool, [
      { ...pool, key: ids[0] },
      { ...pool, key: ids[1] },
    ]);
    return { event, partner, ids };
  }

  const typed = (first: string, chosen: string, given: Record<string, string> = {}) => ({
    organisation: 'other',
    organisationName: 'Kylätoimikunta',
    sector: 'health',
    attendance: 'on-site',
    [`track.${first}`]: chosen,
    ...given,
  });

  it('shows what was chosen, changes it, tells about it, and does nothing the second time', async () => {
    const { event, partner, ids } = await anEventWithChoices();
    const { url, email } = await holders.register(event, [aRegistrant({ sessionIds: [ids[0]] })]);
    expect((await holders.get(url)).text).toContain(`${url}/valinnat`);
    const form = await holders.get(`${url}/valinnat`);
    expect(form.text).toContain(`value="${ids[0]}" required checked`);
    expect(form.text).toContain('value="Kylätoimikunta"');
    expect(form.text).not.toContain('pääset jonoon');
    expect((await holders.get(`${url.replace('/fi/', '/sv/')}/val`)).text).toContain('Spara ändringarna');
    expect((await holders.get(`${url.replace('/fi/', '/en/')}/choices`)).text).toContain('Save the changes');

    const change = typed(ids[0], ids[1], {
      organisation: partner.id,
      sector: 'employment',
      attendance: 'online',
    });
    expect(goesTo(await holders.post(`${url}/valinnat`, change))).toBe(`${url}?news=person`);
    expect(await holders.rowOf(email)).toMatchObject({
      status: 'seated',
      organisationId: partner.id,
      organisationName: '',
      sector: 'employment',
      attendance: 'online',
      sessionIds: [ids[1]],
    });
    expect(goesTo(await holders.post(`${url}/valinnat`, change))).toBe(url);
    expect(await holders.kindsTo(email)).toEqual(['seated', 'answers-changed']);
  });

  it('keeps the seat and what was typed where there is no seat there', async () => {
    const { event, ids } = await anEventWithChoices();
    await holders.register(event, [aRegistrant({ sessionIds: [ids[1]] })]);
    const { url, email } = await holders.register(event, [aRegistrant({ sessionIds: [ids[0]] })]);
    const before = await holders.rowOf(email);
    const refused = await holders.post(
      `${url}/valinnat`,
      typed(ids[0], ids[1], { organisationName: 'Toinen' }),
    );
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('mitään ei muutettu. Nykyinen paikkasi on sinun');
    expect(refused.text).toContain('value="Toinen"');
    expect(refused.text).toContain(`value="${ids[1]}" required checked`);
    expect(await holders.rowOf(email)).toEqual(before);
  });

  it('says at the field what is wrong, and writes nothing', async () => {
    const { event, ids } = await anEventWithChoices();
    const stranger = await anOrganisation(test);
    const { url, email } = await holders.register(event, [aRegistrant({ sessionIds: [ids[0]] })]);
    const before = await holders.rowOf(email);
    const wrong = await holders.post(
      `${url}/valinnat`,
      typed(ids[0], 'x', { sector: '', attendance: 'moon' }),
    );
    expect(wrong.status).toBe(400);
    for (const id of ['sector', 'attendance', `track.${ids[0]}`]) {
      expect(wrong.text).toContain(`href="#${id}"`);
    }
    const foreign = await holders.post(
      `${url}/valinnat`,
      typed(ids[0], ids[0], { organisation: stranger.id }),
    );
    expect([foreign.status, foreign.text.includes('href="#organisation"')]).toEqual([400, true]);
    const html = await holders.post(
      `${url}/valinnat`,
      typed(ids[0], ids[0], { organisationName: '<b>x</b>' }),
    );
    expect([html.status, html.text.includes('&lt;b&gt;x')]).toEqual([400, true]);
    expect(await holders.rowOf(email)).toEqual(before);
  });

  it('leaves the organisation that was approved, and everything once the event has begun', async () => {
    const { event, partner, ids } = await anEventWithChoices('own-organisation');
    const { url, email } = await holders.register(event, [aRegistrant({ sessionIds: [ids[0]] })]);
    await test.dataSource.query(
      `UPDATE registration SET status = 'seated', seated_at = now() WHERE email = $1`,
      [email],
    );
    const form = await holders.get(`${url}/valinnat`);
    expect(form.text).toContain('on hyväksytty tällä organisaatiolla');
    expect(form.text).not.toContain(partner.id);
    const refused = await holders.post(
      `${url}/valinnat`,
      typed(ids[0], ids[0], { organisation: partner.id }),
    );
    expect([refused.status, refused.text.includes('href="#organisation"')]).toEqual([400, true]);
    expect((await holders.rowOf(email)).organisationId).toBeNull();
    test.clock.set('2027-02-09T08:00:00Z');
    expect(goesTo(await holders.get(`${url}/valinnat`))).toBe(url);
    expect((await holders.post(`${url}/valinnat`, typed(ids[0], ids[1]))).status).toBe(409);
  });
});
