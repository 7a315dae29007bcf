import {
  Component,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
  untracked,
  viewChildren,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Api } from '../api/api.ts';
import { type ProblemError, toProblem } from '../api/problem.ts';
import { Language } from '../language/language.ts';
import { inLanguage } from '../language/localized.ts';
import { T } from '../language/t.ts';
import { SessionStore } from '../session/session-store.ts';
import { Busy } from '../ui/busy.ts';
import { DayTimeline } from '../ui/day-timeline.ts';
import { EmptyState } from '../ui/empty-state.ts';
import { Icon } from '../ui/icon.ts';
import { PageHeader } from '../ui/page-header.ts';
import { ProblemNotice } from '../ui/problem-notice.ts';
import { ReorderableList } from '../ui/reorderable-list.ts';
import { SideBySide } from '../ui/side-by-side.ts';
import { Toasts } from '../ui/toasts.ts';
import { UndoButtons } from '../ui/undo-buttons.ts';
import { UndoHistory } from '../ui/undo-history.ts';
import { askBeforeLeaving } from '../ui/unsaved-changes.ts';
import { EditorState } from './editor-state.ts';
import { PackageAdd } from './package-add.ts';
import { packageDay, timelineOf, timesOf, totalsOf } from './package-clock.ts';
import { type Decision, PackageConflicts } from './package-conflicts.ts';
import {
  type EditRow,
  type PackageEdit,
  type PackageFacts,
  isSameEdit,
  newRow,
  unfitRows,
  withNewest,
} from './package-edit.ts';
import { PackageEditRow } from './package-edit-row.ts';
import { PackageFactsFields } from './package-facts-fields.ts';
import { type Merged, PackageSaver } from './package-saver.ts';
import { editableOrganisations } from './package-owners.ts';
import { PackageTotals } from './package-totals.ts';
import { PackageWarnings } from './package-warnings.ts';

/** A package of one's own organisation, edited: rows, facts, newer module versions; saved on purpose. */
@Component({
  selector: 'tk-package-editor',
  providers: [PackageSaver],
  imports: [
    Busy,
    DayTimeline,
    EditorState,
    EmptyState,
    Icon,
    PackageAdd,
    PackageConflicts,
    PackageEditRow,
    PackageFactsFields,
    PackageTotals,
    PackageWarnings,
    PageHeader,
    ProblemNotice,
    ReorderableList,
    RouterLink,
    SideBySide,
    T,
    UndoButtons,
  ],
  templateUrl: './package-editor.html',
  styleUrl: './package-editor.css',
})
export class PackageEditor {
  readonly slug = input.required<string>();

  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly toasts = inject(Toasts);
  private readonly person = inject(SessionStore).person;
  private readonly injector = inject(Injector);
  private readonly saver = inject(PackageSaver);
  private readonly rowParts = viewChildren(PackageEditRow);
  private added = 0;

  protected readonly answer = this.api.resource('/api/library/packages/{slug}', () => ({
    path: { slug: this.slug() },
    // Read once: another language on the desk must not throw away what is typed.
    query: { lang: untracked(() => this.language.current()) },
  }));
  protected readonly isForOthers = computed(() => this.answer.hasValue() && !this.answer.value().canEdit);
  protected readonly mayCopy = computed(() => editableOrganisations(this.person()).length > 0);
  protected readonly whoMay = computed(() =>
    this.mayCopy() ? 'packages.edit.not-yours' : 'packages.new.not-allowed',
  );
  protected readonly history = linkedSignal(() => {
    if (!this.answer.hasValue() || !this.answer.value().canEdit) return null;
    const pkg = this.answer.value();
    return new UndoHistory<PackageEdit>(untracked(() => this.saver.begin(pkg)));
  });
  private readonly savedEdit = linkedSignal(() => this.history() && untracked(() => this.history()!.state()));
  protected readonly edit = computed(() => this.history()?.state() ?? null);
  protected readonly rows = computed(() => this.edit()?.rows ?? []);
  protected readonly isSaved = computed(() => {
    const [now, saved] = [this.edit(), this.savedEdit()];
    return !now || !saved || isSameEdit(now, saved);
  });
  protected readonly title = computed(() =>
    inLanguage(this.edit()?.facts.title ?? {}, this.language.current()),
  );
  protected readonly day = computed(() =>
    packageDay(this.rows(), this.edit()?.facts.startTime ?? '', this.language.current()),
  );
  protected readonly times = computed(() => timesOf(this.day()));
  protected readonly totals = computed(() => totalsOf(this.day()));
  protected readonly timeline = computed(() => timelineOf(this.day()));
  protected readonly numbers = computed(
    () => new Map(this.day().items.map(({ row }, index) => [row.key, index + 1])),
  );
  protected readonly tracks = computed(() => [...new Set(this.rows().flatMap(({ track }) => track ?? []))]);
  protected readonly newer = computed(() => this.rows().filter(({ module }) => module?.newer).length);

