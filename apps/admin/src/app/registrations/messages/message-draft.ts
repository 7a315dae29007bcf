import {
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  untracked,
} from '@angular/core';
import { FormField, form, maxLength } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { Api } from '../../api/api.ts';
import { type ProblemError, toProblem } from '../../api/problem.ts';
import { Language } from '../../language/language.ts';
import { T } from '../../language/t.ts';
import { Busy } from '../../ui/busy.ts';
import { ErrorSummary } from '../../ui/error-summary.ts';
import { FieldGroup } from '../../ui/field-group.ts';
import { formSubmission } from '../../ui/form-submission.ts';
import { LabelledField } from '../../ui/labelled-field.ts';
import { ProblemNotice } from '../../ui/problem-notice.ts';
import { Toasts } from '../../ui/toasts.ts';
import { askBeforeLeaving } from '../../ui/unsaved-changes.ts';
import { MessageFilterForm } from './message-filter.ts';
import { MessageLook } from './message-look.ts';
import { MessageRecipients } from './message-recipients.ts';
import {
  ATTENDED,
  emptyMessage,
  LOCALES,
  type Locale,
  type MessageFilter,
  type MessageView,
  modelOf,
} from './message-views.ts';

const withTime = (message: ReturnType<typeof emptyMessage>) => ({ ...message, date: '', time: '' });

/** A message being written: what, to whom, and when it leaves. */
@Component({
  selector: 'tk-message-draft',
  imports: [
    Busy,
    ErrorSummary,
    FieldGroup,
    FormField,
    LabelledField,
    MessageFilterForm,
    MessageLook,
    MessageRecipients,
    ProblemNotice,
    T,
  ],
  templateUrl: './message-draft.html',
})
export class MessageDraft {
  readonly eventId = input.required<string>();
  /** Null: a new one. */
  readonly message = input.required<MessageView | null>();
  /** Of a new one: whom it is to, as the page that led here says. */
  readonly attended = input<string>();
  readonly partners = input<readonly { readonly organisationId: string; readonly name: string }[]>([]);
  /** What the server answered: the message is another one now. */
  readonly changed = output<MessageView>();

  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  protected readonly locales = LOCALES;

  /** What the form was filled with, and the row and version it belongs to. */
  private readonly given = signal({ id: '', version: 1, content: emptyMessage() });
  protected readonly typed = linkedSignal(() => withTime(this.given().content));
  protected readonly content = computed(() => {
    const { date: _, time: __, ...content } = this.typed();
    return content;
  });
  private readonly isChanged = computed(
    () => JSON.stringify(this.content()) !== JSON.stringify(this.given().content),
  );
  protected readonly isNew = computed(() => this.given().id === '');

  protected readonly form = form(this.typed, (path) => {
    for (const lang of LOCALES) {
      maxLength(path.subject[lang], 150);
      maxLength(path.body[lang], 5000);
    }
  });

  protected readonly save = formSubmission(this.form, async () => {
    const saved = await this.store();
    this.toasts.done(this.language.text('messages.saved'));
    await this.show(saved);
  });

  protected readonly send = formSubmission(this.form, async () => {
    const { date, time } = this.typed();
    const saved = this.isNew() || this.isChanged() ? await this.store() : null;
    const { id, version } = this.given();
    const sent = await this.api
      .post('/api/events/{eventId}/messages/{messageId}/schedule', {
        path: { eventId: this.eventId(), messageId: id },
        body: { version, date: date || undefined, time: time || undefined },
      })
      .finally(() => saved && this.changed.emit(saved));
    await this.show(sent);
  });

  /** What was pressed last: its errors are shown. */
  protected readonly tried = signal(this.save);
  protected readonly problem = signal<ProblemError | null>(null);

  constructor() {
    effect(() => {
      const message = this.message();
      const attended = ATTENDED.find((one) => one === this.attended());
      untracked(() => (message ? this.fill(message) : this.begin(attended)));
    });
    askBeforeLeaving(() => this.isChanged());
  }

  protected setAbout(about: 'event' | 'other'): void {
    this.typed.update((typed) => ({ ...typed, about }));
  }

  protected languageName(locale: Locale): string {
    return this.language.text(`words.language.${locale}`);
  }

  protected trySaving(event: Event): void {
    this.tried.set(this.save);
    void this.save.run(event);
  }

  protected trySending(): void {
    this.tried.set(this.send);
    void this.send.run();
  }

  protected async remove(): Promise<void> {
    const { id, content } = this.given();
    const path = { eventId: this.eventId() };
    this.problem.set(null);
    try {
      const request = { path: { ...path, messageId: id } };
      await this.api.delete('/api/events/{eventId}/messages/{messageId}', request);
    } catch (error) {
      this.problem.set(toProblem(error));
      return;
    }
    this.typed.set(withTime(content));
    this.toasts.done(this.language.text('messages.removed'), () =>
      this.api.post('/api/events/{eventId}/messages', { path, body: content }),
    );
    await this.router.navigate(['/events', this.eventId(), 'registrations', 'messages']);
  }

  private async store(): Promise<MessageView> {
    const { id, version } = this.given();
    const path = { eventId: this.eventId() };
    const content = this.content();
    const saved =
      id === ''
        ? await this.api.post('/api/events/{eventId}/messages', { path, body: content })
        : await this.api.put('/api/events/{eventId}/messages/{messageId}', {
            path: { ...path, messageId: id },
            body: { ...content, version },
          });
    const { date, time } = this.typed();
    this.given.set({ id: saved.id, version: saved.version, content });
    this.typed.update((typed) => ({ ...typed, date, time }));
    return saved;
  }

  private async show(message: MessageView): Promise<void> {
    this.changed.emit(message);
    if (this.message() !== null) return;
    const address = ['/events', this.eventId(), 'registrations', 'messages', message.id];
    await this.router.navigate(address, { replaceUrl: true });
  }

  /** Nothing that is typed already is lost. */
  private begin(attended: MessageFilter['attended'] | undefined): void {
    if (this.isNew() && !this.isChanged()) {
      this.given.set({ id: '', version: 1, content: emptyMessage(attended) });
    }
  }

  /** Follows the newest state of the message until somebody types. */
  private fill(message: MessageView): void {
    const { id, version } = this.given();
    if (id === message.id && (this.isChanged() || version >= message.version)) return;
    this.given.set({ id: message.id, version: message.version, content: modelOf(message) });
  }
}
