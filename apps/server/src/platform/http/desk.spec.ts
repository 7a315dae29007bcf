import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gzipSync } from 'node:zlib';
import Fastify, { type FastifyInstance } from 'fastify';
import { serveDesk } from './desk.ts';

const PAGE = '<!doctype html><title>Talkoot</title>';
const SCRIPT = 'console.log("hello");';

describe('the desk', () => {
  let folder: string;
  let app: FastifyInstance;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'talkoot-desk-'));
    mkdirSync(join(folder, 'media'));
    for (const [name, text] of [
      ['index.html', PAGE],
      ['chunk-C3o3p-S6.js', SCRIPT],
    ] as const) {
      writeFileSync(join(folder, name), text);
      writeFileSync(join(folder, `${name}.br`), brotliCompressSync(text));
      writeFileSync(join(folder, `${name}.gz`), gzipSync(text));
    }
    writeFileSync(join(folder, 'media/letters-2N3YVG5Z.woff2'), 'font');
    app = Fastify();
    await serveDesk(app, folder);
  });

  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true });
  });

  const get = (url: string, encodings?: string) =>
    app.inject({ url, headers: encodings ? { 'accept-encoding': encodings } : {} });

  it.each(['/desk/', '/desk/events/new'])('sends its first page compressed at %s', async (url) => {
    const answer = await get(url, 'gzip, deflate, br, zstd');
    expect(answer.headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      vary: 'accept-encoding',
    });
    expect(String(brotliDecompressSync(answer.rawPayload))).toBe(PAGE);
  });

  it('sends scripts compressed, for ever', async () => {
    const answer = await get('/desk/chunk-C3o3p-S6.js', 'br');
    expect(answer.headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': expect.stringContaining('javascript; charset=utf-8'),
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect(String(brotliDecompressSync(answer.rawPayload))).toBe(SCRIPT);
    expect((await get('/desk/chunk-C3o3p-S6.js', 'gzip')).headers['content-encoding']).toBe('gzip');
  });

  it('sends the text itself to who takes nothing compressed', async () => {
    const answer = await get('/desk/chunk-C3o3p-S6.js');
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(answer.body).toBe(SCRIPT);
    expect(answer.headers['cache-control']).toContain('immutable');
  });

  it('sends as it is what has no compressed form', async () => {
    const answer = await get('/desk/media/letters-2N3YVG5Z.woff2', 'br, gzip');
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(answer.body).toBe('font');
  });

  it('has no addresses for compressed forms', async () => {
    const answer = await get('/desk/chunk-C3o3p-S6.js.br');
    expect(answer.headers['content-type']).toContain('text/html');
  });
});
