import { Component, booleanAttribute, computed, inject, input, output, viewChild } from '@angular/core';
import { type SectorCode, clockText } from '@talkoot/curriculum';
import { MinutesField } from '../curriculum/minutes-field.ts';
import { SectorChips } from '../curriculum/sector-chips.ts';
import { Clock } from '../language/format-pipes.ts';
import { Language } from '../language/language.ts';
import { inLanguage } from '../language/localized.ts';
import { T } from '../language/t.ts';
import { Icon } from '../ui/icon.ts';
import { type Row, blocksOf } from './programme-rows.ts';

/** A row of the programme: when, what, how long; who speaks and where under it. */
@Component({
  selector: 'tk-programme-row',
  imports: [Clock, Icon, MinutesField, SectorChips, T],
  templateUrl: './programme-row.html',
  styleUrl: './programme-row.css',
})
export class ProgrammeRow {
  readonly row = input.required<Row>();
  readonly position = input.required<number>();
  /** Null while the programme does not fit the day. */
  readonly time = input<{ readonly start: Temporal.PlainTime; readonly end: Temporal.PlainTime } | null>(
    null,
  );
  readonly sectorsOfEvent = input<readonly SectorCode[]>([]);
  readonly mayEdit = input(false, { transform: booleanAttribute });
  readonly changed = output<Partial<Row>>();
  readonly removed = output();

  private readonly language = inject(Language);
  private readonly minutesField = viewChild(MinutesField);

  protected readonly clock = computed(() => {
    const time = this.time();
    return time && { start: clockText(time.start), end: clockText(time.end) };
  });
  protected readonly blocks = computed(() => {
    const blocks = blocksOf(this.row(), this.sectorsOfEvent());
    const names = (isIn: boolean): string =>
      blocks
        .filter((block) => block.isIn === isIn)
        .map(({ codes }) => codes.map((code) => this.language.text(`words.sector.${code}`)).join(', '))
        .join('; ');
    return { included: names(true), leftOut: names(false) };
  });
  protected readonly moduleWords = computed(() => {
    const module = this.row().module;
    if (!module) return null;
    const title = inLanguage(module.title, this.language.current());
    return this.language.text('events.programme.module', { title, number: module.number });
  });
  protected readonly people = computed(() =>
    [this.row().speaker, this.row().room].filter(Boolean).join(', '),
  );

  focusMinutes(): void {
    this.minutesField()?.focus();
  }

  /** An empty title stays on the screen with its reason, and changes nothing. */
  protected rename(field: HTMLInputElement): void {
    const title = field.value.trim();
    field.setCustomValidity(title === '' ? this.language.text('events.programme.wrong-name') : '');
    if (title === '') field.reportValidity();
    else this.changed.emit({ title });
  }
}
