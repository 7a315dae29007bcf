import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { refusalOf, type VisitRules } from '@talkoot/curriculum';
import { GuardedWeb } from './guarded-web.ts';
import { failureOf } from './visit-failures.ts';

/** A web server of the test on loopback, which the rules of the test allow at its own port only. */
async function serve(answer: RequestListener): Promise<{ server: Server; port: number }> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, port: (server.address() as AddressInfo).port };
}

describe('a visit to the web outside', () => {
  let server: Server;
  let port: number;
  let asked: string[] = [];
  const rules = (): VisitRules => ({ ports: [port], isAllowed: (address) => address === '127.0.0.1' });
  const loopback = () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]);
  const visit = (path: string, host = 'sivu.fi') =>
    new GuardedWeb('https://talkoot.fi', rules(), loopback).visit(`http://${host}:${port}${path}`);

  beforeAll(async () => {
    ({ server, port } = await serve((request, response) => {
      const { method, url = '' } = request;
      asked.push(`${method} ${url}`);
      if (url === '/no-head' && method === 'HEAD') response.writeHead(405).end();
      else if (url === '/head-hangs-up' && method === 'HEAD') request.socket.destroy();
      else if (url === '/hangs-up') request.socket.destroy();
      else if (url === '/moved') response.writeHead(301, { location: '/here' }).end();
      else if (url === '/for-now') response.writeHead(302, { location: '/here' }).end();
      else if (url === '/moved-twice') response.writeHead(308, { location: '/for-now' }).end();
      else if (url === '/round') response.writeHead(301, { location: '/round' }).end();
      else if (url === '/inside')
        response.writeHead(302, { location: 'http://169.254.169.254/latest/' }).end();
      else if (url === '/other-port')
        response.writeHead(302, { location: `http://sivu.fi:${port + 1}/` }).end();
      else if (url === '/file') response.writeHead(302, { location: 'file:///etc/passwd' }).end();
      else if (url === '/gone') response.writeHead(404).end();
      else if (url === '/range') response.writeHead(method === 'GET' ? 416 : 500).end();
      else if (url === '/endless') {
        if (method === 'HEAD') return void response.writeHead(500).end();
        response.writeHead(200);
        const chunks = setInterval(() => response.write('x'.repeat(60_000)), 1);
        response.on('close', () => clearInterval(chunks));
      } else response.end(JSON.stringify(request.headers));
    }));
  });
  beforeEach(() => {
    asked = [];
  });
  afterAll(() => void server.close());

  it.each([
    ['/here', { kind: 'answered', httpStatus: 200, hasMoved: false }],
    ['/no-head', { kind: 'answered', httpStatus: 200 }],
    ['/head-hangs-up', { kind: 'answered', httpStatus: 200 }],
    ['/gone', { kind: 'answered', httpStatus: 404 }],
    ['/range', { kind: 'answered', httpStatus: 200 }],
    ['/endless', { kind: 'answered', httpStatus: 200 }],
    ['/moved', { kind: 'answered', httpStatus: 200, hasMoved: true }],
    ['/for-now', { kind: 'answered', httpStatus: 200, hasMoved: false }],
    ['/moved-twice', { kind: 'answered', httpStatus: 200, hasMoved: false }],
    ['/round', { kind: 'failed', why: 'redirects' }],
    ['/hangs-up', { kind: 'failed', why: 'closed' }],
    ['/inside', { kind: 'not-visited' }],
    ['/other-port', { kind: 'not-visited', why: 'port' }],
    ['/file', { kind: 'not-visited', why: 'not-web' }],
  ])('of %s tells %o', async (path, outcome) => {
    expect(await visit(path)).toMatchObject(outcome);
  });

  it('asks with HEAD and nothing more where that is answered', async () => {
    await visit('/here');
    expect(asked).toEqual(['HEAD /here']);
  });

  it('follows five redirects and no more', async () => {
    await visit('/round');
    expect(asked.filter((one) => one.startsWith('HEAD'))).toHaveLength(6);
  });

  it('looks a name up once for each question and connects to what it has looked at, not to what DNS says later', async () => {
    let lookups = 0;
    const rebinding = () => {
      lookups += 1;
      return Promise.resolve([{ address: lookups === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }]);
    };
    const outcome = await new GuardedWeb('https://talkoot.fi', rules(), rebinding).visit(
      `http://sivu.fi:${port}/here`,
    );
    expect(outcome).toMatchObject({ kind: 'answered', httpStatus: 200 });
    expect(lookups).toBe(1);
  });

  it.each([
    [['10.0.0.1']],
    [['127.0.0.1', '10.0.0.1']],
    [['::1']],
    [['::ffff:127.0.0.1']],
    [['169.254.169.254']],
  ])('is not made to a name that leads to %j', async (addresses) => {
    const resolve = () =>
      Promise.resolve(addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));
    const outcome = await new GuardedWeb('https://talkoot.fi', rules(), resolve).visit(
      `http://sivu.fi:${port}/here`,
    );
    expect(outcome).toEqual({ kind: 'not-visited', why: 'own-network' });
    expect(asked).toEqual([]);
  });

  it('is made to nothing on this machine or beside it by the rules of the house', async () => {
    const house = new GuardedWeb('https://talkoot.fi');
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '0.0.0.0', '10.1.1.1'])
      expect(await house.visit(`http://${host}/`)).toEqual({ kind: 'not-visited', why: 'own-network' });
    expect(refusalOf(new URL(`http://127.0.0.1:${port}/`))).toBe('port');
    // The rules hold where DNS answers with the machine itself, too.
    const outcome = await new GuardedWeb('https://talkoot.fi', undefined, loopback).visit('http://sivu.fi/');
    expect(outcome).toEqual({ kind: 'not-visited', why: 'own-network' });
    expect(asked).toEqual([]);
  });

  it('would reach the machine with the guard off', async () => {
    expect(await visit('/here')).toMatchObject({ kind: 'answered' });
  });

  it('tells a name that is not there from a house that is offline', async () => {
    const failing = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));
    const of = (code: string) =>
      new GuardedWeb('https://talkoot.fi', undefined, failing(code)).visit('https://sivu.fi/');
    expect(await of('ENOTFOUND')).toEqual({ kind: 'failed', why: 'name' });
    expect(await of('EAI_AGAIN')).toEqual({ kind: 'offline' });
  });

  it('fails where nothing speaks TLS', async () => {
    const outcome = await new GuardedWeb('https://talkoot.fi', rules(), loopback).visit(
      `https://sivu.fi:${port}/`,
    );
    expect(outcome).toMatchObject({ kind: 'failed' });
  });

  it.each([
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate'],
    ['CERT_HAS_EXPIRED', 'certificate'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate'],
    ['ECONNREFUSED', 'refused'],
    ['ETIMEDOUT', 'timeout'],
    ['HPE_INVALID_CONSTANT', 'closed'],
  ])('names %s', (code, why) => {
    const { signal } = new AbortController();
    expect(failureOf(Object.assign(new Error(code), { code }), signal)).toEqual({ kind: 'failed', why });
  });

  it('fails where what answers does not speak HTTP', async () => {
    const babble = createTcpServer((socket) => {
      socket.on('error', () => undefined);
      socket.end('220 smtp.example ESMTP\r\n');
    });
    await new Promise<void>((resolve) => babble.listen(0, '127.0.0.1', resolve));
    const { port: other } = babble.address() as AddressInfo;
    const web = new GuardedWeb('https://talkoot.fi', { ...rules(), ports: [other] }, loopback);
    expect(await web.visit(`http://sivu.fi:${other}/`)).toEqual({ kind: 'failed', why: 'closed' });
    babble.close();
  });
});
