import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { precompress } from './precompress.ts';

describe('compressing the built desk', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'talkoot-desk-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('lays both forms beside each text, in folders too', async () => {
    const text = 'const täällä = "pitkä teksti";\n'.repeat(40);
    mkdirSync(path.join(folder, 'media'));
    for (const name of ['main.js', 'styles.css', 'index.html', 'media/mark.svg']) {
      writeFileSync(path.join(folder, name), text);
    }
    await precompress(folder);
    for (const name of ['main.js', 'styles.css', 'index.html', 'media/mark.svg']) {
      expect(String(brotliDecompressSync(readFileSync(path.join(folder, `${name}.br`))))).toBe(text);
      expect(String(gunzipSync(readFileSync(path.join(folder, `${name}.gz`))))).toBe(text);
    }
  });

  it('leaves fonts alone, and texts that would grow', async () => {
    writeFileSync(path.join(folder, 'letters.woff2'), 'a'.repeat(1000));
    writeFileSync(path.join(folder, 'one.js'), 'a');
    await precompress(folder);
    expect(readdirSync(folder).sort()).toEqual(['letters.woff2', 'one.js']);
  });
});
