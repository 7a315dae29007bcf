import { DOCUMENT, DestroyRef, Injectable, computed, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Api } from '../../api/api.ts';
import { type ProblemError, toProblem } from '../../api/problem.ts';
import { BrowserStorage } from '../../language/browser-storage.ts';
import { PRIVATE } from '../../session/private-keys.ts';
import type { CheckInListView, CheckInRowView } from './check-in-views.ts';
import { PressQueue } from './press-queue.ts';

const KEYS = `${PRIVATE}door.`;
/** Often enough to see the other phone, seldom enough for a battery and a poor network. */
const PAUSE = 15_000;
const PAUSE_WHILE_AWAY = 30_000;

interface Kept {
  readonly day: string;
  readonly readAt: string;
  readonly list: CheckInListView;
}

/** The list at the door: kept in this browser for the day, and brought up to date while the page is looked at. */
@Injectable()
export class DoorList {
  private readonly api = inject(Api);
  private readonly storage = inject(BrowserStorage);
  private readonly document = inject(DOCUMENT);
  private readonly current = signal<Kept | null>(null);
  private readonly failure = signal<ProblemError | null>(null);
  private eventId = '';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isOpen = true;

  readonly list = computed(() => this.current()?.list);
  /** Why it could not be brought up to date; null while it can. */
  readonly problem = this.failure.asReadonly();
  /** When it was last known to be right. */
  readonly readAt = computed(() => this.current()?.readAt ?? null);

  constructor() {
    inject(PressQueue)
      .answered.pipe(takeUntilDestroyed())
      .subscribe((results) => {
        this.merge(results.flatMap(({ row }) => row ?? []));
        // Something has changed that this list does not know of: somebody cancelled, a session is gone.
        if (results.some(({ refusal }) => refusal !== null)) void this.refresh();
      });
    const lookedAt = (): void => void (this.document.visibilityState === 'visible' && this.refresh());
    this.document.addEventListener('visibilitychange', lookedAt);
    inject(DestroyRef).onDestroy(() => {
      this.isOpen = false;
      clearTimeout(this.timer);
      this.document.removeEventListener('visibilitychange', lookedAt);
    });
  }

  /** What was kept today is there at once, and then the newest. */
  open(eventId: string): Promise<void> {
    this.eventId = eventId;
    this.current.set(this.kept());
    return this.refresh();
  }

  async refresh(): Promise<void> {
    clearTimeout(this.timer);
    const eventId = this.eventId;
    const list = this.list();
    const query = list ? { tag: list.tag, since: list.readAt } : {};
    try {
      const answer = await this.api.get('/api/events/{eventId}/registrations/check-in', {
        path: { eventId },
        query,
      });
      if (eventId !== this.eventId) return;
      const known = this.list();
      const people = known && !answer.isWhole ? merged(known.people, answer.people) : answer.people;
      this.keep({ ...answer, people });
      this.failure.set(null);
    } catch (error) {
      this.failure.set(toProblem(error));
    }
    if (!this.isOpen) return;
    const pause = this.failure() ? PAUSE_WHILE_AWAY : PAUSE;
    // A phone in a pocket asks nothing; it asks when it is looked at again.
    this.timer = setTimeout(() => this.document.visibilityState === 'visible' && void this.refresh(), pause);
  }

  private merge(rows: readonly CheckInRowView[]): void {
    const kept = this.current();
    if (kept) this.current.set({ ...kept, list: { ...kept.list, people: merged(kept.list.people, rows) } });
  }

  private keep(list: CheckInListView): void {
    const kept = { day: today(), readAt: Temporal.Now.instant().toString(), list };
    this.current.set(kept);
    this.storage.write(KEYS + this.eventId, JSON.stringify(kept));
  }

  /** Names of another day are nobody's business any more. */
  private kept(): Kept | null {
    try {
      const kept = JSON.parse(this.storage.read(KEYS + this.eventId) ?? 'null') as Kept | null;
      if (kept?.day === today()) return kept;
    } catch {
      // What cannot be read is asked for again.
    }
    this.storage.forget(KEYS);
    return null;
  }
}

function merged(people: readonly CheckInRowView[], rows: readonly CheckInRowView[]): CheckInRowView[] {
  const newer = new Map(rows.map((row) => [row.id, row]));
  return people.map((row) => newer.get(row.id) ?? row);
}

function today(): string {
  return Temporal.Now.plainDateISO().toString();
}
