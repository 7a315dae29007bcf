import { Component, DOCUMENT, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { FormField, form, maxLength } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { formatDate, formatTime } from '@talkoot/messages';
import { Api } from '../../api/api.ts';
import { type ProblemError, toProblem } from '../../api/problem.ts';
import { Language } from '../../language/language.ts';
import { T } from '../../language/t.ts';
import { Announcer } from '../../ui/announcer.ts';
import { Busy } from '../../ui/busy.ts';
import { EmptyState } from '../../ui/empty-state.ts';
import { ErrorTexts } from '../../ui/error-texts.ts';
import { Icon } from '../../ui/icon.ts';
import { LabelledField } from '../../ui/labelled-field.ts';
import { ProblemNotice } from '../../ui/problem-notice.ts';
import { StatusChip } from '../../ui/status-chip.ts';
import { Toasts } from '../../ui/toasts.ts';
import type { DoorSessionView } from './check-in-views.ts';
import { DoorList } from './door-list.ts';
import {
  type DoorPerson,
  codeIn,
  found,
  hereSince,
  isExpected,
  isNextIn,
  withPresses,
} from './door-people.ts';
import { DoorRow } from './door-row.ts';
import { PressQueue, type Refusal } from './press-queue.ts';
import { QrCamera } from './qr-camera.ts';
import { qrReader } from './qr-reader.ts';

const ROWS = 200;
/** Two touches in this time are one: a thumb bounces. */
const BOUNCE = 700;

/**
 * The list at the door, made for a phone in one hand: big targets, a search, and a way back from a wrong touch. What
 * is touched stands at once; it is sent when the network lets it, and the row says so until then.
 */
@Component({
  selector: 'tk-check-in-page',
  imports: [
    Busy,
    DoorRow,
    EmptyState,
    FormField,
    Icon,
    LabelledField,
    ProblemNotice,
    QrCamera,
    RouterLink,
    StatusChip,
    T,
  ],
  providers: [DoorList],
  templateUrl: './check-in-page.html',
  styleUrl: './check-in-page.css',
})
export class CheckInPage {
  readonly eventId = input.required<string>();
  /** From the address in a QR code that a phone's own camera has read. */
  readonly code = input<string>();

  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly toasts = inject(Toasts);
  private readonly announcer = inject(Announcer);
  private readonly texts = inject(ErrorTexts);
  protected readonly queue = inject(PressQueue);
  protected readonly door = inject(DoorList);
  private readonly wishes = signal({ text: '', session: '' });
  protected readonly form = form(this.wishes, (path) => maxLength(path.text, 300));
  protected readonly canRead = signal(false);
  protected readonly isReading = signal(false);
  /** What a code that was read came to, where no mark shows it. */
  protected readonly told = signal<string | null>(null);
  private readonly lastTouch = new Map<string, number>();
  /** Whom the list held before: a refused press is told with the name, also of somebody who has cancelled. */
  private readonly names = new Map<string, string>();

  private readonly event = this.api.resource('/api/events/{eventId}', () => ({
    path: { eventId: this.eventId() },
  }));
  private readonly permissions = computed(() =>
    this.event.hasValue() ? this.event.value().permissions : [],
  );
  protected readonly maySeeNoShows = computed(() => this.permissions().includes('registration.read'));
  protected readonly mayLetIn = computed(() => this.permissions().includes('registration.edit'));
  protected readonly lettingIn = signal<string | null>(null);
  protected readonly notLetIn = signal<ProblemError | null>(null);
  protected readonly mayRaise = computed(() => this.permissions().includes('registration.plan'));

  protected readonly sessionId = computed(() => {
    const { session } = this.wishes();
    return this.door.list()?.sessions.some(({ id }) => id === session) ? session : null;
  });
  private readonly everybody = computed(() =>
    withPresses(this.door.list()?.people ?? [], this.queue.byPerson()),
  );
  protected readonly chosen = computed(
    () => new Set(this.everybody().flatMap((person) => person.sessionIds)),
  );
  protected readonly expected = computed(() =>
    this.everybody().filter((person) => isExpected(person, this.sessionId(), this.chosen())),
  );
  protected readonly present = computed(
    () =>
      this.everybody().filter(
        (person) => person.status === 'seated' && hereSince(person, this.sessionId()) !== null,
      ).length,
  );
  protected readonly matching = computed(() => {
    const { text } = this.wishes();
    // Who chose another session is found when looked for, since people change their minds.
    const seated = this.everybody().filter(({ status }) => status === 'seated');
    return found(text.trim() === '' ? this.expected() : seated, text);
  });
  protected readonly shown = computed(() => this.matching().slice(0, ROWS));
  protected readonly without = computed(() =>
    found(
      this.everybody().filter(({ status }) => status !== 'seated'),
      this.wishes().text,
    ).slice(0, ROWS),
  );
  protected readonly closedBecause = computed(() => {
    const list = this.door.list();
    if (!list) return null;
    // By the server's clock: phones may be set to any day.
    const now = Temporal.Instant.from(list.readAt).toZonedDateTimeISO(list.timeZone);
    const today = now.toPlainDate().toString();
    const day = formatDate(Temporal.PlainDate.from(list.date), this.language.current());
    if (list.eventStatus !== 'published' && list.eventStatus !== 'held')
      return this.language.text('check-in.not-open');
    return today < list.date ? this.language.text('check-in.before', { day }) : null;
  });

  constructor() {
    effect(() => {
      const eventId = this.eventId();
      untracked(() => {
        void this.door.open(eventId);
        void this.queue.send();
      });
    });
    effect(() => {
      const code = this.code();
      if (code) this.wishes.update((wishes) => ({ ...wishes, text: code }));
    });
    effect(() => {
      for (const { id, name } of this.everybody()) this.names.set(id, name);
    });
    const window = inject(DOCUMENT).defaultView;
    if (window) void qrReader(window).then((reader) => this.canRead.set(reader !== null));
  }

  protected sessionName({ start, title, track }: DoorSessionView): string {
    const time = start && formatTime(Temporal.PlainTime.from(start), this.language.current());
    return [time, title, track && `(${track})`].filter(Boolean).join(' ');
  }

  protected statusName({ status }: DoorPerson): string {
    return this.language.text(`registrations.status.${status}`);
  }

  protected nameOf({ press }: Refusal): string {
    return this.names.get(press.registrationId) ?? this.language.text('check-in.somebody');
  }

  protected whyRefused({ problem }: Refusal): string {
    // The words of the problem are for the participant; these are for who stands before them.
    if (problem.code === 'REGISTRATION_CANCELLED') return this.language.text('check-in.refused.cancelled');
    return this.texts.problem(problem);
  }

  protected clock(instant: string): string {
    const time = Temporal.Instant.from(instant).toZonedDateTimeISO(this.door.list()?.timeZone ?? 'UTC');
    return formatTime(time.toPlainTime(), this.language.current());
  }

  protected touch(person: DoorPerson): void {
    const now = performance.now();
    const before = this.lastTouch.get(person.id);
    if (before !== undefined && now - before < BOUNCE) return;
    this.lastTouch.set(person.id, now);
    this.press(person, isNextIn(person, this.sessionId()));
  }

  /** Enter, also from a scanner that types: whoever alone fits what was typed is here. */
  protected enter(submitted: Event): void {
    submitted.preventDefault();
    const [person, another] = this.matching();
    if (!person || another || this.wishes().text.trim() === '') return;
    this.wishes.update((wishes) => ({ ...wishes, text: '' }));
    this.arrive(person);
  }

  protected readCode(text: string): void {
    const code = codeIn(text);
    const person = this.everybody().find((one) => one.code === code);
    if (person) this.arrive(person);
    else this.tell(this.language.text('check-in.camera.unknown', { code: code ?? text.slice(0, 40) }));
  }

  /** Seats are decided by the server, so this needs the network and says so when there is none. */
  protected async letIn({ id, name }: DoorPerson): Promise<void> {
    if (this.lettingIn() !== null) return;
    this.lettingIn.set(id);
    this.notLetIn.set(null);
    try {
      const path = { eventId: this.eventId(), registrationId: id };
      await this.api.post('/api/events/{eventId}/registrations/{registrationId}/let-in', { path });
      this.toasts.done(this.language.text('registrations.add.present', { name }));
      await this.door.refresh();
    } catch (error) {
      this.notLetIn.set(toProblem(error));
    } finally {
      this.lettingIn.set(null);
    }
  }

  /** A code or a name says that somebody is here; never that they are not. */
  private arrive(person: DoorPerson): void {
    const { name } = person;
    if (person.status !== 'seated') {
      this.tell(this.language.text('check-in.no-seat', { name, status: this.statusName(person) }));
    } else if (isNextIn(person, this.sessionId())) this.press(person, true);
    else this.tell(this.language.text('check-in.already', { name }));
  }

  private press({ id, name }: DoorPerson, isIn: boolean): void {
    this.told.set(null);
    const sessionId = this.sessionId();
    const where = { eventId: this.eventId(), registrationId: id, sessionId };
    void this.queue.press({ ...where, isIn });
    const text = this.language.text(isIn ? 'registrations.check-in.done' : 'registrations.check-in.undone', {
      name,
    });
    this.toasts.done(text, () => this.queue.press({ ...where, isIn: !isIn }));
  }

  private tell(text: string): void {
    this.told.set(text);
    this.announcer.say(text);
  }
}
