import { DOCUMENT, Injectable, type OnDestroy, computed, inject, signal } from '@angular/core';
import { Api } from '../api/api.ts';
import { type ProblemError, toProblem } from '../api/problem.ts';
import { EventStore } from './event-store.ts';
import type { ProgrammeView } from './event-types.ts';
import { type Row, itemOf } from './programme-rows.ts';

/** Long enough to finish typing a number, short enough to be done before the next thought. */
const PAUSE = 600;

/** Saves the programme by itself, one change after the other, each on top of the version before. */
@Injectable()
export class ProgrammeSaver implements OnDestroy {
  private readonly api = inject(Api);
  private readonly store = inject(EventStore);
  private readonly window = inject(DOCUMENT).defaultView;

  private version = 1;
  /** The server's id of each row it knows, by the row's key. */
  private readonly ids = new Map<string, string>();
  private waiting: readonly Row[] | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<void> | null = null;
  private isLeft = false;
  private readonly retry = (): void => void (this.failed() && this.flush());

  private readonly pending = signal(false);
  private readonly failed = signal<ProblemError | null>(null);
  private readonly unfit = signal(false);
  readonly problem = this.failed.asReadonly();
  readonly isSaved = computed(() => !this.pending() && !this.unfit() && this.failed() === null);
  readonly isSaving = computed(() => this.pending() && this.failed() === null);

  constructor() {
    this.window?.addEventListener('online', this.retry);
  }

  begin(programme: ProgrammeView): void {
    this.version = programme.version;
    this.ids.clear();
    for (const { id } of programme.items) this.ids.set(id, id);
    this.drop();
  }

  save(rows: readonly Row[], pause = PAUSE): void {
    this.waiting = rows;
    this.unfit.set(false);
    this.pending.set(true);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), pause);
  }

  /** What is on the screen cannot be saved as it is; what could be before still will be. */
  hold(): void {
    this.unfit.set(true);
  }

  /** Forgets what has not been sent. */
  drop(): void {
    clearTimeout(this.timer);
    this.waiting = null;
    this.failed.set(null);
    this.pending.set(false);
    this.unfit.set(false);
  }

  /** Leaving the page does not lose the last change, and a refusal is said on the event's page. */
  ngOnDestroy(): void {
    this.window?.removeEventListener('online', this.retry);
    this.isLeft = true;
    void this.flush();
  }

  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.sending ??= this.sendAll().finally(() => (this.sending = null));
    await this.sending;
  }

  private async sendAll(): Promise<void> {
    const eventId = this.store.event()?.id;
    while (eventId && this.waiting) {
      const rows = this.waiting;
      this.waiting = null;
      try {
        const body = { version: this.version, items: rows.map((row) => itemOf(row, this.ids)) };
        this.adopt(rows, await this.api.put('/api/events/{eventId}/programme', { path: { eventId }, body }));
      } catch (error) {
        // Kept for the next attempt, unless something newer waits already.
        this.waiting ??= rows;
        this.failed.set(toProblem(error));
        if (this.isLeft) this.store.report(toProblem(error));
        return;
      }
    }
    this.pending.set(false);
  }

  private adopt(rows: readonly Row[], { version, items }: ProgrammeView): void {
    this.version = version;
    this.failed.set(null);
    rows.forEach(({ key }, index) => {
      const id = items[index]?.id;
      if (id) this.ids.set(key, id);
    });
    // The event's version, its end and what it lacks for publishing follow from the programme.
    this.store.reload();
  }
}
