import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { VisitRules } from '@talkoot/curriculum';
import { aPerson, anOrganisation } from '../../../test/builders.ts';
import { aModule } from '../../../test/curriculum-builder.ts';
import { eventually } from '../../../test/eventually.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import type { TestClient } from '../../../test/test-client.ts';
import { GuardedWeb } from '../../platform/outgoing/guarded-web.ts';
import { LinkCheck } from './link-check.entity.ts';
import { LinkChecks } from './link-checks.service.ts';
import { ModuleTask } from './module-task.entity.ts';
import { ToolkitLink } from './toolkit.entity.ts';

/** The house with a web of its own: a server on loopback, at the one port that the rules of the test allow. */
describe('the checks of links', () => {
  let test: TestApp;
  let client: TestClient;
  let server: Server;
  let port: number;
  /** What each path answers; a path without an answer hangs up. */
  let answers: Record<string, number>;
  let isOffline = false;

  const url = (path: string, host = 'sivu.fi') => `http://${host}:${port}${path}`;
  const stateOf = (path: string) => test.dataSource.manager.findOneByOrFail(LinkCheck, { url: url(path) });
  const night = async (): Promise<void> => {
    test.clock.set(
      test.clock
        .now()
        .add({ hours: 24 * 8 })
        .toString(),
    );
    const ids = (await test.dataSource.manager.find(LinkCheck)).map(({ id }) => id);
    await test.app.get(LinkChecks).check(ids);
  };
  const aLink = (path: string, id = path.slice(1)): Promise<unknown> =>
    test.dataSource.manager.insert(ToolkitLink, {
      ...{ id, title: id, url: url(path, `${id}.fi`), publisher: 'THL', description: 'Ohje.' },
      ...{ languages: ['fi'], sectors: [], topics: [] },
    });

  beforeAll(async () => {
    server = createServer((request, response) => {
      const status = answers[request.url ?? ''];
      if (status === undefined) request.socket.destroy();
      else if (status === 301) response.writeHead(301, { location: '/uusi' }).end();
      else response.writeHead(status).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    ({ port } = server.address() as AddressInfo);
    const rules: VisitRules = { ports: [port], isAllowed: (address) => address === '127.0.0.1' };
    const names = () =>
      isOffline
        ? Promise.reject(Object.assign(new Error('no network'), { code: 'EAI_AGAIN' }))
        : Promise.resolve([{ address: '127.0.0.1', family: 4 }]);
    test = await startTestApp({}, new GuardedWeb('https://talkoot.fi', rules, names));
    client = (await aPerson(test, await anOrganisation(test), 'organiser')).client;
  });

  beforeEach(async () => {
    answers = { '/ehja': 200, '/uusi': 200 };
    isOffline = false;
    await test.dataSource.query('DELETE FROM toolkit_link');
    await test.dataSource.query('DELETE FROM link_check');
  });

  afterAll(async () => {
    await test.close();
    server.close();
  });

  it('know each address of the toolkit and of published modules once, and forget those of nobody', async () => {
    await aLink('/ehja');
    const body = `Katso [sivu](${url('/tekstissa')}) ja [sama](${url('/ehja', 'ehja.fi')}).`;
    await aModule(test, {
      versions: [
        { texts: { fi: { body } } },
        { status: 'draft', texts: { fi: { body: `[luonnos](${url('/x')})` } } },
      ],
    });
    await test.dataSource.manager.insert(LinkCheck, { url: url('/vanha') });
    await test.app.get(LinkChecks).plan();
    const known = await test.dataSource.manager.find(LinkCheck, { order: { url: 'ASC' } });
    expect(known.map((link) => link.url)).toEqual([url('/ehja', 'ehja.fi'), url('/tekstissa')]);
    await test.dataSource.query(`UPDATE module_version SET status = 'retired' WHERE status = 'published'`);
  });

  it('tell what works, what has moved and what is not open to programs', async () => {
    answers = { ...answers, '/muuttanut': 301, '/vartioitu': 403 };
    for (const path of ['/ehja', '/muuttanut', '/vartioitu']) await aLink(path);
    await test.app.get(LinkChecks).plan();
    const listed = await eventually(async () => {
      const { body } = await client.get('/api/library/toolkit');
      return body.every(({ check }: { check: { checkedAt: string | null } }) => check.checkedAt) && body;
    });
    const checks = Object.fromEntries(
      listed.map(({ id, check }: { id: string; check: object }) => [id, check]),
    );
    expect(checks.ehja).toMatchObject({ status: 'ok', httpStatus: 200, finalUrl: null, failures: 0 });
    expect(checks.muuttanut).toMatchObject({ status: 'redirected', finalUrl: url('/uusi', 'muuttanut.fi') });
    expect(checks.vartioitu).toMatchObject({ status: 'unknown', httpStatus: 403 });
  });

  it('call a link broken at the fourth failure, give its owner a task, and close it when the link works again', async () => {
    await aLink('/ehja');
    const owner = await anOrganisation(test);
    const { module, versions } = await aModule(test, {
      ownerOrganisationId: owner.id,
      versions: [{ texts: { fi: { body: `[poissa](${url('/poissa')})` } } }],
    });
    expect(versions).toHaveLength(1);
    await test.app.get(LinkChecks).plan();
    const tasks = () => test.dataSource.manager.findBy(ModuleTask, { moduleId: module.id });
    for (let nightNumber = 1; nightNumber <= 3; nightNumber += 1) await night();
    expect(await stateOf('/poissa')).toMatchObject({ status: 'unknown', failures: 3, reason: 'closed' });
    expect(await tasks()).toEqual([]);
    answers['/poissa'] = 404;
    await night();
    expect(await stateOf('/poissa')).toMatchObject({ status: 'broken', failures: 4, httpStatus: 404 });
    await night();
    expect(await tasks()).toMatchObject([{ kind: 'link-broken', detail: url('/poissa'), doneAt: null }]);
    answers['/poissa'] = 200;
    await night();
    expect(await stateOf('/poissa')).toMatchObject({ status: 'ok', failures: 0 });
    expect((await tasks())[0]?.doneAt).not.toBeNull();
  });

  it('blame no link when the house has no network', async () => {
    await aLink('/ehja');
    await test.app.get(LinkChecks).plan();
    await night();
    isOffline = true;
    for (let nightNumber = 1; nightNumber <= 5; nightNumber += 1) await night();
    const link = await test.dataSource.manager.findOneByOrFail(LinkCheck, {});
    expect(link).toMatchObject({ status: 'ok', failures: 0 });
  });

  it('blame no link when nothing at all answers, and do when something else does', async () => {
    await aLink('/poissa');
    await test.app.get(LinkChecks).plan();
    for (let nightNumber = 1; nightNumber <= 5; nightNumber += 1) await night();
    expect(await test.dataSource.manager.findOneByOrFail(LinkCheck, {})).toMatchObject({
      status: 'unknown',
      failures: 0,
    });
    // A witness: a link that answered last time and still does.
    await aLink('/ehja');
    await test.app.get(LinkChecks).plan();
    await night();
    expect(
      await test.dataSource.manager.findOneByOrFail(LinkCheck, { url: url('/poissa', 'poissa.fi') }),
    ).toMatchObject({
      failures: 1,
    });
  });

  it('are made at once when somebody asks, and once for two clicks', async () => {
    await aLink('/ehja');
    await test.app.get(LinkChecks).plan();
    await eventually(async () => (await test.dataSource.manager.findOneByOrFail(LinkCheck, {})).checkedAt);
    const { id } = await test.dataSource.manager.findOneByOrFail(LinkCheck, {});
    answers['/ehja'] = 403;
    test.clock.set(test.clock.now().add({ minutes: 5 }).toString());
    const { client: organiser } = await aPerson(test, await anOrganisation(test), 'organiser');
    const first = organiser.post(`/api/library/link-checks/${id}/check-now`);
    const second = organiser.post(`/api/library/link-checks/${id}/check-now`);
    expect([(await first).status, (await second).status]).toEqual([204, 204]);
    const after = await eventually(async () => {
      const link = await test.dataSource.manager.findOneByOrFail(LinkCheck, { id });
      return link.httpStatus === 403 && link;
    });
    expect(after.status).toBe('unknown');
    expect((await organiser.post('/api/library/link-checks/nothing/check-now')).status).toBe(404);
    const { client: trainer } = await aPerson(test, await anOrganisation(test), 'trainer');
    expect((await trainer.post(`/api/library/link-checks/${id}/check-now`)).status).toBe(403);
  });
});
