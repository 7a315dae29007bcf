import { Component, computed, inject, input, output, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { SectorCode } from '@talkoot/curriculum';
import { Clock } from '../language/format-pipes.ts';
import { Language } from '../language/language.ts';
import { inLanguage, languageOf } from '../language/localized.ts';
import { T } from '../language/t.ts';
import { Icon } from '../ui/icon.ts';
import type { PackageItem } from './library-views.ts';
import { LibraryWords } from './library-words.ts';
import { MinutesField } from './minutes-field.ts';
import { PackageRowModule } from './package-row-module.ts';
import { type SectorBlock, blocksOf } from './tailored-package.ts';

/** A row of a package on the clock: its minutes, its module, and what of the module is in for the chosen sectors. */
@Component({
  selector: 'tk-package-row',
  imports: [Clock, Icon, MinutesField, PackageRowModule, RouterLink, T],
  templateUrl: './package-row.html',
  styleUrl: './package-row.css',
})
export class PackageRow {
  readonly item = input.required<PackageItem>();
  /** Its place in the timetable, from 1: warnings name it. */
  readonly number = input.required<number>();
  /** Null while the programme cannot be set on the clock. */
  readonly time = input<{ readonly start: string; readonly end: string } | null>(null);
  readonly sectors = input<readonly SectorCode[]>([]);
  readonly minutesChanged = output<number>();
  readonly removed = output();

  private readonly language = inject(Language);
  protected readonly words = inject(LibraryWords);
  protected readonly title = computed(() => inLanguage(this.item().title, this.language.current()));
  protected readonly titleLang = computed(() => languageOf(this.item().title, this.language.current()));
  /** What kind of row it is, unless its name says so, how it is taught, and who holds it. */
  protected readonly details = computed(() => {
    const { kind, methods, owner, fixedStart, track } = this.item();
    const kindName = this.words.rowKind(kind);
    const isSaid = kind === 'session' || this.title().startsWith(kindName);
    return [
      ...(fixedStart ? [this.language.text('packages.row.fixed')] : []),
      ...(track ? [this.language.text('packages.row.in-track', { track })] : []),
      ...(isSaid ? [] : [kindName]),
      ...methods.map((method) => this.words.methods([method])),
      ...(owner ? [owner] : []),
    ].join(', ');
  });
  protected readonly blocks = computed(() => blocksOf(this.item(), this.sectors()));

  private readonly minutesField = viewChild.required(MinutesField);

  hasWrongMinutes(): boolean {
    return this.minutesField().isWrong();
  }

  focusMinutes(): void {
    this.minutesField().focus();
  }

  protected namesOf(blocks: readonly SectorBlock[]): string {
    return blocks.map(({ codes }) => this.words.sectors(codes)).join('; ');
  }
}
