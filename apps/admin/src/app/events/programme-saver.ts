import { DOCUMENT, Injectable, type OnDestroy, computed, inject, signal } from '@angular/core';
import { Api } from '../api/api.ts';
import { type ProblemError, toProblem } from '../api/problem.ts';
import { Language } from '../language/language.ts';
import { Toasts } from '../ui/toasts.ts';
import { UndoHistory } from '../ui/undo-history.ts';
import { EventStore } from './event-store.ts';
import type { ProgrammeItem, ProgrammeView } from './event-types.ts';
import { type Conflict, type Side, applyChoices, isSameProgramme, mergeRows } from './programme-choices.ts';
import { type Row, isSavable, itemOf, rowOf } from './programme-rows.ts';

/** Long enough to finish typing a number, short enough to be done before the next thought. */
const PAUSE = 600;

/** Two people may save at the same moment; whoever meets others more often than this tries again by hand. */
const MOST_MERGES = 5;

/**
 * Saves the programme by itself, one change after the other, each on top of the version before. Where somebody else
 * was faster, both changes are merged; what both changed differently waits for a choice.
 */
@Injectable()
export class ProgrammeSaver implements OnDestroy {
  private readonly api = inject(Api);
  private readonly store = inject(EventStore);
  private readonly toasts = inject(Toasts);
  private readonly language = inject(Language);
  private readonly window = inject(DOCUMENT).defaultView;

  private history = new UndoHistory<readonly Row[]>([]);
  private version = 1;
  /** The programme as the server holds it in that version. */
  private base: readonly Row[] = [];
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
  private readonly undecided = signal<readonly Conflict[]>([]);
  private readonly found = signal<ProgrammeView['clashes']>([]);
  readonly problem = this.failed.asReadonly();
  /** What two people changed differently, and nobody has chosen yet. */
  readonly conflicts = this.undecided.asReadonly();
  /** Speakers and rooms that other events need at the same time, by the keys of rows, as of the last saving. */
  readonly clashes = computed(() =>
    this.found().map((clash) => ({ ...clash, key: this.keyOf(clash.itemId) })),
  );
  readonly isSaved = computed(
    () => !this.pending() && !this.unfit() && this.failed() === null && this.undecided().length === 0,
  );
  readonly isSaving = computed(
    () => this.pending() && this.failed() === null && this.undecided().length === 0,
  );

  constructor() {
    this.window?.addEventListener('online', this.retry);
  }

  /** The steps of editing, from the programme as the server told it. */
  begin(programme: ProgrammeView): UndoHistory<readonly Row[]> {
    this.ids.clear();
    this.base = programme.items.map(rowOf);
    this.history = new UndoHistory<readonly Row[]>(this.base);
    this.know(programme);
    this.drop();
    return this.history;
  }

  /** What is on the screen, once nothing more is typed for a while. What cannot be saved as it is waits until it can. */
  save(pause = PAUSE): void {
    const rows = this.history.state();
    this.unfit.set(!isSavable(rows, this.store.event()?.startTime ?? '00:00'));
    if (this.unfit()) return;
    this.waiting = rows;
    this.pending.set(true);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), pause);
  }

  /** Forgets what has not been sent. */
  drop(): void {
    clearTimeout(this.timer);
    this.waiting = null;
    this.failed.set(null);
    this.pending.set(false);
    this.unfit.set(false);
    this.undecided.set([]);
  }

  /** Whose value each conflict shall have, in their order; then it is saved. */
  choose(sides: readonly Side[]): void {
    this.history.change(applyChoices(this.history.state(), this.undecided(), sides));
    this.undecided.set([]);
    this.save(0);
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
    let merges = 0;
    while (eventId && this.waiting && this.undecided().length === 0) {
      const rows = this.waiting;
      this.waiting = null;
      try {
        const body = { version: this.version, items: rows.map((row) => itemOf(row, this.ids)) };
        this.adopt(rows, await this.api.put('/api/events/{eventId}/programme', { path: { eventId }, body }));
      } catch (error) {
        // Kept for the next attempt, unless something newer waits already.
        this.waiting ??= rows;
        const problem = toProblem(error);
        merges += 1;
        if (problem.code !== 'CONFLICT_VERSION' || merges > MOST_MERGES) this.failed.set(problem);
        else if (await this.merge(eventId)) continue;
        return this.tell(problem);
      }
    }
    if (this.undecided().length === 0) this.pending.set(false);
  }

  private tell(problem: ProblemError): void {
    if (this.isLeft) this.store.report(problem);
  }

  private adopt(rows: readonly Row[], programme: ProgrammeView): void {
    this.failed.set(null);
    rows.forEach(({ key }, index) => {
      const id = programme.items[index]?.id;
      if (id) this.ids.set(key, id);
    });
    this.know(programme);
    this.base = programme.items.map((item) => this.rowOf(item));
    this.pinModules(rows);
    // The event's version, its end and what it lacks for publishing follow from the programme.
    this.store.reload();
  }

  /** Wherever the newest version of a module was asked for, the one that it was now stands in every step. */
  private pinModules(sent: readonly Row[]): void {
    const asked = new Map(sent.filter((row) => !row.module && row.moduleSlug).map((row) => [row.key, row]));
    if (asked.size === 0) return;
    const pinned = new Map(this.base.map(({ key, module }) => [key, module]));
    this.history.rebase((rows) =>
      rows.map((row) => {
        const isAsked = !row.module && row.moduleSlug && asked.get(row.key)?.moduleSlug === row.moduleSlug;
        return isAsked ? { ...row, module: pinned.get(row.key) ?? null, moduleSlug: null } : row;
      }),
    );
  }

  /** Somebody else saved before. False when what they saved could not be read, or somebody has to choose. */
  private async merge(eventId: string): Promise<boolean> {
    let programme: ProgrammeView;
    try {
      programme = await this.api.get('/api/events/{eventId}/programme', { path: { eventId } });
    } catch (error) {
      this.failed.set(toProblem(error));
      return false;
    }
    const [base, mine] = [this.base, this.history.state()];
    const theirs = programme.items.map((item) => this.rowOf(item));
    const { rows, conflicts } = mergeRows(base, mine, theirs);
    // Every step keeps its own change and gets theirs: going back takes back nothing of theirs.
    this.history.rebase((step) => mergeRows(base, step, theirs).rows);
    this.base = theirs;
    this.know(programme);
    this.failed.set(null);
    this.undecided.set(conflicts);
    if (conflicts.length > 0) this.toasts.done(this.language.text('events.merge.choose'));
    else if (!isSameProgramme(rows, mine)) this.toasts.done(this.language.text('events.programme.merged'));
    if (conflicts.length > 0) return false;
    if (isSameProgramme(rows, theirs)) {
      this.waiting = null;
      this.store.reload();
    } else if (isSavable(rows, this.store.event()?.startTime ?? '00:00')) this.waiting = rows;
    else {
      this.waiting = null;
      this.unfit.set(true);
    }
    return true;
  }

  private know({ version, items, clashes }: ProgrammeView): void {
    this.version = version;
    for (const { id } of items) if (this.keyOf(id) === id) this.ids.set(id, id);
    this.found.set(clashes);
  }

  /** An item of the server under the key that its row has here. */
  private rowOf(item: ProgrammeItem): Row {
    return { ...rowOf(item), key: this.keyOf(item.id) };
  }

  /** The key under which the row of a server's id stands here. */
  keyOf(id: string): string {
    return [...this.ids].find(([, known]) => known === id)?.[0] ?? id;
  }
}
