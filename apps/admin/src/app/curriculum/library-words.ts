import { Service, inject } from '@angular/core';
import { METHODS, SECTORS } from '@talkoot/curriculum';
import { formatMinutes } from '@talkoot/messages';
import { Language } from '../language/language.ts';
import type { MinutesView, ModuleSummary, PackageItem, PackageView } from './library-views.ts';

type Sector = ModuleSummary['audiences'][number];

/** Codes of the library as people read them. Inside `computed` or a template they follow the language. */
@Service()
export class LibraryWords {
  private readonly language = inject(Language);

  sectors(codes: readonly Sector[]): string {
    if (codes.length === 0) return this.language.text('curriculum.filter.every-sector');
    return codes.map((code) => this.language.text(`words.sector.${code}`)).join(', ');
  }

  methods(codes: ModuleSummary['methods']): string {
    return codes.map((code) => this.language.text(`words.method.${code}`)).join(', ');
  }

  languages(codes: ModuleSummary['langs']): string {
    return codes.map((code) => this.language.text(`words.language.${code}`)).join(', ');
  }

  /** Every topic that has a name, by the alphabet of the language. */
  topics(): { value: string; label: string }[] {
    const { language } = this;
    return language
      .codesOf('words.topic.')
      .map((value) => ({ value, label: language.text(`words.topic.${value}` as 'words.topic.interpreting') }))
      .sort((a, b) => a.label.localeCompare(b.label, language.current()));
  }

  /** The words of any code of the library; null for what is none. */
  ofCode(code: string): string | null {
    const sector = SECTORS.find((one) => one === code);
    if (sector) return this.sectors([sector]);
    const method = METHODS.find((one) => one === code);
    return method ? this.methods([method]) : null;
  }

  /** Who sees what an organisation has made. */
  visibility(visibility: PackageView['visibility']): string {
    return this.language.text(`packages.visibility.${visibility}`);
  }

  packageKind(kind: PackageView['kind']): string {
    return this.language.text(`curriculum.package-kind.${kind}`);
  }

  rowKind(kind: PackageItem['kind']): string {
    return this.language.text(kind === 'section' ? 'packages.row.section' : `shell.timeline.kind.${kind}`);
  }

  /** `45 min (30–90 min)`: what it is made for, and how far it bends. */
  duration({ min, default: usual, max }: MinutesView): string {
    if (min === max) return formatMinutes(usual);
    return this.language.text('curriculum.module.duration-range', { usual: formatMinutes(usual), min, max });
  }
}
