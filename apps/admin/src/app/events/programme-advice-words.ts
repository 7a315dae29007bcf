import { Service, inject } from '@angular/core';
import type { ProgrammeAdvice, ProgrammeClock } from '@talkoot/curriculum';
import { formatDate, formatMinutes, formatTime } from '@talkoot/messages';
import { Language } from '../language/language.ts';
import { inLanguage } from '../language/localized.ts';
import { Clock } from '../language/format-pipes.ts';
import { LibraryWords } from '../curriculum/library-words.ts';
import type { ProgrammeView } from './event-types.ts';
import type { Row } from './programme-rows.ts';

/** Something to look at again in words, and the row to look at; null when it is about the day. */
export interface Advice {
  readonly text: string;
  readonly index: number | null;
}

export interface AdvisedDay {
  readonly rows: readonly Row[];
  readonly clock: ProgrammeClock<Row>;
  readonly promised: ProgrammeView['promised'];
}

type Clash = ProgrammeView['clashes'][number] & { readonly key: string };

/** Codes of the library's own advice: packages are advised in the same words. */
const OF_LIBRARY = {
  BREAK_MISSING: 'curriculum.advice.break-missing',
  MODULE_TOO_SHORT: 'curriculum.advice.module-too-short',
  MODULE_TOO_LONG: 'curriculum.advice.module-too-long',
} as const;

/** Advice on a programme in the language of the screen. */
@Service()
export class ProgrammeAdviceWords {
  private readonly language = inject(Language);
  private readonly library = inject(LibraryWords);
  private readonly clockPipe = new Clock();

  /** Why the programme has no clock times, if it has none. */
  mistakes({ clock }: AdvisedDay): Advice[] {
    if (clock.ok) return [];
    return clock.mistakes.map(({ code, index }) => ({
      text:
        code === 'PAST_MIDNIGHT'
          ? this.language.text('curriculum.advice.past-midnight', { row: (index ?? 0) + 1 })
          : this.language.text('curriculum.advice.start-time'),
      index,
    }));
  }

  clash({ key, what, name, start, end, eventTitle }: Clash, { rows }: AdvisedDay): Advice[] {
    const index = rows.findIndex((row) => row.key === key);
    if (index < 0) return [];
    const event = eventTitle
      ? inLanguage(eventTitle, this.language.current())
      : this.language.text('events.advice.another-event');
    const place = { row: index + 1, name, event, time: this.clockPipe.transform(start, end) };
    return [{ text: this.language.text(`events.advice.${what}-elsewhere`, place), index }];
  }

  advice(one: ProgrammeAdvice, day: AdvisedDay): Advice {
    const t = this.language;
    const { rows } = day;
    const nameOf = (index: number): string => rows[index]?.title ?? '';
    switch (one.code) {
      case 'BREAK_MISSING':
      case 'INTERPRETER_BREAK_MISSING':
      case 'DISCUSSION_MISSING': {
        const { from, to } = one;
        const key =
          one.code === 'BREAK_MISSING'
            ? OF_LIBRARY[one.code]
            : one.code === 'DISCUSSION_MISSING'
              ? 'events.advice.discussion-missing'
              : 'events.advice.interpreter-break-missing';
        const place = { from: from + 1, to: to + 1, count: to - from + 1, time: this.timeOf(from, day) };
        return { text: t.text(key, { ...place, ...lengths(one) }), index: from };
      }
      case 'DAY_TOO_LONG':
        return { text: t.text('curriculum.advice.day-too-long', lengths(one)), index: null };
      case 'MODULE_TOO_SHORT':
      case 'MODULE_TOO_LONG': {
        const { index } = one;
        const isInterpreted = rows[index]?.interpreting === 'consecutive' && one.code === 'MODULE_TOO_SHORT';
        const key = isInterpreted ? 'events.advice.interpreted-too-short' : OF_LIBRARY[one.code];
        return { text: t.text(key, { row: index + 1, name: nameOf(index), ...lengths(one) }), index };
      }
      case 'OUTCOMES_NOT_COVERED':
        return {
          text: t.text('events.advice.outcomes-not-covered', { module: this.moduleTitle(one.slug, day) }),
          index: null,
        };
      case 'SPEAKER_TWICE':
      case 'ROOM_TWICE': {
        const { index, other, name } = one;
        const key = one.code === 'ROOM_TWICE' ? 'events.advice.room-twice' : 'events.advice.speaker-twice';
        return { text: t.text(key, { row: index + 1, other: other + 1, name }), index };
      }
      default: {
        const place = { row: one.index + 1, name: nameOf(one.index) };
        return { text: this.onRow(one, place, day), index: one.index };
      }
    }
  }

  private onRow(
    one: Extract<
      ProgrammeAdvice,
      {
        code:
          | 'GAP_BEFORE_FIXED_START'
          | 'OVERLAP_WITH_FIXED_START'
          | 'PREREQUISITE_LATER'
          | 'PREREQUISITE_MISSING'
          | 'LANGUAGE_MISSING'
          | 'FACTS_OUTDATED'
          | 'NEWER_VERSION'
          | 'MODULE_RETIRED';
      }
    >,
    place: { row: number; name: string },
    day: AdvisedDay,
  ): string {
    const t = this.language;
    switch (one.code) {
      case 'GAP_BEFORE_FIXED_START':
        return t.text('events.advice.gap', { ...place, length: formatMinutes(one.minutes) });
      case 'OVERLAP_WITH_FIXED_START':
        return t.text('events.advice.overlap', { ...place, length: formatMinutes(one.minutes) });
      case 'PREREQUISITE_LATER': {
        const module = this.moduleTitle(one.slug, day);
        return t.text('events.advice.prerequisite-later', { ...place, module, other: one.other + 1 });
      }
      case 'PREREQUISITE_MISSING':
        return t.text('events.advice.prerequisite-missing', {
          ...place,
          module: this.moduleTitle(one.slug, day),
        });
      case 'LANGUAGE_MISSING': {
        const langs = this.library.languages(one.langs as Parameters<LibraryWords['languages']>[0]);
        return t.text('events.advice.language-missing', { ...place, langs });
      }
      case 'FACTS_OUTDATED': {
        const date = formatDate(Temporal.PlainDate.from(one.reviewBy), t.current());
        return t.text('events.advice.facts-outdated', { ...place, date });
      }
      case 'NEWER_VERSION':
        return t.text('events.advice.newer-version', { ...place, number: one.number });
      case 'MODULE_RETIRED':
        return t.text('events.advice.module-retired', place);
    }
  }

  private moduleTitle(slug: string, { rows, promised }: AdvisedDay): string {
    const known = [
      ...promised,
      ...rows.flatMap(({ module }) => (module ? [module, ...module.prerequisites] : [])),
    ];
    const titles = known.filter((one) => one.slug === slug);
    const found = titles.map(({ title }) => inLanguage(title, this.language.current())).find(Boolean);
    // A module that nobody here may see has no title.
    return found ?? slug;
  }

  private timeOf(index: number, { clock }: AdvisedDay): string {
    const row = clock.ok ? clock.rows[index] : undefined;
    return row ? formatTime(row.start, this.language.current()) : '–';
  }
}

function lengths({ minutes, limit }: { minutes: number; limit: number }) {
  return { length: formatMinutes(minutes), limit: formatMinutes(limit) };
}
