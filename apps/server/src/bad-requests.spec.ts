import { aPerson, anOrganisation } from '../test/builders.ts';
import { startTestApp, type TestApp } from '../test/test-app.ts';

describe('requests that cannot be meant', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp();
  });

  afterAll(() => test.close());

  it.each([
    ['an address with broken percent codes', '/%E0%A4%A', 400],
    ['a NUL in an address', '/fi/tapahtumat/%00', 404],
    ['a NUL in a token', '/fi/r/%00', 404],
    ['a very long part of an address', `/api/library/modules/${'a'.repeat(301)}?lang=fi`, 404],
    ['a very long address', `/fi/tapahtumat/${'a'.repeat(5000)}`, 404],
  ])('%s', async (_, url, status) => {
    const answer = await test.client().get(url);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-security-policy']).toBeDefined();
    expect(answer.headers['x-request-id']).toBeDefined();
  });

  it('lists within lists without end', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const answer = await test.client().post('/api/session', deep, { 'content-type': 'application/json' });
    expect(answer.body.code).toBe('MALFORMED_REQUEST');
    const brackets = { email: `${'['.repeat(60)}@b.fi`, password: '"{[\\' };
    expect((await test.client().post('/api/session', brackets)).body.code).toBe('VALIDATION_FAILED');
  });

  it('ids that are none, for those who may ask', async () => {
    const { client } = await aPerson(test, await anOrganisation(test), 'manager', { isAdministrator: true });
    for (const id of ['%00', 'x', '1', '%F0%9F%98%80']) {
      expect((await client.post(`/api/people/${id}/invitation`)).status).toBe(404);
      expect((await client.get(`/api/events/${id}`)).status).toBe(404);
    }
  });
});
