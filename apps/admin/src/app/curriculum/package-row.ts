import { Component, computed, inject, input, output, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type SectorCode, clockText } from '@talkoot/curriculum';
import { Clock } from '../language/format-pipes.ts';
import { T } from '../language/t.ts';
import { Icon } from '../ui/icon.ts';
import type { PackageItem } from './library-views.ts';
import { LibraryWords } from './library-words.ts';
import { MinutesField } from './minutes-field.ts';
import { type SectorBlock, blocksOf } from './tailored-package.ts';

/** A row of a package on the clock: its minutes, its module, and what of the module is in for the chosen sectors. */
@Component({
  selector: 'tk-package-row',
  imports: [Clock, Icon, MinutesField, RouterLink, T],
  templateUrl: './package-row.html',
  styleUrl: './package-row.css',
})
export class PackageRow {
  readonly item = input.required<PackageItem>();
  /** Its place in the timetable, from 1: warnings name it. */
  readonly number = input.required<number>();
  /** Null while the programme cannot be set on the clock. */
  readonly time = input<{ readonly start: Temporal.PlainTime; readonly end: Temporal.PlainTime } | null>(
    null,
  );
  readonly sectors = input<readonly SectorCode[]>([]);
  readonly minutesChanged = output<number>();
  readonly removed = output();

  protected readonly words = inject(LibraryWords);
  protected readonly clock = computed(() => {
    const time = this.time();
    return time && { start: clockText(time.start), end: clockText(time.end) };
  });
  /** What kind of row it is, unless its name says so, and how it is taught. */
  protected readonly details = computed(() => {
    const { kind, title, methods } = this.item();
    const kindName = this.words.rowKind(kind);
    const isSaid = kind === 'session' || title.startsWith(kindName);
    return [...(isSaid ? [] : [kindName]), ...methods.map((method) => this.words.methods([method]))].join(
      ', ',
    );
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
