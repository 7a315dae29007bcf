import {
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  untracked,
} from '@angular/core';
import { FormField, form, max, maxLength, min, required } from '@angular/forms/signals';
import { Api } from '../../api/api.ts';
import { Language } from '../../language/language.ts';
import { T } from '../../language/t.ts';
import { Busy } from '../../ui/busy.ts';
import { ErrorSummary } from '../../ui/error-summary.ts';
import { formSubmission } from '../../ui/form-submission.ts';
import { LabelledField } from '../../ui/labelled-field.ts';
import { Toasts } from '../../ui/toasts.ts';
import { askBeforeLeaving } from '../../ui/unsaved-changes.ts';
import { dayIn, type EventErasureView, type RetentionView } from './erasure-views.ts';

interface Typed {
  readonly peopleDays: number | null;
  readonly neverSeatedDays: number | null;
  readonly keepsAttendanceUntil: string;
  readonly keepGround: string;
}

/** How long people are kept, by the lead's choice within the house's limits. */
@Component({
  selector: 'tk-retention-form',
  imports: [Busy, ErrorSummary, FormField, LabelledField, T],
  template: `
    <form class="stack" (submit)="save.run($event)" novalidate>
      <tk-error-summary [of]="save" />
      @if (of().isPromised) {
        <p class="quiet">{{ 'erasure.retention.promised' | t }}</p>
      }
      <tk-field
        [label]="'erasure.retention.people-days' | t"
        [help]="'erasure.retention.days.help' | t: of().peopleLimit"
      >
        <input type="number" inputmode="numeric" [formField]="form.peopleDays" />
      </tk-field>
      <tk-field
        [label]="'erasure.retention.never-seated-days' | t"
        [help]="'erasure.retention.days.help' | t: of().neverSeatedLimit"
      >
        <input type="number" inputmode="numeric" [formField]="form.neverSeatedDays" />
      </tk-field>
      <tk-field
        [label]="'erasure.retention.attendance' | t"
        [help]="'erasure.retention.attendance.help' | t: { day: attendanceLimit() }"
        optional
      >
        <input type="date" [formField]="form.keepsAttendanceUntil" />
      </tk-field>
      @if (typed().keepsAttendanceUntil) {
        <tk-field [label]="'erasure.retention.ground' | t" [help]="'erasure.retention.ground.help' | t">
          <input autocomplete="off" [formField]="form.keepGround" />
        </tk-field>
      }
      <div>
        <button class="button primary" [tkBusy]="save.running()">{{ 'erasure.retention.save' | t }}</button>
      </div>
    </form>
  `,
})
export class RetentionForm {
  readonly eventId = input.required<string>();
  readonly of = input.required<RetentionView>();
  readonly saved = output<EventErasureView>();

  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly toasts = inject(Toasts);
  /** What the form was filled with. What is typed is never overwritten by a later answer. */
  private readonly given = signal<Typed & { readonly version: number }>({ version: 0, ...EMPTY });
  protected readonly typed = linkedSignal<Typed>(() => typedOf(this.given()));
  protected readonly attendanceLimit = computed(() => dayIn(this.of().attendanceLimit, this.language));

  protected readonly form = form(this.typed, (path) => {
    required(path.peopleDays);
    min(path.peopleDays, () => this.of().peopleLimit.min);
    max(path.peopleDays, () => this.of().peopleLimit.max);
    required(path.neverSeatedDays);
    min(path.neverSeatedDays, () => this.of().neverSeatedLimit.min);
    max(path.neverSeatedDays, () => this.of().neverSeatedLimit.max);
    maxLength(path.keepGround, 300);
    required(path.keepGround, { when: ({ valueOf }) => valueOf(path.keepsAttendanceUntil) !== '' });
  });

  protected readonly save = formSubmission(this.form, async () => {
    const { peopleDays, neverSeatedDays, keepsAttendanceUntil, keepGround } = this.typed();
    const after = await this.api.put('/api/events/{eventId}/erasure/retention', {
      path: { eventId: this.eventId() },
      body: {
        version: this.given().version,
        peopleDays: peopleDays ?? 0,
        neverSeatedDays: neverSeatedDays ?? 0,
        ...(keepsAttendanceUntil ? { keepsAttendanceUntil, keepGround } : {}),
      },
    });
    this.given.set(givenOf(after.retention));
    this.toasts.done(this.language.text('erasure.retention.saved'));
    this.saved.emit(after);
  });

  constructor() {
    effect(() => {
      const retention = this.of();
      untracked(() => {
        if (!this.isChanged()) this.given.set(givenOf(retention));
      });
    });
    askBeforeLeaving(() => this.isChanged());
  }

  private isChanged(): boolean {
    return JSON.stringify(this.typed()) !== JSON.stringify(typedOf(this.given()));
  }
}

const EMPTY: Typed = { peopleDays: null, neverSeatedDays: null, keepsAttendanceUntil: '', keepGround: '' };

function typedOf({ peopleDays, neverSeatedDays, keepsAttendanceUntil, keepGround }: Typed): Typed {
  return { peopleDays, neverSeatedDays, keepsAttendanceUntil, keepGround };
}

function givenOf(retention: RetentionView): Typed & { readonly version: number } {
  return { ...retention, keepsAttendanceUntil: retention.keepsAttendanceUntil ?? '' };
}
