import { DOCUMENT, DestroyRef, Service, computed, inject, signal } from '@angular/core';
import { Subject } from 'rxjs';
import { Api } from '../../api/api.ts';
import { ProblemError, toProblem } from '../../api/problem.ts';
import { BrowserStorage } from '../../language/browser-storage.ts';
import type { KeptPress, PressResultView } from './check-in-views.ts';

/** Ids alone, so it outlives signing out: what was pressed is sent by whoever comes next. */
const KEY = 'talkoot.presses';
/** As many as the server takes at once. */
const BATCH = 50;
/** Trying in vain costs nothing, and at the door the next seconds count. */
const PAUSE = 5_000;

/** A press that the server answered with no, until somebody at the door has read it. */
export interface Refusal {
  readonly press: KeptPress;
  readonly problem: ProblemError;
}

/**
 * Presses on their way to the server: kept in this browser until it has them, sent in order, once. The id makes a
 * press that is sent twice, by a lost answer or by two tabs, count once.
 */
@Service()
export class PressQueue {
  private readonly api = inject(Api);
  private readonly storage = inject(BrowserStorage);
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly waiting = signal<readonly KeptPress[]>(this.stored());
  private readonly refusals = signal<readonly Refusal[]>([]);
  private readonly failure = signal<ProblemError | null>(null);
  private readonly kept = signal(true);
  private readonly answers = new Subject<readonly PressResultView[]>();
  private sending: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  readonly pending = this.waiting.asReadonly();
  readonly refused = this.refusals.asReadonly();
  /** Why the last sending did not work; null while it does. */
  readonly problem = this.failure.asReadonly();
  /** What the server says is true after a press. */
  readonly answered = this.answers.asObservable();
  /** False: this browser keeps nothing, and closing the page would lose what waits. */
  readonly isKept = this.kept.asReadonly();
  readonly byPerson = computed(() => Map.groupBy(this.waiting(), ({ registrationId }) => registrationId));

  constructor() {
    const online = (): void => void this.send();
    // Another tab has pressed or sent.
    const stored = ({ key }: StorageEvent): void => void (key === KEY && this.waiting.set(this.stored()));
    const leaving = (event: BeforeUnloadEvent): void => {
      if (!this.kept() && this.waiting().length > 0) event.preventDefault();
    };
    this.window?.addEventListener('online', online);
    this.window?.addEventListener('storage', stored);
    this.window?.addEventListener('beforeunload', leaving);
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(this.timer);
      this.window?.removeEventListener('online', online);
      this.window?.removeEventListener('storage', stored);
      this.window?.removeEventListener('beforeunload', leaving);
    });
  }

  /** @returns when it was tried to send it, whether it worked or not */
  press(wanted: Omit<KeptPress, 'id' | 'pressedAt'>): Promise<void> {
    const pressedAt = Temporal.Now.instant().toString({ fractionalSecondDigits: 3 });
    this.keep([...this.newest(), { ...wanted, id: crypto.randomUUID(), pressedAt }]);
    return this.send();
  }

  /** Sends what waits, unless it is being sent already. Never rejects: see `problem`. */
  send(): Promise<void> {
    this.sending ??= this.sendAll().finally(() => {
      this.sending = null;
      // Pressed in the very moment of the last answer.
      if (this.failure() === null && this.waiting().length > 0) void this.send();
    });
    return this.sending;
  }

  dismiss({ press }: Refusal): void {
    this.refusals.update((all) => all.filter((one) => one.press.id !== press.id));
  }

  /** Event by event: one that refuses whoever is signed in does not hold back another. */
  private async sendAll(): Promise<void> {
    clearTimeout(this.timer);
    let problem: ProblemError | null = null;
    for (const eventId of new Set(this.waiting().map((press) => press.eventId))) {
      try {
        await this.sendEvent(eventId);
      } catch (error) {
        problem = toProblem(error);
      }
    }
    this.failure.set(problem);
    if (problem) this.timer = setTimeout(() => void this.send(), PAUSE);
  }

  private async sendEvent(eventId: string): Promise<void> {
    for (;;) {
      const batch = this.waiting().filter((press) => press.eventId === eventId);
      if (batch.length === 0) return;
      const sent = batch.slice(0, BATCH);
      this.settle(sent, await this.sendBatch(eventId, sent));
    }
  }

  private async sendBatch(eventId: string, batch: readonly KeptPress[]): Promise<readonly PressResultView[]> {
    const sentAt = Temporal.Now.instant().toString({ fractionalSecondDigits: 3 });
    const presses = batch.map(({ eventId: _, sessionId, ...press }) => ({
      ...press,
      sessionId: sessionId ?? undefined,
    }));
    try {
      const { results } = await this.api.post('/api/events/{eventId}/registrations/check-in/presses', {
        path: { eventId },
        body: { sentAt, presses },
      });
      return results;
    } catch (error) {
      const problem = toProblem(error);
      // What is no press will never be one: it is shown, and does not hold back the next ones.
      if (problem.status !== 400) throw problem;
      return batch.map(({ id }) => ({ id, refusal: 'VALIDATION_FAILED', row: null }));
    }
  }

  private settle(batch: readonly KeptPress[], results: readonly PressResultView[]): void {
    const ids = new Set(batch.map(({ id }) => id));
    const refusals = results.flatMap(({ id, refusal }): Refusal[] => {
      const press = batch.find((one) => one.id === id);
      if (!press || refusal === null) return [];
      return [{ press, problem: new ProblemError(refusal, 409, null, [], null) }];
    });
    // First what is true now, then it waits no more: the row does not jump in between.
    this.answers.next(results);
    this.keep(this.newest().filter(({ id }) => !ids.has(id)));
    if (refusals.length > 0) this.refusals.update((all) => [...all, ...refusals]);
  }

  /** Another tab may have written since. */
  private newest(): readonly KeptPress[] {
    return this.kept() ? this.stored() : this.waiting();
  }

  private keep(presses: readonly KeptPress[]): void {
    this.kept.set(this.storage.write(KEY, JSON.stringify(presses)));
    this.waiting.set(presses);
  }

  private stored(): readonly KeptPress[] {
    try {
      const presses: unknown = JSON.parse(this.storage.read(KEY) ?? '[]');
      return Array.isArray(presses) ? (presses as KeptPress[]) : [];
    } catch {
      return [];
    }
  }
}
