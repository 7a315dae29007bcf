import { Component, inject, input, signal } from '@angular/core';
import { FormField, form } from '@angular/forms/signals';
import { apiUrl } from '../../api/api-url.ts';
import { type ProblemError, toProblem } from '../../api/problem.ts';
import { DocumentDownload } from '../../events/documents/document-download.ts';
import { Language } from '../../language/language.ts';
import { T } from '../../language/t.ts';
import { Busy } from '../../ui/busy.ts';
import { Icon } from '../../ui/icon.ts';
import { LabelledField } from '../../ui/labelled-field.ts';
import { ProblemNotice } from '../../ui/problem-notice.ts';
import type { RegistrationView } from '../registration-views.ts';

type Status = RegistrationView['status'];

const PAPERS = [
  { code: 'attendance-list', name: 'lists.print.attendance' },
  { code: 'session-lists', name: 'lists.document.sessions' },
  { code: 'badges', name: 'lists.document.badges' },
  { code: 'needs', name: 'lists.document.needs' },
] as const;

/** The registrations as a file for spreadsheets, and the papers of the day. */
@Component({
  selector: 'tk-list-downloads',
  imports: [Busy, FormField, Icon, LabelledField, ProblemNotice, T],
  template: `
    <section class="stack">
      <h3>{{ 'lists.export' | t }}</h3>
      <p>{{ 'lists.export.help' | t }}</p>
      <tk-field [label]="'lists.export.status' | t">
        <select [formField]="form.status">
          <option value="">{{ 'lists.export.everybody' | t }}</option>
          @for (one of statuses; track one) {
            <option [value]="one">{{ nameOf(one) }}</option>
          }
        </select>
      </tk-field>
      <div class="row">
        <a class="button" [href]="addressOf('xlsx')" download
          ><tk-icon name="download" />{{ 'lists.export.as-excel' | t }}</a
        >
        <a class="button" [href]="addressOf('csv')" download
          ><tk-icon name="download" />{{ 'lists.export.as-csv' | t }}</a
        >
      </div>
    </section>
    <section class="stack">
      <h3>{{ 'lists.print' | t }}</h3>
      <p>{{ 'lists.print.help' | t }}</p>
      @if (problem(); as problem) {
        <div class="problem-box" role="alert"><tk-problem-notice [problem]="problem" /></div>
      }
      <div class="row">
        @for (paper of papers; track paper.code) {
          <button type="button" class="button" [tkBusy]="making() === paper.code" (click)="print(paper.code)">
            <tk-icon name="download" />{{ paper.name | t }}
          </button>
        }
      </div>
    </section>
  `,
  styles: `
    section + section {
      margin-block-start: var(--space-4);
    }
    h3,
    p {
      margin: 0;
      max-width: var(--measure);
    }
  `,
})
export class ListDownloads {
  readonly eventId = input.required<string>();

  private readonly language = inject(Language);
  private readonly documents = inject(DocumentDownload);

  protected readonly papers = PAPERS;
  protected readonly statuses: readonly Status[] = [
    'seated',
    'waiting',
    'offered',
    'pending',
    'cancelled',
    'declined',
  ];
  private readonly wishes = signal<{ status: Status | '' }>({ status: '' });
  protected readonly form = form(this.wishes);
  protected readonly making = signal<string | null>(null);
  protected readonly problem = signal<ProblemError | null>(null);

  protected nameOf(status: Status): string {
    return this.language.text(`lists.status.${status}`);
  }

  protected addressOf(format: 'csv' | 'xlsx'): string {
    return apiUrl('/api/events/{eventId}/registrations/export', {
      path: { eventId: this.eventId() },
      query: { format, lang: this.language.current(), status: this.wishes().status || undefined },
    });
  }

  protected async print(code: string): Promise<void> {
    if (this.making()) return;
    this.making.set(code);
    this.problem.set(null);
    try {
      await this.documents.save(this.eventId(), code, this.language.current());
    } catch (error) {
      this.problem.set(toProblem(error));
    } finally {
      this.making.set(null);
    }
  }
}