  protected readonly saving = signal(false);
  protected readonly problem = signal<ProblemError | null>(null);
  protected readonly merged = signal<Pick<Merged, 'rows' | 'facts'> | null>(null);

  protected readonly nameOf = ({ title }: EditRow): string =>
    inLanguage(title, this.language.current()) || this.language.text('packages.row.new');
  protected readonly keyOf = ({ key }: EditRow): string => key;

  constructor() {
    askBeforeLeaving(() => !this.isSaved());
  }

  protected reorder(rows: readonly EditRow[]): void {
    this.change({ rows });
  }

  protected changeFacts(part: Partial<PackageFacts>): void {
    const facts = this.edit()?.facts;
    if (facts) this.change({ facts: { ...facts, ...part } }, `${Object.keys(part).join()} of facts`);
  }

  protected changeRow(key: string, part: Partial<EditRow>): void {
    const rows = this.rows().map((row) => (row.key === key ? { ...row, ...part } : row));
    this.change({ rows }, `${Object.keys(part).join()} of ${key}`);
  }

  protected add(given: Parameters<typeof newRow>[1]): void {
    this.added += 1;
    const key = `new-${this.added}`;
    this.change({ rows: [...this.rows(), newRow(key, given)] });
    this.focusSoon(key);
  }

  protected remove(row: EditRow): void {
    const index = this.rows().indexOf(row);
    this.change({ rows: this.rows().filter(({ key }) => key !== row.key) });
    this.toasts.done(this.language.text('packages.row.removed', { name: this.nameOf(row) }), () => {
      if (!this.rows().some(({ key }) => key === row.key))
        this.change({ rows: this.rows().toSpliced(index, 0, row) });
    });
    this.focusSoon(this.rows()[Math.min(index, this.rows().length - 1)]?.key);
  }

  protected takeAllNewest(): void {
    this.change({ rows: this.rows().map(withNewest) });
  }

  /** @param index among the rows that take time */
  protected goTo(index: number): void {
    this.focusRow(this.day().items[index]?.row.key);
  }

  protected decide(decision: Decision): void {
    const { conflict } = decision;
    if (decision.kind === 'facts') this.changeFacts(decision.part);
    if (decision.kind === 'row') {
      if (decision.part) this.changeRow(conflict.key, decision.part);
      else this.change({ rows: this.rows().filter(({ key }) => key !== conflict.key) });
    }
    this.merged.update((merged) => {
      if (!merged) return null;
      const rows = merged.rows.filter((one) => one !== conflict);
      const facts = merged.facts.filter((one) => one !== conflict);
      return rows.length + facts.length > 0 ? { rows, facts } : null;
    });
  }

  protected async save(): Promise<void> {
    const edit = this.edit();
    if (!edit || this.saving()) return;
    const [unfit] = unfitRows(edit);
    if (unfit !== undefined) return unfit === null ? this.openFacts() : this.focusRow(unfit);
    this.saving.set(true);
    this.problem.set(null);
    try {
      this.adopt(edit, await this.saver.save(this.slug(), edit));
    } catch (error) {
      this.problem.set(toProblem(error));
    } finally {
      this.saving.set(false);
    }
  }

  protected async removePackage(): Promise<void> {
    const [slug, name] = [this.slug(), this.title()];
    try {
      await this.api.delete('/api/library/packages/{slug}', { path: { slug } });
    } catch (error) {
      return this.problem.set(toProblem(error));
    }
    this.savedEdit.set(this.edit());
    await this.router.navigateByUrl('/library/packages');
    this.toasts.done(this.language.text('packages.edit.removed', { name }), async () => {
      await this.api.post('/api/library/packages/{slug}/restore', { path: { slug } });
      await this.router.navigate(['/library/packages', slug]);
    });
  }

  /** What was saved; or both changes in one, with what is still to be decided. */
  private adopt(sent: PackageEdit, merged: Merged | null): void {
    if (!merged) {
      this.savedEdit.set(sent);
      this.toasts.done(this.language.text('packages.edit.saved'));
      return;
    }
    this.history()?.change(merged.edit);
    if (merged.rows.length + merged.facts.length === 0) {
      this.savedEdit.set(merged.edit);
      this.toasts.done(this.language.text('packages.edit.merged'));
      return;
    }
    this.merged.set(merged);
  }

  private openFacts(): void {
    const details = document.getElementById('package-facts') as HTMLDetailsElement | null;
    if (details) details.open = true;
    details?.querySelector('input')?.focus();
  }

  private focusSoon(key: string | undefined): void {
    afterNextRender(() => this.focusRow(key), { injector: this.injector });
  }

  private focusRow(key: string | undefined): void {
    this.rowParts()
      .find((part) => part.row().key === key)
      ?.focusTitle();
  }

  private change(part: Partial<PackageEdit>, kind: string | null = null): void {
    const history = this.history();
    history?.change({ ...history.state(), ...part }, kind);
  }
}
