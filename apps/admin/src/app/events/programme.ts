import {
  Component,
  Injector,
  afterNextRender,
  computed,
  inject,
  linkedSignal,
  untracked,
  viewChildren,
} from '@angular/core';
import { type SectorCode, clockText } from '@talkoot/curriculum';
import { Api } from '../api/api.ts';
import { PackageWarnings } from '../curriculum/package-warnings.ts';
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
import { UndoHistory } from '../ui/undo-history.ts';
import { askBeforeLeaving } from '../ui/unsaved-changes.ts';
import { AddPart } from './add-part.ts';
import { EventStore } from './event-store.ts';
import { ProgrammeRow } from './programme-row.ts';
import { type Row, dayOf, isWhole, newRow, rowOf } from './programme-rows.ts';
import { ProgrammeSaver } from './programme-saver.ts';

/** How the day goes: rows in their order, clock times that follow, the day to scale. Saved by itself; undone by steps. */
@Component({
  selector: 'tk-programme',
  providers: [ProgrammeSaver],
  imports: [
    AddPart,
    DayTimeline,
    EmptyState,
    PackageWarnings,
    ProblemNotice,
    ProgrammeRow,
    ReorderableList,
    ResourceState,
    SideBySide,
    T,
    UndoButtons,
  ],
  templateUrl: './programme.html',
  styles: `
    .bar {
      align-items: center;
      margin-block-end: var(--space-2);
    }
    .bar p {
      margin: 0;
    }
    tk-add-part {
      display: block;
      margin-block-start: var(--space-2);
    }
    /* Seen wherever in a long day somebody is typing. */
    .problem-box {
      position: sticky;
      z-index: 10;
      inset-block-start: var(--space-1);
    }
    aside h2 {
      margin-block-start: 0;
    }
  `,
})
export class Programme {
  private readonly language = inject(Language);
  private readonly toasts = inject(Toasts);
  private readonly injector = inject(Injector);
  private readonly rowParts = viewChildren(ProgrammeRow);
  protected readonly store = inject(EventStore);
  protected readonly saver = inject(ProgrammeSaver);
  private added = 0;

  protected readonly answer = inject(Api).resource('/api/events/{eventId}/programme', () => {
    const eventId = this.eventId();
    return eventId ? { path: { eventId } } : undefined;
  });
  private readonly eventId = computed(() => this.store.event()?.id);

  /** Begins anew only when the programme is read anew: saving leaves the steps to go back. */
  protected readonly history = linkedSignal(() => {
    if (!this.answer.hasValue()) return null;
    const programme = this.answer.value();
    untracked(() => this.saver.begin(programme));
    return new UndoHistory<readonly Row[]>(programme.items.map(rowOf));
  });
  protected readonly rows = computed(() => this.history()?.state() ?? []);
  protected readonly mayEdit = computed(() => this.answer.hasValue() && this.answer.value().canEdit);
  protected readonly sectors = computed(() => (this.store.event()?.sectors ?? []) as readonly SectorCode[]);
  protected readonly day = computed(() => dayOf(this.rows(), this.store.event()?.startTime ?? '09:00'));
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
    })),
  );

  protected readonly nameOf = ({ title }: Row): string => title;
  protected readonly keyOf = ({ key }: Row): string => key;

  constructor() {
    askBeforeLeaving(() => !this.saver.isSaved(), {
      save: () => this.saver.flush(),
      drop: () => this.saver.drop(),
    });
  }

  protected reorder(rows: readonly Row[]): void {
    this.change(rows);
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

  protected goTo(index: number): void {
    const key = this.rows()[index]?.key;
    this.rowParts()
      .find((part) => part.row().key === key)
      ?.focusMinutes();
  }

  /** At once: a step is taken on purpose, and nothing more is being typed. */
  protected saveNow(): void {
    this.send(0);
  }

  /** After somebody else's change: theirs is shown, and one's own last one has to be made again. */
  protected readAgain(): void {
    this.answer.reload();
    this.store.reload();
  }

  private change(rows: readonly Row[], kind: string | null = null): void {
    this.history()?.change(rows, kind);
    this.send();
  }

  /** A day that does not fit is shown with the reason, and saved as soon as it fits. */
  private send(pause?: number): void {
    if (this.rows().every(isWhole) && this.clock()) this.saver.save(this.rows(), pause);
    else this.saver.hold();
  }
}
