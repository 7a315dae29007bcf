import { aPerson } from '../test/builders.ts';
import { startTestApp, type TestApp } from '../test/test-app.ts';
import { DEMO_EMAILS } from './features/organisations/index.ts';
import { StartRefused } from './platform/database/prepare.ts';
import { loadConfig } from './platform/config.ts';
import { firstAdministratorSentence, refuseDemoPeople } from './production.ts';

const PRODUCTION = {
  NODE_ENV: 'production',
  TALKOOT_SECRET: 'q8Zr2vLw0TyXn5BsKd7HfJg3MpCa9EuV',
  PUBLIC_URL: 'https://talkoot.example.fi',
  SMTP_URL: 'smtp://127.0.0.1:1',
  MAIL_FROM: 'talkoot@example.fi',
};

describe('production', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp(PRODUCTION);
  });

  afterAll(() => test.close());

  it('has neither “Continue as” nor the caught mail', async () => {
    await aPerson(test, null, 'manager', { email: DEMO_EMAILS.organiser, isDemo: true });
    const client = test.client();
    const continued = await client.post(
      '/api/session/try-out',
      { as: 'organiser' },
      { origin: PRODUCTION.PUBLIC_URL },
    );
    expect(continued.status).toBe(404);
    expect(continued.headers['set-cookie']).toBeUndefined();
    expect((await client.get('/outbox')).status).toBe(404);
    expect((await client.get('/outbox/019a0000-0000-7000-8000-000000000000')).status).toBe(404);
    expect((await client.get('/api/session')).body.mode).toBe('production');
  });

  it('does not start with demo people in its database', async () => {
    await expect(refuseDemoPeople(test.dataSource)).rejects.toThrow(StartRefused);
  });

  it('prints a link for the first administrator, and not once there is one', async () => {
    const config = loadConfig({ ...PRODUCTION, DATABASE_URL: test.databaseUrl });
    expect(await firstAdministratorSentence(test.app, config)).toMatch(
      /https:\/\/talkoot\.example\.fi\/desk\/welcome\/[\w-]{43}$/,
    );
    await aPerson(test, null, 'manager', { isAdministrator: true });
    expect(await firstAdministratorSentence(test.app, config)).toBeNull();
  });

  it('tells browsers to come back over https only', async () => {
    const { headers } = await test.client().get('/health/live');
    expect(headers['strict-transport-security']).toContain('max-age=31536000');
    expect(headers['content-security-policy']).toContain('upgrade-insecure-requests');
    expect(headers['permissions-policy']).toContain('camera=(self)');
  });
});

describe('trying out', () => {
  it('lets anybody continue as one of the demo people', async () => {
    const test = await startTestApp();
    await aPerson(test, null, 'manager', {
      email: DEMO_EMAILS.partner,
      isDemo: true,
      name: 'Petra Partanen',
    });
    const client = test.client();
    expect((await client.post('/api/session/try-out', { as: 'partner' })).body.person.name).toBe(
      'Petra Partanen',
    );
    expect((await client.post('/api/session/try-out', { as: 'trainer' })).status).toBe(404);
    await test.close();
  });
});
