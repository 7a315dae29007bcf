import { createServer } from 'node:net';
import { PlainError } from '../processes/plain-error.ts';
import { freePort } from '../postgres.ts';

/**
 * The port the server is going to listen on: PORT, or 3000; `PORT=0` takes any free one.
 *
 * @throws {PlainError} when it cannot be had, saying how to choose another
 */
export async function choosePort(): Promise<number> {
  const text = process.env['PORT']?.trim() || '3000';
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new PlainError(`PORT must be a whole number from 0 to 65535; it is "${text}".`, 78);
  }
  if (port === 0) return freePort();
  const isProduction = process.env['NODE_ENV'] === 'production';
  await tryPort(port, process.env['HOST']?.trim() || (isProduction ? '0.0.0.0' : '127.0.0.1'));
  return port;
}

async function tryPort(port: number, host: string): Promise<void> {
  const server = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen({ port, host, exclusive: true }, resolve);
    });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const another = `Choose another one: PORT=${port === 3001 ? 3002 : 3001} npm start`;
    if (code === 'EADDRINUSE') throw new PlainError(`Port ${port} is taken by another program. ${another}`);
    if (code === 'EACCES') throw new PlainError(`Port ${port} is reserved for root. ${another}`);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      throw new PlainError(`HOST is "${host}", which is not an address of this machine.`, 78);
    }
    throw error;
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}
