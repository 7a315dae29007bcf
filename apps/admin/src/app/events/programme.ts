import {
  Component,
  type ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  linkedSignal,
  signal,
  untracked,
  viewChild,
  viewChildren,
} from '@angular/core';
import { type SectorCode, clockText } from '@talkoot/curriculum';
import { Api } from '../api/api.ts';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { DayTimeline } from '../ui/day-timeline.ts';
import { EmptyState } from '../ui/empty-state.ts';
import { ProblemNotice } from '../ui/problem-notice.ts';
import { ReorderableList } from '../ui/reorderable-list.ts';
import { ResourceState } from '../ui/resource-state.ts';
import { SideBySide } from '../ui/side-by-side.ts';
import { Toasts } from '../ui/toasts.ts';
import { UndoButtons } from '../ui/undo-buttons.ts';
import { askBeforeLeaving } from '../ui/unsaved-changes.ts';
import { AddPart } from './add-part.ts';
import { EventStore } from './event-store.ts';
import { ProgrammeAdviceList } from './programme-advice.ts';
import { ProgrammeCoverage } from './programme-coverage.ts';
import { ProgrammeMerge } from './programme-merge.ts';
import { ProgrammeRow } from './programme-row.ts';
import { type Row, dayOf, newRow, withModulesOf, withNewestModules } from './programme-rows.ts';
import { ProgrammeSaver } from './programme-saver.ts';
import { Suggestion } from './suggestion/suggestion.ts';

/** How the day goes: rows in their order, clock times that follow, the day to scale. Saved by itself; undone by steps. */
@Component({
  selector: 'tk-programme',
  providers: [ProgrammeSaver],
  imports: [
    AddPart,
    DayTimeline,
    EmptyState,
    ProblemNotice,
    ProgrammeAdviceList,
    ProgrammeCoverage,
    ProgrammeMerge,
    ProgrammeRow,
    ReorderableList,
    ResourceState,
    SideBySide,
    Suggestion,
    T,
    UndoButtons,
  ],
  templateUrl: './programme.html',
  styleUrl: './programme.css',
})
export class Programme {
  private readonly language = inject(Language);
  private readonly toasts = inject(Toasts);
  private readonly injector = inject(Injector);
  private readonly rowParts = viewChildren(ProgrammeRow);
  protected readonly store = inject(EventStore);
  protected readonly saver = inject(ProgrammeSaver);
  private readonly suggestButton = viewChild<ElementRef<HTMLElement>>('opener');
  private added = 0;
  protected readonly isSuggesting = signal(false);

  protected readonly answer = inject(Api).resource('/api/events/{eventId}/programme', () => {
    const eventId = this.eventId();
    return eventId ? { path: { eventId } } : undefined;
  });
  private readonly eventId = computed(() => this.store.event()?.id);

  /** Begins anew only when the programme is read anew: saving leaves the steps to go back. */
  protected readonly history = linkedSignal(() => {
    if (!this.answer.hasValue()) return null;
    const programme = this.answer.value();
    return untracked(() => this.saver.begin(programme));
  });
  protected readonly rows = computed(() => this.history()?.state() ?? []);
  protected readonly mayEdit = computed(() => this.answer.hasValue() && this.answer.value().canEdit);
  protected readonly isHeld = computed(() => this.answer.hasValue() && this.answer.value().status === 'held');
  protected readonly sectors = computed(() => (this.store.event()?.sectors ?? []) as readonly SectorCode[]);
  /** What the rows are judged by; the event's own facts as they are now. */
  private readonly planned = computed(() => {
    const event = this.store.event();
    return {
      startTime: event?.startTime ?? '09:00',
      date: event?.date ?? '2000-01-01',
      languages: event?.languages ?? [],
      promised: this.promised().map(({ slug }) => slug),
    };
  });
  protected readonly promised = computed(() => (this.answer.hasValue() ? this.answer.value().promised : []));
  protected readonly day = computed(() => {
    const rows = this.rows();
    return { rows, promised: this.promised(), ...dayOf(rows, this.planned()) };
  });
  protected readonly newer = computed(() => this.rows().filter(({ module }) => module?.newer).length);
  protected readonly clock = computed(() => {
    const { clock } = this.day();
    return clock.ok ? clock : null;
  });
  protected readonly timeline = computed(() =>
    (this.clock()?.rows ?? []).map(({ item, start, end }) => ({
      name: item.title,
      kind: item.kind,
      start: clockText(start),
      end: clockText(end),
      track: item.track,
    })),
  );

  protected readonly nameOf = ({ title }: Row): string => title;
  protected readonly keyOf = ({ key }: Row): string => key;
  protected readonly keyOfId = (id: string): string => this.saver.keyOf(id);

  constructor() {
    askBeforeLeaving(() => !this.saver.isSaved(), {
      save: () => this.saver.flush(),
      drop: () => this.saver.drop(),
    });
  }

  protected changeRow(key: string, part: Partial<Row>): void {
    const rows = this.rows().map((row) => (row.key === key ? { ...row, ...part } : row));
    this.change(rows, `${Object.keys(part).join()} of ${key}`);
  }

  protected add(given: Parameters<typeof newRow>[1]): void {
    this.added += 1;
    this.change([...this.rows(), newRow(`new-${this.added}`, given)]);
    const last = this.rows().length - 1;
    afterNextRender(() => this.goTo(last), { injector: this.injector });
  }

  protected remove(row: Row): void {
    const index = this.rows().indexOf(row);
    this.change(this.rows().filter(({ key }) => key !== row.key));
    this.toasts.done(this.language.text('events.programme.removed', { name: row.title }), () => {
      const rows = this.rows();
      if (!rows.some(({ key }) => key === row.key)) this.change(rows.toSpliced(index, 0, row));
    });
    const next = Math.min(index, this.rows().length - 1);
    afterNextRender(() => this.goTo(next), { injector: this.injector });
  }

  /** The newest versions of the modules: of one row, or of all that have a newer one. */
  protected upgrade(key?: string): void {
    const before = this.rows();
    const count = key === undefined ? this.newer() : 1;
    this.history()?.change(withNewestModules(this.rows(), key));
    this.saveNow();
    this.toasts.done(this.language.text('events.programme.upgraded', { count }), () => {
      this.change(withModulesOf(this.rows(), before, key));
    });
  }

  /** The suggestion builds on what is saved: what is still being typed is sent first. */
  protected async suggest(): Promise<void> {
    await this.saver.flush();
    this.isSuggesting.set(true);
  }

  protected takeSuggestion(rows: readonly Row[]): void {
    this.history()?.change(rows);
    this.saveNow();
    this.closeSuggestion();
    // Undo stands on the page: there it keeps what others have changed meanwhile.
    this.toasts.done(this.language.text('suggestion.taken'));
  }

  protected closeSuggestion(): void {
    this.isSuggesting.set(false);
    afterNextRender(() => this.suggestButton()?.nativeElement.focus(), { injector: this.injector });
  }

  protected goTo(index: number): void {
    const key = this.rows()[index]?.key;
    this.rowParts()
      .find((part) => part.row().key === key)
      ?.focusMinutes();
  }

  /** At once: a step is taken on purpose, and nothing more is being typed. */
  protected saveNow(): void {
    this.saver.save(0);
  }

  protected change(rows: readonly Row[], kind: string | null = null): void {
    this.history()?.change(rows, kind);
    this.saver.save();
  }
}
