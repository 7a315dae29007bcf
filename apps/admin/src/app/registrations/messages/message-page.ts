import { Component, DestroyRef, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api } from '../../api/api.ts';
import { type ProblemError, toProblem } from '../../api/problem.ts';
import { Language } from '../../language/language.ts';
import { T } from '../../language/t.ts';
import { Busy } from '../../ui/busy.ts';
import { lastValue } from '../../ui/last-value.ts';
import { ProblemNotice } from '../../ui/problem-notice.ts';
import { ResourceState } from '../../ui/resource-state.ts';
import { Toasts } from '../../ui/toasts.ts';
import { MessageDraft } from './message-draft.ts';
import { MessageRecipients } from './message-recipients.ts';
import { MessageStatus } from './message-status.ts';
import { LOCALES, type MessageView, modelOf } from './message-views.ts';
import { MessagesNav } from './messages-nav.ts';

const LOOK_AGAIN_MS = 5000;

/** One message: a form while it is a draft, then when it leaves and how far it has come. */
@Component({
  selector: 'tk-message-page',
  imports: [
    Busy,
    MessageDraft,
    MessageRecipients,
    MessagesNav,
    MessageStatus,
    ProblemNotice,
    ResourceState,
    RouterLink,
    T,
  ],
  template: `
    <tk-messages-nav [eventId]="eventId()" />
    <p>
      <a [routerLink]="['/events', eventId(), 'registrations', 'messages']">{{ 'messages.back' | t }}</a>
    </p>
    <h2>{{ 'messages.page.title' | t }}</h2>
    <tk-resource-state [of]="answer" />
    @if (problem(); as problem) {
      <div class="problem-box"><tk-problem-notice [problem]="problem" /></div>
    }
    @if (messageId() === 'new' || message()?.status === 'draft') {
      <tk-message-draft
        [eventId]="eventId()"
        [message]="message() ?? null"
        [attended]="attended()"
        [partners]="partners()"
        (changed)="adopt($event)"
      />
    } @else if (message(); as message) {
      <div class="row" role="status">
        <tk-message-status [of]="message" [zone]="zone()" />
        @if (message.progress.recipients > 0) {
          <span>{{ 'messages.progress.detail' | t: message.progress }}</span>
        }
      </div>
      @if (canStop()) {
        <p>
          <button type="button" class="button destructive" [tkBusy]="isStopping()" (click)="stop()">
            {{ 'messages.stop' | t }}
          </button>
        </p>
      }
      @if (message.status === 'scheduled') {
        <tk-message-recipients [eventId]="eventId()" [message]="model(message)" />
      }
      @for (locale of locales; track locale) {
        @if (message.subject[locale]) {
          <article class="card" [attr.lang]="locale">
            <h3>{{ message.subject[locale] }}</h3>
            <p class="words">{{ message.body[locale] }}</p>
          </article>
        }
      }
    }
  `,
  styles: `
    article {
      margin-block-start: var(--space-2);
      max-width: 40rem;
    }
    .words {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class MessagePage {
  readonly eventId = input.required<string>();
  readonly messageId = input('new');
  /** From the address, such as that of who did not come: whom a new message is to. */
  readonly attended = input<string>();

  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly toasts = inject(Toasts);
  protected readonly locales = LOCALES;
  protected readonly model = modelOf;
  protected readonly isStopping = signal(false);
  protected readonly problem = signal<ProblemError | null>(null);

  protected readonly answer = this.api.resource('/api/events/{eventId}/messages/{messageId}', () =>
    this.messageId() === 'new'
      ? undefined
      : { path: { eventId: this.eventId(), messageId: this.messageId() } },
  );
  protected readonly message = lastValue(this.answer);
  private readonly event = this.api.resource('/api/events/{eventId}', () => ({
    path: { eventId: this.eventId() },
  }));
  protected readonly partners = computed(() => (this.event.hasValue() ? this.event.value().partners : []));
  protected readonly zone = computed(() =>
    this.event.hasValue() ? this.event.value().timeZone : 'Europe/Helsinki',
  );
  private readonly isUnderWay = computed(() => {
    const message = this.message();
    return message?.status === 'scheduled' || (message?.progress.queued ?? 0) > 0;
  });
  protected readonly canStop = computed(
    () =>
      this.message()?.status === 'scheduled' ||
      (this.message()?.status === 'sent' && (this.message()?.progress.queued ?? 0) > 0),
  );

  constructor() {
    const timer = setInterval(() => this.isUnderWay() && this.answer.reload(), LOOK_AGAIN_MS);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  protected adopt(message: MessageView): void {
    if (this.messageId() === message.id) this.answer.set(message);
  }

  protected async stop(): Promise<void> {
    if (this.isStopping()) return;
    this.isStopping.set(true);
    this.problem.set(null);
    try {
      const stopped = await this.api.post('/api/events/{eventId}/messages/{messageId}/stop', {
        path: { eventId: this.eventId(), messageId: this.messageId() },
      });
      this.answer.set(stopped);
      this.toasts.done(
        this.language.text(stopped.status === 'draft' ? 'messages.stopped-draft' : 'messages.stopped-late'),
      );
    } catch (error) {
      this.problem.set(toProblem(error));
      this.answer.reload();
    } finally {
      this.isStopping.set(false);
    }
  }
}
