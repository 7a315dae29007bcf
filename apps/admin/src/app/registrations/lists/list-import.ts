import { Component, computed, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { FormField, form } from '@angular/forms/signals';
import { LANGS, type Lang } from '@talkoot/messages';
import { Api } from '../../api/api.ts';
import { type ProblemError, toProblem } from '../../api/problem.ts';
import { Language } from '../../language/language.ts';
import { T } from '../../language/t.ts';
import { Announcer } from '../../ui/announcer.ts';
import { Busy } from '../../ui/busy.ts';
import { FileField } from '../../ui/file-field.ts';
import { LabelledField } from '../../ui/labelled-field.ts';
import { ProblemNotice } from '../../ui/problem-notice.ts';
import { Toasts } from '../../ui/toasts.ts';
import { askBeforeLeaving } from '../../ui/unsaved-changes.ts';
import { SECTORS, type Sector } from '../registration-views.ts';
import { ListImportColumns } from './list-import-columns.ts';
import { ListImportReportTables } from './list-import-report.ts';
import type { ListImportReport } from './list-views.ts';

/** People from a list: first checked as a whole, then registered when somebody has seen what would happen. */
@Component({
  selector: 'tk-list-import',
  imports: [
    Busy,
    FileField,
    FormField,
    LabelledField,
    ListImportColumns,
    ListImportReportTables,
    ProblemNotice,
    T,
  ],
  templateUrl: './list-import.html',
  styles: `
    h3,
    p {
      margin: 0;
      max-width: var(--measure);
    }
    textarea {
      width: 100%;
    }
    .missing {
      color: var(--berry);
    }
  `,
})
export class ListImport {
  readonly eventId = input.required<string>();

  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly toasts = inject(Toasts);
  private readonly announcer = inject(Announcer);
  private readonly fileField = viewChild(FileField);

  protected readonly sectors = SECTORS;
  protected readonly langs = LANGS;
  protected readonly file = signal<File | null>(null);
  private readonly typed = signal<{ text: string; sector: Sector | ''; lang: Lang }>({
    text: '',
    sector: '',
    lang: this.language.current(),
  });
  protected readonly form = form(this.typed);
  private readonly text = computed(() => this.typed().text);
  private readonly list = computed(
    () => this.file() ?? (this.text().trim() ? new Blob([this.text()]) : null),
  );
  private readonly asked = signal(false);
  protected readonly needsList = computed(() => this.asked() && this.list() === null);
  protected readonly running = signal(false);
  protected readonly problem = signal<ProblemError | null>(null);
  /** Of this list: pressing twice registers once. */
  private readonly importId = linkedSignal({
    source: () => this.list(),
    computation: () => crypto.randomUUID(),
  });
  /** What was found in this list; another one makes it void. */
  protected readonly report = linkedSignal<unknown, ListImportReport | null>({
    source: () => this.list(),
    computation: () => null,
  });
  /** What the columns hold: as the server takes them, until somebody says otherwise. */
  protected readonly fields = linkedSignal<readonly string[] | null>(
    () => this.report()?.columns.map(({ field }) => field) ?? null,
  );
  private readonly checkedFor = signal('');
  protected readonly isStale = computed(() => this.checkedFor() !== this.choices());
  protected readonly hasChanged = signal(false);
  private readonly newcomers = computed(
    () => this.report()?.outcomes.filter(({ outcome }) => outcome !== 'already').length ?? 0,
  );
  protected readonly canWrite = computed(
    () => this.newcomers() > 0 && !this.isStale() && this.report()?.isWritten === false,
  );

  constructor() {
    askBeforeLeaving(() => this.list() !== null && this.report()?.isWritten !== true);
  }

  protected sectorName(sector: Sector): string {
    return this.language.text(`words.sector.${sector}`);
  }

  protected langName(lang: Lang): string {
    return this.language.text(`words.language.${lang}`);
  }

  protected writeWords(): string {
    const key = this.report()?.wrongLines ? 'lists.import.write-rest' : 'lists.import.write';
    return this.language.text(key, { count: this.newcomers() });
  }

  protected choose({ at, field }: { at: number; field: string }): void {
    // A field is in one column: choosing it here takes it from where it was.
    this.fields.update(
      (all) => all?.map((one, index) => (index === at ? field : one === field ? '' : one)) ?? null,
    );
  }

  protected async check(event: Event): Promise<void> {
    event.preventDefault();
    this.asked.set(true);
    this.hasChanged.set(false);
    const report = await this.send('check');
    if (!report) return;
    this.take(report);
    this.announcer.say(
      report.wrongLines > 0
        ? this.language.text('lists.import.mistakes', { count: report.wrongLines })
        : this.language.text('lists.import.outcomes'),
    );
  }

  protected async write(): Promise<void> {
    this.hasChanged.set(false);
    const count = this.newcomers();
    const report = await this.send('write');
    if (!report) return;
    this.take(report);
    if (!report.isWritten) return this.hasChanged.set(true);
    this.toasts.done(this.language.text('lists.import.written', { count }));
    this.asked.set(false);
    // The list is gone, what came of it stays in sight.
    this.fileField()?.clear();
    this.typed.update((typed) => ({ ...typed, text: '' }));
    this.take(report);
  }

  /** Everything that makes a check void when it changes, beside the list itself. */
  private choices(): string {
    const { sector, lang } = this.typed();
    return JSON.stringify([sector, lang, this.fields()]);
  }

  private take(report: ListImportReport): void {
    this.report.set(report);
    this.checkedFor.set(this.choices());
  }

  private async send(mode: 'check' | 'write'): Promise<ListImportReport | null> {
    const list = this.list();
    if (!list || this.running()) return null;
    this.running.set(true);
    this.problem.set(null);
    try {
      const fields = this.fields();
      const { sector, lang } = this.typed();
      const query = {
        mode,
        importId: this.importId(),
        lang,
        ...(fields && fields.length > 0 ? { columns: fields.join(',') } : {}),
        ...(sector ? { sector } : {}),
        ...(mode === 'write' ? { leaveOut: this.report()?.wrongLines ?? 0 } : {}),
      };
      return await this.api.upload(
        'post',
        '/api/events/{eventId}/registrations/import',
        { path: { eventId: this.eventId() }, query },
        list,
        'application/octet-stream',
      );
    } catch (error) {
      this.problem.set(toProblem(error));
      return null;
    } finally {
      this.running.set(false);
    }
  }
}
