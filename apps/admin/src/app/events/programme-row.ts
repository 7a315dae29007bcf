import {
  Component,
  booleanAttribute,
  computed,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import {
  type SectorCode,
  clockText,
  contentMinutes,
  interpretedMinutes,
  MAX_ITEM_MINUTES,
} from '@talkoot/curriculum';
import { formatTime } from '@talkoot/messages';
import { MinutesField } from '../curriculum/minutes-field.ts';
import { Clock, Minutes } from '../language/format-pipes.ts';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { Icon } from '../ui/icon.ts';
import { ProgrammeDetails } from './programme-details.ts';
import { ProgrammeModule } from './programme-module.ts';
import { type Row, blocksOf } from './programme-rows.ts';

/** A row of the programme: when, what, how long; who speaks and where under it. */
@Component({
  selector: 'tk-programme-row',
  imports: [Clock, Icon, Minutes, MinutesField, ProgrammeDetails, ProgrammeModule, T],
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
  readonly upgraded = output();

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
  protected readonly notes = computed(() => {
    const { track, fixedStart, language, interpreting } = this.row();
    const t = this.language;
    return [
      track ? t.text('events.print.track', { track }) : '',
      fixedStart ? t.text('events.programme.starts-at', { time: this.wallClock(fixedStart) }) : '',
      language ? t.text(`words.language.${language}`) : '',
      interpreting === 'none' ? '' : t.text(`words.interpreting.${interpreting}`),
    ]
      .filter(Boolean)
      .join(' · ');
  });
  protected readonly people = computed(() =>
    [this.row().speakers.join('; '), this.row().room].filter(Boolean).join(', '),
  );
  /** What consecutive interpreting makes of the row: the minutes it needs, or the content there is room for. */
  protected readonly interpreted = computed(() => {
    const { interpreting, minutes, module } = this.row();
    if (interpreting !== 'consecutive') return null;
    const isShort = module !== null && minutes < interpretedMinutes(module.minutesMin, interpreting);
    const content = this.minutesBefore() ?? (isShort ? module.minutesDefault : null);
    const needed = content === null ? 0 : interpretedMinutes(content, interpreting);
    return content !== null && minutes < needed
      ? { content, needed: Math.min(needed, MAX_ITEM_MINUTES) }
      : { content: contentMinutes(minutes, interpreting), needed: null };
  });
  /** How long the row was when consecutive interpreting was chosen: that long is its content. */
  private readonly minutesBefore = signal<number | null>(null);

  focusMinutes(): void {
    this.minutesField()?.focus();
  }

  protected change(part: Partial<Row>): void {
    if (part.interpreting)
      this.minutesBefore.set(part.interpreting === 'consecutive' ? this.row().minutes : null);
    this.changed.emit(part);
  }

  private wallClock(time: string): string {
    return formatTime(Temporal.PlainTime.from(time), this.language.current());
  }

  /** An empty title stays on the screen with its reason, and changes nothing. */
  protected rename(field: HTMLInputElement): void {
    const title = field.value.trim();
    field.setCustomValidity(title === '' ? this.language.text('events.programme.wrong-name') : '');
    if (title === '') field.reportValidity();
    else this.changed.emit({ title });
  }
}
