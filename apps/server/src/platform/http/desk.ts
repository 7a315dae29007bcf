import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { projectRoot } from '../project-root.ts';

const FOLDER = join(projectRoot, 'dist/admin/browser');

/** A hash in the name: such a file never changes. It may lie there compressed. */
const HASHED = /-[\w-]{8}\.\w+(?:\.(?:br|gz))?$/;

/** Serves the built desk under `/desk/`; every address of its router answers with its first page. */
export async function serveDesk(app: FastifyInstance, folder = FOLDER): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return;
  await app.register(fastifyStatic, {
    root: folder,
    prefix: '/desk/',
    wildcard: false,
    index: false,
    decorateReply: true,
    // The build lays a .br and a .gz beside each text; they are no addresses of their own.
    preCompressed: true,
    globIgnore: ['**/*.{br,gz}'],
    setHeaders: (response, path) => {
      void response.header(
        'cache-control',
        HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  const firstPage = (_: unknown, reply: { sendFile: (name: string) => unknown }): unknown =>
    reply.sendFile('index.html');
  app.get('/desk', (_, reply) => reply.redirect('/desk/', 301));
  app.get('/desk/', firstPage as never);
  app.get('/desk/*', firstPage as never);
}
