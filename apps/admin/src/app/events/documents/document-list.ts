import { Component, computed, inject, input, signal } from '@angular/core';
import type { MessageKey } from '@talkoot/messages';
import { Api } from '../../api/api.ts';
import { type ProblemError, toProblem } from '../../api/problem.ts';
import { Language } from '../../language/language.ts';
import { T } from '../../language/t.ts';
import { Busy } from '../../ui/busy.ts';
import { EmptyState } from '../../ui/empty-state.ts';
import { Icon } from '../../ui/icon.ts';
import { ProblemNotice } from '../../ui/problem-notice.ts';
import { ResourceState } from '../../ui/resource-state.ts';
import { Toasts } from '../../ui/toasts.ts';
import { DocumentDownload } from './document-download.ts';

const LANGS = ['fi', 'sv', 'en', 'fi-simple'] as const;
type DocumentLang = (typeof LANGS)[number];

/** What can be printed of an event, in the language that is chosen. */
@Component({
  selector: 'tk-document-list',
  imports: [Busy, EmptyState, Icon, ProblemNotice, ResourceState, T],
  template: `
    <tk-resource-state [of]="kinds" />
    @if (kinds.hasValue()) {
      @if (kinds.value().length > 0) {
        <p>{{ 'events.documents.lead' | t }}</p>
        <div class="lang">
          <label for="document-language">{{ 'events.documents.language' | t }}</label>
          <select #choice id="document-language" (change)="chosen.set($any(choice.value))">
            @for (one of langs; track one) {
              <option [value]="one" [selected]="one === lang()">{{ language.text(wordOf(one)) }}</option>
            }
          </select>
        </div>
        @if (problem(); as problem) {
          <div class="problem-box" role="alert"><tk-problem-notice [problem]="problem" /></div>
        }
        <table class="data">
          <thead>
            <tr>
              <th scope="col">{{ 'events.documents.document' | t }}</th>
              <th scope="col">
                <span class="visually-hidden">{{ 'shell.table.actions' | t }}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            @for (kind of kinds.value(); track kind.code) {
              <tr>
                <th scope="row">{{ nameOf(kind.code) }}</th>
                <td class="button-cell">
                  @if (kind.langs.includes(lang())) {
                    <button
                      type="button"
                      class="button"
                      [tkBusy]="making() === kind.code"
                      [attr.aria-label]="'events.documents.download' | t: { name: nameOf(kind.code) }"
                      (click)="download(kind.code)"
                    >
                      <tk-icon name="download" />
                      {{ (making() === kind.code ? 'events.documents.making' : 'shell.action.download') | t }}
                    </button>
                  } @else {
                    <span class="quiet">{{ 'events.documents.no-language' | t }}</span>
                  }
                </td>
              </tr>
            }
          </tbody>
        </table>
      } @else {
        <tk-empty-state [heading]="'events.documents.empty' | t" />
      }
    }
  `,
  styles: `
    .lang {
      display: grid;
      gap: var(--space-half);
      margin-block-end: var(--space-2);
    }
    .lang label {
      font-weight: 650;
    }
    table {
      max-width: 44rem;
    }
    .button-cell {
      text-align: end;
    }
  `,
})
export class DocumentList {
  readonly eventId = input.required<string>();

  private readonly downloads = inject(DocumentDownload);
  private readonly toasts = inject(Toasts);
  protected readonly language = inject(Language);

  protected readonly langs = LANGS;
  protected readonly kinds = inject(Api).resource('/api/events/{eventId}/documents', () => ({
    path: { eventId: this.eventId() },
  }));
  protected readonly chosen = signal<DocumentLang | null>(null);
  /** The language of the desk until another one is chosen. */
  protected readonly lang = computed<DocumentLang>(() => this.chosen() ?? this.language.current());
  protected readonly making = signal<string | null>(null);
  protected readonly problem = signal<ProblemError | null>(null);

  protected nameOf(code: string): string {
    const key = `events.document-kind.${code}`;
    return this.language.has(key) ? this.language.text(key as MessageKey) : code;
  }

  protected wordOf(lang: DocumentLang): MessageKey {
    return `words.language.${lang}`;
  }

  protected async download(code: string): Promise<void> {
    this.problem.set(null);
    this.making.set(code);
    try {
      await this.downloads.save(this.eventId(), code, this.lang());
      this.toasts.done(this.language.text('events.documents.ready', { name: this.nameOf(code) }));
    } catch (error) {
      this.problem.set(toProblem(error));
    } finally {
      this.making.set(null);
    }
  }
}
