import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { linkCheckView } from './link-check.dto.ts';
import { linkChecksOf } from './link-check-reads.ts';
import type { GlossaryQueryDto, GlossaryTermView, ToolkitLinkView, ToolkitQueryDto } from './library.dto.ts';
import { GlossaryTerm, ToolkitLink } from './toolkit.entity.ts';

@Injectable()
export class Toolkit {
  constructor(private readonly dataSource: DataSource) {}

  /** Links for everybody and for the sector asked for, in the library's order. */
  async links({ sector, text }: ToolkitQueryDto): Promise<ToolkitLinkView[]> {
    const links = await this.dataSource.manager.find(ToolkitLink, { order: { id: 'ASC' } });
    const found = links.filter(
      ({ title, publisher, description, topics, sectors }) =>
        (!sector || sectors.length === 0 || sectors.includes(sector)) &&
        hasWords([title, publisher, description, ...topics], text),
    );
    const checks = await linkChecksOf(
      this.dataSource.manager,
      found.map(({ url }) => url),
    );
    return found.map((link) => ({ ...link, check: linkCheckView(checks.get(link.url)) }));
  }

  async terms({ text }: GlossaryQueryDto): Promise<GlossaryTermView[]> {
    const terms = await this.dataSource.manager.find(GlossaryTerm);
    return terms
      .filter(({ fi, sv, en, definition }) => hasWords([fi, sv, en, definition], text))
      .sort((a, b) => a.fi.localeCompare(b.fi, 'fi'));
  }
}

/** A hundred rows are searched faster here than indexed there, and by the same rule as on the desk. */
function hasWords(texts: readonly string[], wanted: string | undefined): boolean {
  const words = (wanted ?? '').toLocaleLowerCase('fi').split(/\s+/).filter(Boolean);
  const found = texts.join('\n').toLocaleLowerCase('fi');
  return words.every((word) => found.includes(word));
}
