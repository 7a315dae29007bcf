import { Service, inject } from '@angular/core';
import { LOCALES } from '@talkoot/messages';
import { Language } from '../../language/language.ts';
import type { BrokenRule, ModuleIn, ModuleOut, MoreTime } from './suggestion-model.ts';

/** The server counts in hundred thousandths of a useful minute of one participant. */
const VALUE_PER_HOUR = 100_000 * 60;

/** Why the composer proposes what it does, in words. Inside `computed` or a template they follow the language. */
@Service()
export class SuggestionWords {
  private readonly language = inject(Language);

  /** `84,5 t`: useful hours of participants. */
  hours(value: number): string {
    const format = new Intl.NumberFormat(LOCALES[this.language.current()], {
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    });
    return this.language.text('suggestion.hours', { hours: format.format(value / VALUE_PER_HOUR) });
  }

  topic(code: string): string {
    const key = `words.topic.${code}`;
    return this.language.has(key) ? this.language.text(key as 'words.topic.interpreting') : code;
  }

  /** @param total the worth of the whole programme */
  whyIn(one: ModuleIn, total: number): string {
    const share = total === 0 ? 0 : Math.round((100 * one.value) / total);
    return [
      this.language.text('suggestion.in.share', { percent: share }) + '.',
      one.isAsked ? this.language.text('suggestion.in.asked') : '',
      one.neededBy.length > 0
        ? this.language.text('suggestion.in.needed', { names: this.list(one.neededBy) })
        : '',
      one.sectors.length > 0
        ? this.language.text('suggestion.in.sectors', { names: this.list(this.sectorsOf(one)) })
        : '',
      one.wishes.length > 0
        ? this.language.text('suggestion.in.wishes', {
            names: this.list(one.wishes.map(({ topic }) => this.topic(topic))),
          })
        : '',
      this.language.text(`suggestion.five.${one.fiveMore}`, { name: one.fiveMoreFrom ?? '' }),
    ]
      .filter(Boolean)
      .join(' ');
  }

  whyOut(one: ModuleOut): string {
    switch (one.reason) {
      case 'pushed-out':
        return this.exchange(one);
      case 'no-place':
        return this.language.text('suggestion.out.no-place', { minutes: one.minutes ?? 0 });
      default:
        return this.language.text(`suggestion.out.${one.reason}`, {
          needs: one.needs ?? '',
          minutes: one.minutes ?? 0,
          free: one.longestFree ?? 0,
        });
    }
  }

  more({ minutes, gain, added, removed, changed }: MoreTime): string {
    if (gain <= 0) return this.language.text('suggestion.more.nothing', { minutes });
    const signed = (by: number): string => (by > 0 ? `+${by}` : `−${-by}`);
    const parts = [
      ...(added.length > 0 ? [this.language.text('suggestion.more.added', { names: this.list(added) })] : []),
      ...(removed.length > 0
        ? [this.language.text('suggestion.more.removed', { names: this.list(removed) })]
        : []),
      ...changed.map((one) =>
        this.language.text('suggestion.more.changed', { name: one.name, minutes: signed(one.minutes) }),
      ),
    ];
    return this.language.text('suggestion.more.line', {
      minutes,
      what: parts.join(', '),
      gain: this.hours(gain),
    });
  }

  rule({ kind, name, needs }: BrokenRule): string {
    return this.language.text(`suggestion.rule.${kind}`, { name: name ?? '', needs: needs ?? '' });
  }

  private exchange({ minutes, gain, loss, brings, leaves, shortened, lengthened }: ModuleOut): string {
    const sacrifice = [
      ...(leaves.length > 0
        ? [this.language.text('suggestion.out.leaves', { names: this.list(leaves) })]
        : []),
      ...shortened.map((one) => this.language.text('suggestion.out.shortened', one)),
      ...lengthened.map((one) => this.language.text('suggestion.out.lengthened', one)),
    ].join(', ');
    const params = {
      minutes: minutes ?? 0,
      sacrifice,
      gain: this.hours(gain ?? 0),
      loss: this.hours(loss ?? 0),
    };
    return brings.length > 0
      ? this.language.text('suggestion.out.exchange-with', { ...params, brings: this.list(brings) })
      : this.language.text('suggestion.out.exchange', params);
  }

  private sectorsOf({ sectors }: ModuleIn): string[] {
    return sectors
      .toSorted((a, b) => b.value - a.value)
      .slice(0, 3)
      .map(({ sector }) => this.language.text(`words.sector.${sector}`));
  }

  private list(names: readonly string[]): string {
    return new Intl.ListFormat(LOCALES[this.language.current()]).format(names);
  }
}
