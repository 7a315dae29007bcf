import { Component, inject, input, signal } from '@angular/core';
import { Api } from '../../api/api.ts';
import { type ProblemError, toProblem } from '../../api/problem.ts';
import { Language } from '../../language/language.ts';
import { ProblemNotice } from '../../ui/problem-notice.ts';
import { LOCALES, type Locale, type MessageModel } from './message-views.ts';

/** The message as a recipient will read it, asked for when wanted. */
@Component({
  selector: 'tk-message-look',
  imports: [ProblemNotice],
  template: `
    <div class="row">
      @for (locale of locales; track locale) {
        <button type="button" class="button" (click)="show(locale)">{{ showIn(locale) }}</button>
      }
    </div>
    @if (problem(); as problem) {
      <div class="problem-box"><tk-problem-notice [problem]="problem" /></div>
    }
    @if (shown(); as look) {
      <article class="card" [attr.lang]="look.locale" role="status">{{ look.text }}</article>
    }
  `,
  styles: `
    article {
      margin-block-start: var(--space-2);
      max-width: 40rem;
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
  `,
})
export class MessageLook {
  readonly eventId = input.required<string>();
  readonly message = input.required<MessageModel>();

  private readonly api = inject(Api);
  private readonly language = inject(Language);
  protected readonly locales = LOCALES;
  protected readonly shown = signal<{ readonly locale: Locale; readonly text: string } | null>(null);
  protected readonly problem = signal<ProblemError | null>(null);

  protected showIn(locale: Locale): string {
    return this.language.text('messages.look.show', {
      language: this.language.text(`words.language.${locale}`),
    });
  }

  protected async show(locale: Locale): Promise<void> {
    const { about, subject, body } = this.message();
    try {
      const { text } = await this.api.post('/api/events/{eventId}/messages/preview', {
        path: { eventId: this.eventId() },
        body: { about, subject, body, locale },
      });
      this.problem.set(null);
      this.shown.set({ locale, text });
    } catch (error) {
      this.problem.set(toProblem(error));
    }
  }
}
