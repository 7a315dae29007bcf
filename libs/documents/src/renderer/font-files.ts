import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

// Static cuts: a variable font is embedded as outlines without a name, which makes large files that no
// program can search by font.
const PACKAGE = '@fontsource/atkinson-hyperlegible-next';
const CUTS = ['400', '400-italic', '600', '700'];

/** The address that documents believe to live at; nothing is ever asked of the network. */
export const DOCUMENT_ORIGIN = 'https://documents.invalid';

/** Fonts that documents may use: their files by address, and the style rules that name them. */
export interface FontFiles {
  files: ReadonlyMap<string, string>;
  css: string;
}

/**
 * Loads the web fonts (woff2) that pages are printed with.
 *
 * @param fontsDir a folder with fontsource style sheets and `files/`; default: Atkinson Hyperlegible Next
 */
export function loadFonts(fontsDir?: string): FontFiles {
  const folder = fontsDir ?? dirname(createRequire(import.meta.url).resolve(`${PACKAGE}/LICENSE`));
  const files = new Map<string, string>();
  const isWanted = (name: string): boolean =>
    name.endsWith('.woff2') && CUTS.some((cut) => name.includes(`-${cut}-`));
  for (const name of readdirSync(join(folder, 'files')).filter(isWanted)) {
    files.set(
      `${DOCUMENT_ORIGIN}/fonts/${name}`,
      readFileSync(join(folder, 'files', name)).toString('base64'),
    );
  }
  const css = CUTS.map((cut) => readFileSync(join(folder, `${cut}.css`), 'utf8'))
    .join('\n')
    .replace(/url\(\.\/files\//g, `url(${DOCUMENT_ORIGIN}/fonts/`)
    .replace(/, url\([^)]*\.woff\) format\('woff'\)/g, '')
    // A page is printed once: text must wait for its font instead of swapping it in later.
    .replace(/font-display:\s*swap/g, 'font-display: block');
  return { files, css };
}
