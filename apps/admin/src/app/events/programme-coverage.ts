import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, input } from '@angular/core';
import { CONTENT_LANGS, SECTORS, type SectorCode } from '@talkoot/curriculum';
import { LANGS, formatList } from '@talkoot/messages';
import { LanguageCoverage } from '../curriculum/language-coverage.ts';
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
  imports: [Icon, LanguageCoverage, NgTemplateOutlet, T, TableFrame],
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

  /** The languages of each module once, however many rows teach it. */
  protected readonly languages = computed(() => {
    const langs = new Map(this.taught().map(({ module }) => [module.slug, module.langs]));
    return [...langs.values()].map((has) => CONTENT_LANGS.filter((lang) => has.includes(lang)));
  });

  /** Outcomes by module: those that are taught in the order of the rows, then those that are only promised. */
  protected readonly modules = computed(() => {
    const lang = this.language.current();
    const taught = this.taught();
    const all = [...taught.map(({ module }) => module), ...this.promised()];
    const slugs = [...new Set(all.map(({ slug }) => slug))];
    return slugs.map((slug) => {
      // The pinned version comes first: what it teaches is what is taught.
      const module = all.find((one) => one.slug === slug);
      const outcomes = [lang, ...LANGS].map((one) => module?.outcomes[one] ?? []);
      const marks = taught.map((row): Mark => (row.module.slug === slug ? 'yes' : 'no'));
      return {
        slug,
        title: (module && inLanguage(module.title, lang)) || slug,
        outcomes: outcomes.find((list) => list.length > 0) ?? [],
        marks,
        isTaught: marks.includes('yes'),
        rows: formatList(
          taught.filter((row) => row.module.slug === slug).map(({ number }) => String(number)),
          lang,
        ),
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
