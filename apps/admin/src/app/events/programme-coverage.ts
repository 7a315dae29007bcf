import { Component, computed, inject, input } from '@angular/core';
import { SECTORS, type SectorCode } from '@talkoot/curriculum';
import { Language } from '../language/language.ts';
import { inLanguage } from '../language/localized.ts';
import { T } from '../language/t.ts';
import { Icon } from '../ui/icon.ts';
import { TableFrame } from '../ui/table-frame.ts';
import type { ProgrammeView } from './event-types.ts';
import { type Row, blocksOf } from './programme-rows.ts';

type Mark = 'yes' | 'left-out' | 'no';

/**
 * What the programme covers: learning outcomes by the rows that teach them, and sectors by the rows that have
 * something for them. The picture is the table, with marks that are words to those who do not see it.
 */
@Component({
  selector: 'tk-programme-coverage',
  imports: [Icon, T, TableFrame],
  templateUrl: './programme-coverage.html',
  styleUrl: './programme-coverage.css',
})
export class ProgrammeCoverage {
  readonly rows = input.required<readonly Row[]>();
  readonly promised = input.required<ProgrammeView['promised']>();
  readonly sectorsOfEvent = input<readonly SectorCode[]>([]);

  private readonly language = inject(Language);

  /** The rows that teach a module: the columns of both tables. */
  protected readonly taught = computed(() =>
    this.rows().flatMap((row, index) =>
      row.module ? [{ ...row, module: row.module, number: index + 1 }] : [],
    ),
  );

  /** Outcomes by module: those that are taught in the order of the rows, then those that are only promised. */
  protected readonly modules = computed(() => {
    const lang = this.language.current();
    const taught = this.taught().map(({ module }) => module);
    const all = new Map(
      [...taught, ...this.promised()].map((one) => [one.slug, one]).reverse() as [
        string,
        ProgrammeView['promised'][number],
      ][],
    );
    const slugs = [...new Set([...taught, ...this.promised()].map(({ slug }) => slug))];
    return slugs.flatMap((slug) => {
      const module = all.get(slug);
      if (!module) return [];
      const { outcomes } = module;
      const shown = [lang, 'fi' as const, 'sv' as const, 'en' as const].map((one) => outcomes[one]);
      return {
        slug,
        title: inLanguage(module.title, lang) || slug,
        outcomes: shown.find((list) => list.length > 0) ?? [],
        marks: this.taught().map((row): Mark => (row.module.slug === slug ? 'yes' : 'no')),
        isTaught: taught.some((one) => one.slug === slug),
      };
    });
  });

  protected readonly sectors = computed(() => {
    const chosen = this.sectorsOfEvent();
    return SECTORS.filter((code) => chosen.length === 0 || chosen.includes(code)).map((code) => ({
      name: this.language.text(`words.sector.${code}`),
      marks: this.taught().map((row): Mark => {
        const blocks = blocksOf(row, chosen).filter(({ codes }) => codes.includes(code));
        if (blocks.some(({ isIn }) => isIn)) return 'yes';
        return blocks.length > 0 ? 'left-out' : 'no';
      }),
    }));
  });
  protected readonly counts = computed(() => {
    const modules = this.modules();
    const count = (all: typeof modules): number =>
      all.reduce((sum, { outcomes }) => sum + outcomes.length, 0);
    return { covered: count(modules.filter(({ isTaught }) => isTaught)), all: count(modules) };
  });
}
