import { Component, computed, inject, input, output } from '@angular/core';
import { formatTime } from '@talkoot/messages';
import { Language } from '../../language/language.ts';
import { T } from '../../language/t.ts';
import { Icon } from '../../ui/icon.ts';
import { type DoorPerson, hereSince, isExpected } from './door-people.ts';

/** One person at the door: the whole row is the button. */
@Component({
  selector: 'tk-door-row',
  imports: [Icon, T],
  template: `
    <button type="button" [class.here]="since() !== null" (click)="touched.emit()">
      <span class="who"
        ><strong>{{ of().name }}</strong
        ><span class="quiet">{{ about() }}</span></span
      >
      @if (since(); as at) {
        <span class="mark"
          ><tk-icon name="check" /><span
            >{{ 'registrations.present' | t }}<br /><small>{{ time(at) }}</small
            ><span class="visually-hidden">{{ 'registrations.check-in.take-back' | t }}</span></span
          ></span
        >
      } @else {
        <span class="mark open">{{ 'registrations.check-in.press' | t }}</span>
      }
      @if (of().isUnsent) {
        <span class="unsent"><tk-icon name="attention" />{{ 'check-in.unsent.row' | t }}</span>
      }
    </button>
  `,
  styleUrl: './door-row.css',
})
export class DoorRow {
  readonly of = input.required<DoorPerson>();
  /** Null: the whole day. */
  readonly sessionId = input<string | null>(null);
  readonly timeZone = input.required<string>();
  /** Sessions that somebody chose. */
  readonly chosen = input<ReadonlySet<string>>(new Set());
  readonly touched = output();

  private readonly language = inject(Language);
  protected readonly since = computed(() => hereSince(this.of(), this.sessionId()));
  protected readonly about = computed(() => {
    const { organisationName, attendance, sessions } = this.of();
    const isElsewhere = !isExpected(this.of(), this.sessionId(), this.chosen());
    return [
      organisationName,
      attendance === 'online' ? this.language.text('check-in.online') : '',
      isElsewhere ? this.language.text('check-in.chose-another') : '',
      this.sessionId() === null && sessions.length > 0
        ? this.language.text('check-in.in-sessions', { count: sessions.length })
        : '',
    ]
      .filter(Boolean)
      .join(' · ');
  });

  protected time(instant: string): string {
    const there = Temporal.Instant.from(instant).toZonedDateTimeISO(this.timeZone()).toPlainTime();
    return this.language.text('registrations.check-in.at', {
      time: formatTime(there, this.language.current()),
    });
  }
}
