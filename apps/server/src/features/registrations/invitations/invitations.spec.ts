import { aPerson, anOrganisation } from '../../../../test/builders.ts';
import { anEvent } from '../../../../test/event-builder.ts';
import { eventually } from '../../../../test/eventually.ts';
import { invitingHouses } from '../../../../test/invitation-houses.ts';
import { startTestApp, type TestApp } from '../../../../test/test-app.ts';
import { Registration } from '../registration.entity.ts';
import { Invitation } from './invitation.entity.ts';

const INVITE = { locale: 'fi', leaveOutMistakes: false };

describe('invitations', () => {
  let test: TestApp;
  const { aHouse, mailsOf, linkIn, form, states, settled } = invitingHouses(() => test);

  beforeEach(async () => {
    test = await startTestApp();
  });

  afterEach(() => test.close());

  it('shows before sending who gets a mail and who does not, and writes nothing', async () => {
    const house = await aHouse();
    await test.client().form(`/fi/tapahtumat/${house.event.slug}/ilmoittaudu`, form('on@test.example'));
    const list = 'Uusi <uusi@test.example>\nON@test.example; uusi@test.example\nliisa(at)test.example';
    const { status, body } = await house.lead.client.post(`${house.url}/preview`, { list });
    expect([status, body]).toEqual([
      200,
      {
        toInvite: 1,
        people: [
          { line: 1, email: 'uusi@test.example', name: 'Uusi', standing: 'new' },
          { line: 2, email: 'ON@test.example', name: '', standing: 'registered' },
        ],
        mistakes: [{ line: 3, code: 'unclear', text: 'liisa(at)test.example' }],
        repetitions: [{ line: 2, email: 'uusi@test.example', firstLine: 1 }],
      },
    ]);
    const refused = await house.lead.client.post(house.url, { ...INVITE, list });
    expect([refused.status, refused.body.errors]).toEqual([
      400,
      [expect.objectContaining({ pointer: '/list', code: 'listMistakes' })],
    ]);
    expect(await test.dataSource.manager.count(Invitation)).toBe(0);

    const sent = await house.lead.client.post(house.url, { ...INVITE, list, leaveOutMistakes: true });
    expect(sent.body).toEqual({ invited: 1, leftOut: 2 });
    expect((await house.lead.client.post(house.url, { ...INVITE, list: ' \n' })).status).toBe(400);
  });

  it('writes to each invited person alone, in their language, with a button that ends such mails', async () => {
    const house = await aHouse();
    await house.lead.client.post(house.url, {
      list: 'aino@test.example, ville@test.example',
      locale: 'sv',
      leaveOutMistakes: false,
      organisationId: house.partner.id,
      note: 'Hej & välkommen.\nFörsta raden.',
    });
    const [mail] = await mailsOf('invitation', 2);
    expect(mail).toMatchObject({
      subject: 'Inbjudan: Grundpaket',
      listUnsubscribe: expect.stringMatching(/^http:\/\/localhost:3000\/sv\/meddelanden\/[\w-]{66}$/),
    });
    expect(mail!.text).toContain('Metsälahti bjuder in dig.');
    expect(mail!.text).toContain('> Hej & välkommen.\n\n> Första raden.');
    expect(mail!.html).toContain('Hej &amp; välkommen.');
    expect(mail!.text).toContain('9.2.2027');
    await settled(house);
    expect(await states(house)).toEqual({ 'aino@test.example': 'sent', 'ville@test.example': 'sent' });
    const markup = await house.lead.client.post(house.url, {
      ...INVITE,
      list: 'x@test.example',
      note: '<b>hei</b>',
    });
    expect(markup.body.errors).toEqual([expect.objectContaining({ code: 'htmlNotAllowed' })]);
  });

  it('sends an address one mail, whoever lists it, also at the same moment', async () => {
    const house = await aHouse();
    const list = Array.from({ length: 20 }, (_, number) => `p${number}@test.example`);
    const answers = await Promise.all([
      house.lead.client.post(house.url, { ...INVITE, list: list.join(' ') }),
      house.atPartner.client.post(house.url, {
        ...INVITE,
        list: list.toReversed().join('\n').toUpperCase(),
        organisationId: house.partner.id,
      }),
      house.lead.client.post(house.url, { ...INVITE, list: list.join(' ') }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(answers.reduce((sum, { body }) => sum + body.invited, 0)).toBe(20);
    await mailsOf('invitation', 20);
    await settled(house);
    expect(test.mails.sent).toHaveLength(20);
  });

  it('lets a partner invite for itself and see its own, and nobody else', async () => {
    const house = await aHouse();
    await house.lead.client.post(house.url, { ...INVITE, list: 'yhteinen@test.example' });
    const none = await house.atPartner.client.post(house.url, { ...INVITE, list: 'oma@test.example' });
    expect(none.body.errors[0]).toMatchObject({ pointer: '/organisationId', code: 'required' });
    const other = await house.atPartner.client.post(house.url, {
      ...INVITE,
      list: 'oma@test.example',
      organisationId: (await anOrganisation(test)).id,
    });
    expect(other.body.errors[0]).toMatchObject({ pointer: '/organisationId', code: 'notOneOf' });
    await house.atPartner.client.post(house.url, {
      ...INVITE,
      list: 'oma@test.example',
      organisationId: house.partner.id,
    });
    const { body } = await house.atPartner.client.get(house.url);
    expect(body.invitations.map(({ email }: any) => email)).toEqual(['oma@test.example']);
    expect(body).toMatchObject({
      mayInviteForAll: false,
      organisations: [{ name: 'Metsälahti', link: null }],
    });
    expect(body.counts).toEqual([expect.objectContaining({ organisationName: 'Metsälahti', invited: 1 })]);
    const all = await house.lead.client.get(house.url);
    expect(all.body.found).toBe(2);
    expect(all.body.organisations).toHaveLength(2);
  });

  it('knows who came by the invitation, with another address too, and prefills only its own', async () => {
    const house = await aHouse();
    await house.lead.client.post(house.url, {
      ...INVITE,
      list: 'tyo@test.example',
      organisationId: house.partner.id,
    });
    const [mail] = await mailsOf('invitation', 1);
    const opened = await test.client().get(linkIn(mail!, /\/fi\/kutsut\/[\w-]+\/ilmoittaudu/));
    expect(opened.status).toBe(303);
    const formUrl = String(opened.headers['location']);
    const page = await test.client().get(formUrl);
    expect(page.text).toContain('value="tyo@test.example"');
    expect(page.text).toMatch(new RegExp(`value="${house.partner.id}" selected`));
    expect(page.text).toContain('Ilmoittaudut organisaation Metsälahti kutsusta.');
    expect(page.text).not.toContain('<option value="other"');
    const sent = await test.client().form(formUrl, form('koti@test.example'));
    expect(sent.status).toBe(303);
    const registration = await test.dataSource.manager.findOneByOrFail(Registration, {
      email: 'koti@test.example',
    });
    expect(registration.organisationId).toBe(house.partner.id);
    expect(await states(house)).toEqual({ 'tyo@test.example': 'registered' });
    const own = await test.client().get(linkIn(mail!, /\/fi\/kutsut\/[\w-]+$/m));
    expect(own.text).toContain('Olet ilmoittautunut.');
    expect(own.text).not.toContain('koti@test.example');
  });

  it('takes "I am not coming" by a button, not by opening a page, and lets it be taken back', async () => {
    const house = await aHouse();
    await house.lead.client.post(house.url, { ...INVITE, list: 'ei@test.example' });
    const [mail] = await mailsOf('invitation', 1);
    const pageUrl = linkIn(mail!, /\/fi\/kutsut\/[\w-]+$/m);
    expect((await test.client().get(pageUrl)).text).toContain('En pääse tulemaan');
    await settled(house);
    expect(await states(house)).toEqual({ 'ei@test.example': 'sent' });
    for (const press of ['first', 'second']) {
      const answer = await test.client().form(`${pageUrl}/en-tule`, {});
      expect([press, answer.status]).toEqual([press, 303]);
    }
    expect(await states(house)).toEqual({ 'ei@test.example': 'declined' });
    expect((await test.client().get(pageUrl)).text).toContain('Kiitos vastauksesta.');
    await test.client().form(`${pageUrl}/palauta`, {});
    expect(await states(house)).toEqual({ 'ei@test.example': 'sent' });
    for (const forged of ['x'.repeat(43), 'a', 'A'.repeat(16)]) {
      expect((await test.client().get(`/fi/kutsut/${forged}`)).status).toBe(404);
    }
  });

  it('reminds those who have not answered, once, however often it is pressed', async () => {
    const house = await aHouse();
    await house.lead.client.post(house.url, {
      ...INVITE,
      list: 'a@test.example b@test.example c@test.example',
    });
    const mails = await mailsOf('invitation', 3);
    await settled(house);
    const toC = mails.find(({ recipient }) => recipient === 'c@test.example');
    await test.client().form(`${linkIn(toC!, /\/fi\/kutsut\/[\w-]+$/m)}/en-tule`, {});
    expect((await house.lead.client.get(house.url)).body.remindable).toBe(2);
    const answers = await Promise.all([1, 2, 3].map(() => house.lead.client.post(`${house.url}/remind`)));
    expect(answers.reduce((sum, { body }) => sum + body.reminded, 0)).toBe(2);
    const reminders = await mailsOf('invitation-reminder', 2);
    expect(reminders.map(({ recipient }) => recipient).sort()).toEqual(['a@test.example', 'b@test.example']);
    expect(reminders[0]?.subject).toBe('Muistutus kutsusta: Peruspaketti');
    await settled(house);
    expect(test.mails.sent).toHaveLength(5);
    expect((await house.lead.client.get(house.url)).body.remindable).toBe(0);
  });

  it('invites nobody to what is not open, and withholds what is no longer true', async () => {
    test.clock.set('2027-02-02T14:00:01Z');
    const house = await aHouse();
    const late = await house.lead.client.post(house.url, { ...INVITE, list: 'a@test.example' });
    expect([late.status, late.body.code]).toEqual([409, 'REGISTRATION_CLOSED']);
    expect(await test.dataSource.manager.count(Invitation)).toBe(0);
    const { event, lead } = await anEvent(test).make();
    const draft = await aPerson(test, lead);
    const answer = await draft.client.post(`/api/events/${event.id}/invitations`, {
      ...INVITE,
      list: 'a@x.fi',
    });
    expect(answer.body.code).toBe('EVENT_NOT_OPEN');
  });

  it('writes no mail to who has registered since it was ordered', async () => {
    const house = await aHouse();
    const deliver = test.mails.send.bind(test.mails);
    const isBusy = { first: true };
    test.mails.send = (mail) => {
      if (mail.kind !== 'invitation' || !isBusy.first) return deliver(mail);
      isBusy.first = false;
      return Promise.reject(Object.assign(new Error('busy'), { responseCode: 451 }));
    };
    await house.lead.client.post(house.url, { ...INVITE, list: 'nopea@test.example' });
    await eventually(() => !isBusy.first);
    await test.client().form(`/fi/tapahtumat/${house.event.slug}/ilmoittaudu`, form('Nopea@test.example'));
    await eventually(async () => {
      const [, moved] = await test.dataSource.query<[unknown, number]>(
        `UPDATE pgboss.job SET start_after = now() WHERE name = 'mail.send' AND state = 'retry'`,
      );
      return moved > 0;
    });
    await eventually(async () => {
      const [row] = await test.dataSource.query(`SELECT status FROM outgoing_mail WHERE kind = 'invitation'`);
      return row.status === 'withheld';
    });
    expect(await states(house)).toEqual({ 'nopea@test.example': 'registered' });
  });

  it('opens one link for a partner, renews and ends it, and ties who comes by it', async () => {
    const house = await aHouse();
    const links = `${house.url}/links`;
    const organisationId = house.partner.id;
    await Promise.all([
      house.atPartner.client.post(links, { organisationId }),
      house.lead.client.post(links, { organisationId }),
    ]);
    const link = async (): Promise<string> => {
      const { body } = await house.atPartner.client.get(house.url);
      return new URL(body.organisations[0].link.fi).pathname;
    };
    const first = await link();
    const formUrl = String((await test.client().get(first)).headers['location']);
    await test.client().form(formUrl, { ...form('auki@test.example'), organisation: 'other' });
    const made = await test.dataSource.manager.findOneByOrFail(Registration, { email: 'auki@test.example' });
    expect(made.organisationId).toBe(organisationId);

    await house.atPartner.client.post(links, { organisationId });
    expect(await link()).not.toBe(first);
    expect((await test.client().get(first)).status).toBe(404);
    const stale = await test.client().get(formUrl);
    expect(stale.text).toContain('Kutsulinkki ei ole enää voimassa.');
    await test.client().form(formUrl, form('myohassa@test.example'));
    const free = await test.dataSource.manager.findOneByOrFail(Registration, {
      email: 'myohassa@test.example',
    });
    expect(free.organisationId).toBeNull();

    expect((await house.atPartner.client.delete(`${links}/${organisationId}`)).status).toBe(204);
    expect((await house.atPartner.client.get(house.url)).body.organisations[0].link).toBeNull();
    expect((await house.atPartner.client.post(`${links}/${organisationId}/reopen`)).status).toBe(204);
    expect((await house.atPartner.client.get(house.url)).body.organisations[0].link).not.toBeNull();
    const foreign = (await anOrganisation(test)).id;
    expect((await house.atPartner.client.post(links, { organisationId: foreign })).status).toBe(400);
    expect((await house.atPartner.client.delete(`${links}/${foreign}`)).status).toBe(404);
    expect((await house.lead.client.post(links, { organisationId: foreign })).status).toBe(400);
  });
});
