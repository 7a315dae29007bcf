import type { FastifyInstance } from 'fastify';
import { isOneClickPath } from '../mail/opt-out-path.ts';
import { ProblemError } from '../problem/problem-error.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Every write must come from our own pages: browsers say so in `Sec-Fetch-Site`, older ones in `Origin`.
 * A caller that says neither (a program) must name our origin itself; see docs/architecture.md.
 * Mail programs alone may write from elsewhere, to say no to mails: there the token is the right to do it.
 */
export function refuseForeignWrites(app: FastifyInstance, publicUrl: string): void {
  const ownOrigin = new URL(publicUrl).origin;
  app.addHook('onRequest', async (request) => {
    if (SAFE.has(request.method) || isOneClickPath(request.url)) return;
    const site = request.headers['sec-fetch-site'];
    const origin = request.headers.origin;
    const sameHost =
      origin !== undefined && URL.canParse(origin) && new URL(origin).host === request.headers.host;
    const isOwn = site === undefined ? origin === ownOrigin || sameHost : site === 'same-origin';
    if (!isOwn) throw new ProblemError('ORIGIN_REFUSED');
  });
}
