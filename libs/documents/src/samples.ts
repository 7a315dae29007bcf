// Writes every kind of document in every language:
//   node libs/documents/src/samples.ts --out DIR [--kind KIND] [--chromium PATH]
import { mkdir, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { resolveChromium } from './chromium/resolve-chromium.ts';
import { DOCUMENT_KINDS, type DocumentLang } from './document-kinds.ts';
import { createRenderer } from './renderer/renderer.ts';
import { sample, sampleMeta } from './samples/sample.ts';

const LANGS: readonly DocumentLang[] = ['fi', 'sv', 'en'];

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'dist/documents' },
    kind: { type: 'string' },
    cache: { type: 'string', default: join(homedir(), '.cache', 'talkoot') },
    chromium: { type: 'string' },
  },
});

const out = resolve(values.out);
const chromium = await resolveChromium({ configuredPath: values.chromium ?? null, cacheDir: values.cache });
const renderer = createRenderer({ chromium });
try {
  await mkdir(out, { recursive: true });
  for (const kind of DOCUMENT_KINDS.filter((kind) => !values.kind || kind === values.kind)) {
    for (const lang of LANGS) {
      const meta = sampleMeta(kind, lang);
      const { pdf, pages, hash } = await renderer.render({
        template: kind,
        data: sample(kind, lang),
        lang,
        meta,
      });
      await writeFile(join(out, `${kind}.${lang}.pdf`), pdf);
      process.stdout.write(
        `${kind}.${lang}.pdf  ${pages} p  ${Math.round(pdf.length / 1024)} kB  ${hash.slice(0, 12)}\n`,
      );
    }
  }
} finally {
  await renderer.close();
}
