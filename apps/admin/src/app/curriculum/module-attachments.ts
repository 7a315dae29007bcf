import { HttpClient } from '@angular/common/http';
import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { form } from '@angular/forms/signals';
import { firstValueFrom } from 'rxjs';
import { apiUrl } from '../api/api-url.ts';
import { Api } from '../api/api.ts';
import { type ProblemError, toProblem } from '../api/problem.ts';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { Busy } from '../ui/busy.ts';
import { ErrorSummary } from '../ui/error-summary.ts';
import { FileField } from '../ui/file-field.ts';
import { formSubmission } from '../ui/form-submission.ts';
import { Icon } from '../ui/icon.ts';
import { lastValue } from '../ui/last-value.ts';
import { ProblemNotice } from '../ui/problem-notice.ts';
import { Toasts } from '../ui/toasts.ts';
import { askBeforeLeaving } from '../ui/unsaved-changes.ts';
import type { Attachment } from './library-views.ts';

const FILES = '/api/library/modules/{slug}/versions/{number}/attachments';
const FILE = '/api/library/modules/{slug}/versions/{number}/attachments/{attachmentId}';

/** The files of a module version: to download; on a draft of one's own also to add and remove. */
@Component({
  selector: 'tk-module-attachments',
  imports: [Busy, ErrorSummary, FileField, Icon, ProblemNotice, T],
  template: `
    @if (attachments(); as found) {
      @if (found.files.length > 0 || found.mayEdit) {
        <h2>{{ 'curriculum.attachments.title' | t }}</h2>
        <ul>
          @for (file of found.files; track file.id) {
            <li>
              <a [href]="addressOf(file)" download>{{ file.filename }}</a>
              <span class="quiet">{{ sizeOf(file) }}</span>
              @if (found.mayEdit) {
                <button type="button" class="link" (click)="remove(file)">
                  {{ 'curriculum.attachments.remove' | t
                  }}<span class="visually-hidden">: {{ file.filename }}</span>
                </button>
              }
            </li>
          } @empty {
            <li class="quiet">{{ 'curriculum.attachments.none' | t }}</li>
          }
        </ul>
        @if (problem(); as problem) {
          <div class="problem-box"><tk-problem-notice [problem]="problem" /></div>
        }
        @if (found.mayEdit) {
          <form class="stack" (submit)="send($event)" novalidate>
            <tk-error-summary [of]="save" />
            <tk-file-field
              accept=".pdf,.png,.jpg,.jpeg,.docx,.pptx"
              [label]="'curriculum.attachments.file' | t"
              [help]="'curriculum.attachments.file-help' | t"
              [(file)]="file"
            />
            <div>
              <button class="button" [disabled]="file() === null" [tkBusy]="save.running()">
                <tk-icon name="plus" />{{ 'curriculum.attachments.add' | t }}
              </button>
            </div>
          </form>
        }
      }
    }
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--space-1);
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-half) var(--space-2);
      align-items: baseline;
      overflow-wrap: anywhere;
    }
  `,
})
export class ModuleAttachments {
  readonly slug = input.required<string>();
  /** Number of the version. */
  readonly version = input.required<number>();

  private readonly api = inject(Api);
  private readonly http = inject(HttpClient);
  private readonly language = inject(Language);
  private readonly toasts = inject(Toasts);
  private readonly fileField = viewChild(FileField);
  private readonly path = computed(() => ({ slug: this.slug(), number: this.version() }));

  private readonly answer = this.api.resource(FILES, () => ({ path: this.path() }));
  protected readonly attachments = lastValue(this.answer);
  protected readonly file = signal<File | null>(null);
  protected readonly problem = signal<ProblemError | null>(null);
  protected readonly save = formSubmission(form(signal({})), async () => {
    const file = this.file();
    if (!file) return;
    await this.add(file.name, file);
    this.fileField()?.clear();
  });

  constructor() {
    askBeforeLeaving(() => this.file() !== null);
  }

  protected async send(event: Event): Promise<void> {
    if (await this.save.run(event)) this.toasts.done(this.language.text('curriculum.attachments.added'));
  }

  /** Keeps the bytes for a moment, so that the removal can be taken back. */
  protected async remove(file: Attachment): Promise<void> {
    this.problem.set(null);
    try {
      const kept = await firstValueFrom(this.http.get(this.addressOf(file), { responseType: 'blob' }));
      await this.api.delete(FILE, { path: { ...this.path(), attachmentId: file.id } });
      this.answer.reload();
      const said = this.language.text('curriculum.attachments.removed', { name: file.filename });
      this.toasts.done(said, () => this.putBack(file.filename, kept));
    } catch (error) {
      this.problem.set(toProblem(error));
    }
  }

  protected addressOf({ id }: Attachment): string {
    return apiUrl(FILE, { path: { ...this.path(), attachmentId: id } });
  }

  protected sizeOf({ size }: Attachment): string {
    const isSmall = size < 1_000_000;
    return new Intl.NumberFormat(this.language.current(), {
      style: 'unit',
      unit: isSmall ? 'kilobyte' : 'megabyte',
      maximumFractionDigits: isSmall ? 0 : 1,
    }).format(Math.max(1, isSmall ? size / 1000 : size / 100_000 / 10));
  }

  private async putBack(filename: string, bytes: Blob): Promise<void> {
    try {
      await this.add(filename, bytes);
    } catch (error) {
      this.problem.set(toProblem(error));
    }
  }

  private async add(filename: string, bytes: Blob): Promise<void> {
    const request = { path: this.path(), query: { filename } };
    await this.api.upload('post', FILES, request, bytes, 'application/octet-stream');
    this.answer.reload();
  }
}
