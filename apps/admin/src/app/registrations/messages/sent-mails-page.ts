import { Component, computed, inject, input, signal } from '@angular/core';
import { FormField, form, maxLength } from '@angular/forms/signals';
import { Api } from '../../api/api.ts';
import { type ProblemError, toProblem } from '../../api/problem.ts';
import { Moment } from '../../language/format-pipes.ts';
import { Language } from '../../language/language.ts';
import { T } from '../../language/t.ts';
import { EmptyState } from '../../ui/empty-state.ts';
import { LabelledField } from '../../ui/labelled-field.ts';
import { lastValue } from '../../ui/last-value.ts';
import { ProblemNotice } from '../../ui/problem-notice.ts';
import { ResourceState } from '../../ui/resource-state.ts';
import { StatusChip, type Tone } from '../../ui/status-chip.ts';
import { TableFrame } from '../../ui/table-frame.ts';
import { Toasts } from '../../ui/toasts.ts';
import { kindWords } from './mail-kind-words.ts';
import type { SentMailView } from './message-views.ts';
import { MessagesNav } from './messages-nav.ts';

const TONES: Readonly<Record<SentMailView['status'], Tone>> = {
  queued: 'attention',
  sent: 'good',
  failed: 'bad',
  withheld: 'quiet',
};

/** What has left about the event, to whom, and what came of it. */
@Component({
  selector: 'tk-sent-mails-page',
  imports: [
    EmptyState,
    FormField,
    LabelledField,
    MessagesNav,
    Moment,
    ProblemNotice,
    ResourceState,
    StatusChip,
    T,
    TableFrame,
  ],
  templateUrl: './sent-mails-page.html',
})
export class SentMailsPage {
  readonly eventId = input.required<string>();

  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly toasts = inject(Toasts);
  protected readonly statuses = ['queued', 'sent', 'failed', 'withheld'] as const;
  protected readonly tones = TONES;
  protected readonly problem = signal<ProblemError | null>(null);

  private readonly typed = signal<{ search: string; status: SentMailView['status'] | '' }>({
    search: '',
    status: '',
  });
  protected readonly form = form(this.typed, (path) => {
    maxLength(path.search, 100);
  });

  protected readonly answer = this.api.resource('/api/events/{eventId}/mails', () => {
    const { search, status } = this.typed();
    return {
      path: { eventId: this.eventId() },
      query: { ...(search ? { search } : {}), ...(status ? { status } : {}) },
    };
  });
  protected readonly list = lastValue(this.answer);
  private readonly event = this.api.resource('/api/events/{eventId}', () => ({
    path: { eventId: this.eventId() },
  }));
  protected readonly mayEdit = computed(
    () => this.event.hasValue() && this.event.value().permissions.includes('registration.edit'),
  );

  protected kindName(kind: string): string {
    const key = kindWords(kind);
    return key ? this.language.text(key) : kind;
  }

  protected statusName(status: SentMailView['status']): string {
    return this.language.text(`messages.sent.status.${status}`);
  }

  protected async again({ id }: SentMailView): Promise<void> {
    this.problem.set(null);
    try {
      await this.api.post('/api/events/{eventId}/mails/{mailId}/send-again', {
        path: { eventId: this.eventId(), mailId: id },
      });
      this.toasts.done(this.language.text('messages.sent.again.done'));
    } catch (error) {
      this.problem.set(toProblem(error));
    }
    this.answer.reload();
  }
}
