import { Component, computed, inject, linkedSignal, signal, viewChild } from '@angular/core';
import { Api } from '../api/api.ts';
import { apiUrl } from '../api/api-url.ts';
import { ProblemError, toProblem } from '../api/problem.ts';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { SessionStore } from '../session/session-store.ts';
import { Announcer } from '../ui/announcer.ts';
import { Busy } from '../ui/busy.ts';
import { FileField } from '../ui/file-field.ts';
import { Icon } from '../ui/icon.ts';
import { LabelledField } from '../ui/labelled-field.ts';
import { ProblemNotice } from '../ui/problem-notice.ts';
import { Toasts } from '../ui/toasts.ts';
import { figureOwners } from './figure-owners.ts';
import type { ImportReport } from './library-views.ts';
import { TransferReport } from './transfer-report.ts';

/** The library out as a ZIP, and one in: first checked, then written when somebody has seen what would change. */
@Component({
  selector: 'tk-library-transfer',
  imports: [Busy, FileField, Icon, LabelledField, ProblemNotice, T, TransferReport],
  templateUrl: './library-transfer.html',
  styles: `
    section + section {
      margin-block-start: var(--space-4);
    }
    p {
      max-width: var(--measure);
    }
    .missing {
      margin: 0;
      color: var(--berry);
    }
  `,
})
export class LibraryTransfer {
  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly toasts = inject(Toasts);
  private readonly announcer = inject(Announcer);
  private readonly session = inject(SessionStore);
  private readonly fileField = viewChild(FileField);

  protected readonly lang = this.language.current;
  protected readonly owners = computed(() => figureOwners(this.session.person()));
  protected readonly owner = linkedSignal(() => this.owners()[0]?.id ?? '');
  protected readonly modules = this.api.resource('/api/library/modules', () => ({
    query: { lang: this.language.current() },
  }));

  protected readonly file = signal<File | null>(null);
  private readonly asked = signal(false);
  protected readonly needsFile = computed(() => this.asked() && this.file() === null);
  protected readonly running = signal(false);
  protected readonly problem = signal<ProblemError | null>(null);
  /** What was found in the file that is chosen; another file or owner makes it void. */
  protected readonly report = linkedSignal<unknown, ImportReport | null>({
    source: () => [this.file(), this.owner()],
    computation: () => null,
  });
  protected readonly changes = computed(() => this.report()?.items.filter(isWrittenOne).length ?? 0);

  protected exportAddress(module?: string): string {
    return apiUrl('/api/library/export', { query: { module } });
  }

  protected choose(event: Event): void {
    this.owner.set((event.target as HTMLSelectElement).value);
  }

  protected async check(event: Event): Promise<void> {
    event.preventDefault();
    this.asked.set(true);
    const report = await this.send('check');
    if (!report) return;
    this.report.set(report);
    const { mistakes } = report;
    this.announcer.say(
      mistakes.length > 0
        ? this.language.text('transfer.mistakes.title', { count: mistakes.length })
        : this.language.text('transfer.items.title'),
    );
  }

  protected async write(): Promise<void> {
    const report = await this.send('write');
    if (!report) return;
    if (!report.isWritten) return this.report.set(report);
    const count = report.items.filter(isWrittenOne).length;
    this.toasts.done(this.language.text('transfer.import.written', { count }));
    this.fileField()?.clear();
    this.asked.set(false);
  }

  private async send(mode: 'check' | 'write'): Promise<ImportReport | null> {
    const file = this.file();
    if (!file || this.running()) return null;
    this.running.set(true);
    this.problem.set(null);
    try {
      const organisation = this.owner() || undefined;
      const query = { mode, ...(organisation ? { organisation } : {}) };
      return await this.api.upload('post', '/api/library/import', { query }, file, 'application/zip');
    } catch (error) {
      this.problem.set(toProblem(error));
      return null;
    } finally {
      this.running.set(false);
    }
  }
}

function isWrittenOne({ change }: ImportReport['items'][number]): boolean {
  return change === 'new' || change === 'new-version';
}
