import { Component, computed, inject, input, output } from '@angular/core';
import type { ClockWarning, ProgrammeClock, ProgrammeItem, ProgrammeWarning } from '@talkoot/curriculum';
import { formatMinutes, formatTime } from '@talkoot/messages';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { Icon } from '../ui/icon.ts';

type Row = ProgrammeItem & { readonly title: string };

interface Advice {
  readonly text: string;
  /** The row to look at; null when it is about the day. */
  readonly index: number | null;
}

/** What a careful organiser would look at again, each with its place. Nothing here forbids anything. */
@Component({
  selector: 'tk-package-warnings',
  imports: [Icon, T],
  template: `
    @if (advice().length > 0) {
      <section [attr.aria-label]="'curriculum.advice.title' | t">
        <h2><tk-icon name="attention" />{{ 'curriculum.advice.title' | t }}</h2>
        <ul>
          @for (one of advice(); track one.text) {
            <li>
              {{ one.text }}
              @if (one.index !== null) {
                <button type="button" class="link" (click)="shown.emit(one.index)">
                  {{ 'curriculum.advice.go' | t: { row: one.index + 1 } }}
                </button>
              }
            </li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    section {
      margin-block-end: var(--space-2);
      padding: var(--space-1) var(--space-2);
      border: 1px solid currentColor;
      border-radius: var(--radius);
      background: var(--amber-ground);
      color: var(--amber);
    }
    h2 {
      display: flex;
      gap: var(--space-half);
      align-items: center;
      margin: 0;
      font-size: 1rem;
    }
    ul {
      margin: var(--space-half) 0 0;
      padding-inline-start: 1.5rem;
      color: var(--ink);
    }
  `,
})
export class PackageWarnings {
  readonly clock = input.required<ProgrammeClock<Row>>();
  readonly warnings = input.required<readonly ProgrammeWarning[]>();
  readonly items = input.required<readonly Row[]>();
  readonly shown = output<number>();

  private readonly language = inject(Language);

  protected readonly advice = computed((): Advice[] => {
    const clock = this.clock();
    const mistakes = clock.ok ? [] : clock.mistakes;
    const fixed = clock.ok ? clock.warnings : [];
    return [
      ...mistakes.map(({ code, index }) => ({ text: this.mistakeText(code, index), index })),
      ...fixed.map((warning) => this.fixedStart(warning)),
      ...this.warnings().map((warning) => this.adviceOn(warning)),
    ];
  });

  private fixedStart({ code, index, minutes }: ClockWarning): Advice {
    const key = code === 'GAP_BEFORE_FIXED_START' ? 'events.advice.gap' : 'events.advice.overlap';
    const name = this.items()[index]?.title ?? '';
    const text = this.language.text(key, { row: index + 1, name, length: formatMinutes(minutes) });
    return { text, index };
  }

  private mistakeText(code: string, index: number | null): string {
    if (code === 'START_TIME_INVALID') return this.language.text('curriculum.advice.start-time');
    return this.language.text('curriculum.advice.past-midnight', { row: (index ?? 0) + 1 });
  }

  private adviceOn(warning: ProgrammeWarning): Advice {
    const length = formatMinutes(warning.minutes);
    const limit = formatMinutes(warning.limit);
    switch (warning.code) {
      case 'BREAK_MISSING': {
        const { from, to } = warning;
        const time = this.timeOf(from);
        const place = { from: from + 1, to: to + 1, count: to - from + 1, time, length, limit };
        return { text: this.language.text('curriculum.advice.break-missing', place), index: from };
      }
      case 'DAY_TOO_LONG':
        return { text: this.language.text('curriculum.advice.day-too-long', { length, limit }), index: null };
      default: {
        const { index } = warning;
        const isShort = warning.code === 'MODULE_TOO_SHORT';
        const key = isShort ? 'curriculum.advice.module-too-short' : 'curriculum.advice.module-too-long';
        const name = this.items()[index]?.title ?? '';
        return { text: this.language.text(key, { row: index + 1, name, length, limit }), index };
      }
    }
  }

  private timeOf(index: number): string {
    const clock = this.clock();
    const row = clock.ok ? clock.rows[index] : undefined;
    return row ? formatTime(row.start, this.language.current()) : '–';
  }
}
