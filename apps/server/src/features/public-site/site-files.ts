import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { projectRoot } from '../../platform/project-root.ts';

const FONTS = join(projectRoot, 'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files');

/** The one stylesheet and the fonts of the public pages, kept in memory. */
@Injectable()
export class SiteFiles {
  readonly css = withoutSpace(readFileSync(join(projectRoot, 'apps/server/views/site.css'), 'utf8'));
  /** Changes with the content, so that browsers may keep the file for good. */
  readonly cssHref = `/assets/site.css?${createHash('sha256').update(this.css).digest('hex').slice(0, 12)}`;
  readonly mark = readFileSync(join(projectRoot, 'apps/server/views/mark.svg'), 'utf8');
  readonly #fonts = new Map(
    readdirSync(FONTS)
      .filter((name) => /^[\w-]+-normal\.woff2$/.test(name))
      .map((name) => [name, readFileSync(join(FONTS, name))] as const),
  );

  font(name: string): Buffer | null {
    return this.#fonts.get(name) ?? null;
  }
}

/** Comments and the space at the beginning of lines are for who writes the sheet, not for who waits for it. */
function withoutSpace(css: string): string {
  return css.replace(/\/\*.*?\*\//gs, '').replace(/\n\s*/g, '\n');
}
