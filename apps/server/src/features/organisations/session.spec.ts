import { aPerson, anOrganisation } from '../../../test/builders.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';

describe('sign-in', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp();
  });

  afterAll(() => test.close());

  it('opens a session with the right password and closes it again', async () => {
    const organisation = await anOrganisation(test, { name: 'Järvikylä' });
    await aPerson(test, organisation, 'organiser', {
      email: 'Aino@Test.Example',
      password: 'kolme kuusta ja mänty',
    });
    const client = test.client();

    const answer = await client.post('/api/session', {
      email: 'aino@test.example',
      password: 'kolme kuusta ja mänty',
    });

    expect(answer.status).toBe(201);
    expect(answer.body.person).toMatchObject({
      name: 'Tiina Testaaja',
      memberships: [{ organisationId: organisation.id, organisationName: 'Järvikylä', role: 'organiser' }],
    });
    expect(String(answer.headers['set-cookie'])).toMatch(
      /^__Host-talkoot=[\w-]{43}; .*HttpOnly; Secure; SameSite=Lax$/,
    );
    expect((await client.get('/api/session')).body.person.email).toBe('Aino@Test.Example');
    expect((await client.delete('/api/session')).status).toBe(204);
    expect((await client.get('/api/session')).body.person).toBeNull();
  });

  it('says the same for a wrong password and for nobody, and tells when there were too many', async () => {
    await aPerson(test, null, 'organiser', { email: 'eino@test.example', password: 'oikea salasana' });
    const wrong = await test.client().post('/api/session', { email: 'eino@test.example', password: 'väärä' });
    const nobody = await test
      .client()
      .post('/api/session', { email: 'ei-ketaan@test.example', password: 'väärä' });
    expect(wrong.status).toBe(401);
    expect({ ...wrong.body, requestId: '' }).toEqual({ ...nobody.body, requestId: '' });

    let last = wrong;
    for (let attempt = 0; attempt < 10; attempt += 1) {
      last = await test.client().post('/api/session', { email: 'eino@test.example', password: 'väärä' });
    }
    expect(last.status).toBe(429);
    expect(Number(last.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('ends a session when its time is up', async () => {
    const { client } = await aPerson(test, null);
    test.clock.set('2027-01-05T08:00:00Z');
    expect((await client.get('/api/session')).body.person).toBeNull();
  });

  it('refuses writes from other sites and bodies that are not what they should be', async () => {
    const foreign = await test
      .client()
      .post('/api/session', { email: 'a@b.fi', password: 'x' }, { 'sec-fetch-site': 'cross-site' });
    expect(foreign.body.code).toBe('ORIGIN_REFUSED');

    const odd = await test
      .client()
      .post('/api/session', { email: `${'a'.repeat(400)}@b.fi`, password: 7, isAdministrator: true });
    expect(odd.status).toBe(400);
    expect(odd.body.errors).toEqual(
      expect.arrayContaining([
        { pointer: '/isAdministrator', code: 'unknownField' },
        { pointer: '/email', code: 'tooLong', params: { max: 254 } },
        { pointer: '/password', code: 'wrongType' },
      ]),
    );

    const broken = await test
      .client()
      .post('/api/session', Buffer.from([0x7b, 0xff, 0x7d]), { 'content-type': 'application/json' });
    expect(broken.body.code).toBe('MALFORMED_REQUEST');
    const big = await test.client().post('/api/session', { email: 'x'.repeat(1_200_000) });
    expect(big.body.code).toBe('PAYLOAD_TOO_LARGE');
  });
});
