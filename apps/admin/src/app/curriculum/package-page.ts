import { Component, Injector, afterNextRender, computed, inject, input, viewChildren } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { type SectorCode, readClockTime } from '@talkoot/curriculum';
import { Api } from '../api/api.ts';
import { NEW_EVENT_FROM_PACKAGE, keepPackageDraft } from '../events/package-draft.ts';
import { Language } from '../language/language.ts';
import { inLanguage, languageOf } from '../language/localized.ts';
import { T } from '../language/t.ts';
import { SessionStore } from '../session/session-store.ts';
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
import { LibraryWords } from './library-words.ts';
import { packageDay, timelineOf, timesOf, totalsOf } from './package-clock.ts';
import { PackageLanguages } from './package-languages.ts';
import { PackageOutcomes } from './package-outcomes.ts';
import { editableOrganisations } from './package-owners.ts';
import { PackageRow } from './package-row.ts';
import { PackageTotals } from './package-totals.ts';
import { PackageVariants } from './package-variants.ts';
import { PackageWarnings } from './package-warnings.ts';
import { SectorChips } from './sector-chips.ts';
import { type Tailoring, blocksOf, draftOf, tailoredItems, untouched } from './tailored-package.ts';
import { Tailorings } from './tailorings.ts';

/** A package fitted to a day: order, minutes, sectors; then an event is made of it. */
@Component({
  selector: 'tk-package-page',
  imports: [
    DayTimeline,
    EmptyState,
    Icon,
    PackageLanguages,
    PackageOutcomes,
    PackageRow,
    PackageTotals,
    PackageVariants,
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
  protected readonly summary = computed(() => {
    const [text, lang] = [this.package()?.summary ?? {}, this.language.current()];
    return { words: inLanguage(text, lang), lang: languageOf(text, lang) };
  });
  protected readonly words = inject(LibraryWords);
  private readonly person = inject(SessionStore).person;
  protected readonly mayCopy = computed(() => editableOrganisations(this.person()).length > 0);

  protected readonly history = computed(() => {
    const pkg = this.package();
    return pkg && this.tailorings.of(pkg);
  });
  protected readonly tailoring = computed(() => this.history()?.state());
  protected readonly items = computed(() => {
    const [pkg, tailoring] = [this.package(), this.tailoring()];
    return pkg && tailoring ? tailoredItems(pkg, tailoring) : [];
  });
  protected readonly day = computed(() =>
    packageDay(this.items(), this.tailoring()?.startTime ?? '', this.language.current()),
  );
  protected readonly clockTimes = computed(() => timesOf(this.day()));
  protected readonly times = computed(() => totalsOf(this.day()));
  protected readonly timeline = computed(() => timelineOf(this.day()));
  /** The number of each row that takes time, from 1: warnings name it. */
  protected readonly numbers = computed(
    () => new Map(this.day().items.map(({ row }, index) => [row.id, index + 1])),
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

  protected readonly nameOf = ({ title }: PackageItem): string => inLanguage(title, this.language.current());
  protected readonly keyOf = ({ id }: PackageItem): string => id;

  protected reorder(items: readonly PackageItem[]): void {
    this.change({ rows: items.map(({ id, minutes }) => ({ id, minutes })) });
  }

  protected setMinutes(id: string, minutes: number): void {
    const rows = (this.tailoring()?.rows ?? []).map((row) => (row.id === id ? { id, minutes } : row));
    this.change({ rows }, `minutes of ${id}`);
  }

  protected leaveOut(left: PackageItem): void {
    const { id } = left;
    const index = this.items().findIndex((item) => item.id === id);
    this.change({ rows: (this.tailoring()?.rows ?? []).filter((row) => row.id !== id) });
    this.announcer.say(this.language.text('curriculum.package.left-out', { name: this.nameOf(left) }));
    // The button that had the focus is gone; the row that took its place gets it.
    const after = this.items().slice(index).find(isTimed) ?? this.items().findLast(isTimed);
    afterNextRender(() => after && this.focusRow(after.id), { injector: this.injector });
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

  /** @param index among the rows that take time */
  protected goTo(index: number): void {
    this.focusRow(this.day().items[index]?.row.id);
  }

  protected async makeEvent(): Promise<void> {
    const wrong = this.packageRows().find((row) => row.hasWrongMinutes());
    if (wrong) return wrong.focusMinutes();
    const [pkg, tailoring] = [this.package(), this.tailoring()];
    if (!pkg || !tailoring) return;
    keepPackageDraft(draftOf(pkg, tailoring, this.language.current()));
    await this.router.navigateByUrl(NEW_EVENT_FROM_PACKAGE);
  }

  private focusRow(id: string | undefined): void {
    // Rows are asked for by their item: they come in the order in which they were made.
    this.packageRows()
      .find((row) => row.item().id === id)
      ?.focusMinutes();
  }

  private change(part: Partial<Tailoring>, kind: string | null = null): void {
    const history = this.history();
    history?.change({ ...history.state(), ...part }, kind);
  }
}

function isTimed({ kind }: PackageItem): boolean {
  return kind !== 'section';
}
