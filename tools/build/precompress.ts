import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Fonts and pictures are compressed already. */
const TEXT = /\.(?:js|css|html|svg)$/;

/** The highest quality, 11, takes twenty times as long for a twentieth less. */
const brotli = (text: Buffer) =>
  promisify(brotliCompress)(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
  });
const gzipped = (text: Buffer) => promisify(gzip)(text, { level: 9 });

/** Writes `.br` and `.gz` beside every text in a folder, where they are smaller than the text itself. */
export async function precompress(folder: string): Promise<void> {
  const names = readdirSync(folder, { recursive: true }) as string[];
  await Promise.all(
    names
      .filter((name) => TEXT.test(name))
      .map(async (name) => {
        const file = path.join(folder, name);
        const text = await readFile(file);
        const forms = [
          { ending: '.br', bytes: await brotli(text) },
          { ending: '.gz', bytes: await gzipped(text) },
        ];
        for (const { ending, bytes } of forms) {
          if (bytes.length < text.length) await writeFile(file + ending, bytes);
        }
      }),
  );
}
