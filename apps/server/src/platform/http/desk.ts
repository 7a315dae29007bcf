import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { projectRoot } from '../project-root.ts';

const FOLDER = join(projectRoot, 'dist/admin/browser');

/** Serves the built desk under `/desk/`; every address of its router answers with its first page. */
export async function serveDesk(app: FastifyInstance): Promise<void> {
  if (!existsSync(join(FOLDER, 'index.html'))) return;
  await app.register(fastifyStatic, {
    root: FOLDER,
    prefix: '/desk/',
    wildcard: false,
    index: false,
    decorateReply: true,
    // Built files carry a hash in their name and never change.
    setHeaders: (response, path) => {
      void response.header(
        'cache-control',
        /-[A-Z0-9]{8}\.\w+$/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  const firstPage = (_: unknown, reply: { sendFile: (name: string) => unknown }): unknown =>
    reply.sendFile('index.html');
  app.get('/desk', (_, reply) => reply.redirect('/desk/', 301));
  app.get('/desk/', firstPage as never);
  app.get('/desk/*', firstPage as never);
}
