import { Component, Injector, afterNextRender, computed, inject, input, viewChildren } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { type SectorCode, clockText, readClockTime } from '@talkoot/curriculum';
import { Api } from '../api/api.ts';
import { NEW_EVENT_FROM_PACKAGE, keepPackageDraft } from '../events/package-draft.ts';
import { Clock, Minutes } from '../language/format-pipes.ts';
import { Language } from '../language/language.ts';
import { inLanguage } from '../language/localized.ts';
import { T } from '../language/t.ts';
import { Announcer } from '../ui/announcer.ts';
import { DayTimeline } from '../ui/day-timeline.ts';
import { EmptyState } from '../ui/empty-state.ts';
import { Icon } from '../ui/icon.ts';
import { lastValue } from '../ui/last-value.ts';
import { PageHeader } from '../ui/page-header.ts';
import { ReorderableList } from '../ui/reorderable-list.ts';
import { ResourceState } from '../ui/resource-state.ts';
import { SideBySide } from '../ui/side-by-side.ts';
import { UndoButtons } from '../ui/undo-buttons.ts';
import type { PackageItem } from './library-views.ts';
import { PackageRow } from './package-row.ts';
import { PackageWarnings } from './package-warnings.ts';
import { SectorChips } from './sector-chips.ts';
import { type Tailoring, blocksOf, clockOf, draftOf, tailoredItems, untouched } from './tailored-package.ts';
import { Tailorings } from './tailorings.ts';

/** A package fitted to a day: order, minutes, sectors; then an event is made of it. */
@Component({
  selector: 'tk-package-page',
  imports: [
    Clock,
    DayTimeline,
    EmptyState,
    Icon,
    Minutes,
    PackageRow,
    PackageWarnings,
    PageHeader,
    ReorderableList,
    ResourceState,
    RouterLink,
    SectorChips,
    SideBySide,
    T,
    UndoButtons,
  ],
  templateUrl: './package-page.html',
  styleUrl: './package-page.css',
})
export class PackagePage {
  readonly slug = input.required<string>();

  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly announcer = inject(Announcer);
  private readonly tailorings = inject(Tailorings);
  private readonly injector = inject(Injector);
  private readonly packageRows = viewChildren(PackageRow);

  protected readonly answer = this.api.resource('/api/library/packages/{slug}', () => ({
    path: { slug: this.slug() },
    query: { lang: this.language.current() },
  }));
  protected readonly package = lastValue(this.answer);
  protected readonly title = computed(() => inLanguage(this.package()?.title ?? {}, this.language.current()));

  protected readonly history = computed(() => {
    const pkg = this.package();
    return pkg && this.tailorings.of(pkg);
  });
  protected readonly tailoring = computed(() => this.history()?.state());
  protected readonly items = computed(() => {
    const [pkg, tailoring] = [this.package(), this.tailoring()];
    return pkg && tailoring ? tailoredItems(pkg, tailoring) : [];
  });
  protected readonly day = computed(() => clockOf(this.items(), this.tailoring()?.startTime ?? ''));
  protected readonly clock = computed(() => {
    const { clock } = this.day();
    return clock.ok ? clock : null;
  });
  protected readonly times = computed(() => {
    const clock = this.clock();
    return clock && { start: clockText(clock.start), end: clockText(clock.end), ...clock.totals };
  });
  protected readonly timeline = computed(() =>
    (this.clock()?.rows ?? []).map(({ item, start, end }) => ({
      name: item.title,
      kind: item.kind,
      start: clockText(start),
      end: clockText(end),
    })),
  );
  protected readonly blockCounts = computed(() => {
    const sectors = this.tailoring()?.sectors ?? [];
    const blocks = this.items().map((item) => blocksOf(item, sectors));
    const sum = (counts: number[]): number => counts.reduce((all, count) => all + count, 0);
    return {
      included: sum(blocks.map(({ included }) => included.length)),
      leftOut: sum(blocks.map(({ leftOut }) => leftOut.length)),
    };
  });
  protected readonly isUntouched = computed(() => {
    const [pkg, tailoring] = [this.package(), this.tailoring()];
    return !pkg || JSON.stringify(tailoring) === JSON.stringify(untouched(pkg));
  });

  protected readonly nameOf = ({ title }: PackageItem): string => title;
  protected readonly keyOf = ({ id }: PackageItem): string => id;

  protected reorder(items: readonly PackageItem[]): void {
    this.change({ rows: items.map(({ id, minutes }) => ({ id, minutes })) });
  }

  protected setMinutes(id: string, minutes: number): void {
    const rows = (this.tailoring()?.rows ?? []).map((row) => (row.id === id ? { id, minutes } : row));
    this.change({ rows }, `minutes of ${id}`);
  }

  protected leaveOut({ id, title }: PackageItem): void {
    const index = this.items().findIndex((item) => item.id === id);
    this.change({ rows: (this.tailoring()?.rows ?? []).filter((row) => row.id !== id) });
    this.announcer.say(this.language.text('curriculum.package.left-out', { name: title }));
    // The button that had the focus is gone; the row that took its place gets it.
    const next = Math.min(index, this.items().length - 1);
    afterNextRender(() => this.goTo(next), { injector: this.injector });
  }

  protected startAt(time: string): void {
    if (readClockTime(time)) this.change({ startTime: time }, 'start');
  }

  protected tailorTo(sectors: readonly SectorCode[]): void {
    this.change({ sectors });
  }

  protected startOver(): void {
    const pkg = this.package();
    if (pkg && !this.isUntouched()) this.change(untouched(pkg));
  }

  protected goTo(index: number): void {
    // Rows are asked for by their item: they come in the order in which they were made.
    const id = this.items()[index]?.id;
    this.packageRows()
      .find((row) => row.item().id === id)
      ?.focusMinutes();
  }

  protected async makeEvent(): Promise<void> {
    const wrong = this.packageRows().find((row) => row.hasWrongMinutes());
    if (wrong) return wrong.focusMinutes();
    const [pkg, tailoring] = [this.package(), this.tailoring()];
    if (!pkg || !tailoring) return;
    keepPackageDraft(draftOf(pkg, tailoring));
    await this.router.navigateByUrl(NEW_EVENT_FROM_PACKAGE);
  }

  private change(part: Partial<Tailoring>, kind: string | null = null): void {
    const history = this.history();
    history?.change({ ...history.state(), ...part }, kind);
  }
}
