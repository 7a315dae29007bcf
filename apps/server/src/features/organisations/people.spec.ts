import { aPerson, anOrganisation } from '../../../test/builders.ts';
import { eventually } from '../../../test/eventually.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import { Welcome } from './welcome.service.ts';

describe('people and organisations', () => {
  let test: TestApp;

  beforeEach(async () => {
    test = await startTestApp();
  });

  afterEach(() => test.close());

  it('lets the first administrator in once, by the link', async () => {
    const token = await test.app.get(Welcome).firstAdministratorToken();
    const entry = { name: 'Raija Ranta', email: 'raija@test.example', password: 'pitkä ja oma lause' };
    expect((await test.client().get(`/api/welcome/${token}`)).body).toEqual({
      purpose: 'first-administrator',
      name: '',
      email: '',
    });

    const client = test.client();
    const entered = await client.post(`/api/welcome/${token}`, entry);
    expect(entered.status).toBe(201);
    expect(entered.body.person).toMatchObject({ name: 'Raija Ranta', isAdministrator: true });
    expect((await client.get('/api/people')).body).toHaveLength(1);

    expect(
      (await test.client().post(`/api/welcome/${token}`, { ...entry, email: 'toinen@test.example' })).body
        .code,
    ).toBe('LINK_EXPIRED');
    expect(await test.app.get(Welcome).firstAdministratorToken()).toBeNull();
  });

  it('refuses a short password and a link that is too old', async () => {
    const token = await test.app.get(Welcome).firstAdministratorToken();
    const short = await test
      .client()
      .post(`/api/welcome/${token}`, { name: 'R', email: 'r@test.example', password: 'lyhyt' });
    expect(short.body.errors).toEqual([{ pointer: '/password', code: 'tooShort', params: { min: 12 } }]);
    test.clock.set('2027-01-06T08:00:00Z');
    expect((await test.client().get(`/api/welcome/${token}`)).status).toBe(410);
  });

  it('invites a person by mail; the person chooses a password and belongs to the organisation', async () => {
    const { client: administrator } = await aPerson(test, null, 'manager', { isAdministrator: true });
    const organisation = await anOrganisation(test, { name: 'Sillanrakentajat ry' });
    const invited = await administrator.post('/api/people', {
      name: 'Väinö Virta',
      email: 'Vaino@Test.example',
      locale: 'sv',
      memberships: [{ organisationId: organisation.id, role: 'trainer' }],
    });
    expect(invited.status).toBe(201);
    expect(invited.body).toMatchObject({
      hasPassword: false,
      memberships: [{ organisationName: 'Sillanrakentajat ry', role: 'trainer' }],
    });

    const mail = await eventually(() => test.mails.sent[0]);
    expect(mail).toMatchObject({ recipient: 'Vaino@Test.example', subject: 'Du är inbjuden till Talkoot' });
    const link = /\/desk\/welcome\/([\w-]+)/.exec(mail.text)?.[1];
    const client = test.client();
    await client.post(`/api/welcome/${link}`, {
      name: 'Väinö Virta',
      email: 'vaino@test.example',
      password: 'aamu alkaa kahvilla',
    });
    expect((await client.get('/api/session')).body.person.memberships).toHaveLength(1);

    const again = await administrator.post('/api/people', {
      name: 'Toinen',
      email: 'vaino@test.example',
      locale: 'fi',
      memberships: [],
    });
    expect(again.body.code).toBe('EMAIL_TAKEN');
  });

  it('takes a disabled person’s sessions away', async () => {
    const { client: administrator } = await aPerson(test, null, 'manager', { isAdministrator: true });
    const { client, person } = await aPerson(test, null);
    await administrator.put(`/api/people/${person.id}`, {
      name: person.name,
      locale: 'fi',
      memberships: [],
      isDisabled: true,
      isAdministrator: false,
    });
    expect((await client.get('/api/session')).body.person).toBeNull();
  });

  it('keeps organisations with a true Business ID, each once, and notices a stale version', async () => {
    const { client } = await aPerson(test, null, 'manager', { isAdministrator: true });
    const good = { name: 'Harjumaa', kind: 'municipality', businessId: '0000012-3', vatRecovery: 'full' };
    const { id } = (await client.post('/api/organisations', good)).body;
    expect(
      (await client.post('/api/organisations', { ...good, businessId: '0000012-4' })).body.errors,
    ).toEqual([{ pointer: '/businessId', code: 'notBusinessId' }]);
    expect((await client.post('/api/organisations', good)).body.errors).toEqual([
      { pointer: '/businessId', code: 'notUnique' },
    ]);
    expect(
      (await client.put(`/api/organisations/${id}`, { ...good, name: 'Harjumaan kaupunki', version: 1 }))
        .status,
    ).toBe(204);
    expect((await client.put(`/api/organisations/${id}`, { ...good, version: 1 })).body.code).toBe(
      'CONFLICT_VERSION',
    );
    expect((await client.post('/api/organisations', { ...good, name: '<b>x</b>' })).body.errors[0]).toEqual({
      pointer: '/name',
      code: 'htmlNotAllowed',
    });
  });
});
