import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { FormField, form, maxLength, required, validate } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { Api } from '../../api/api.ts';
import { Language } from '../../language/language.ts';
import { T } from '../../language/t.ts';
import { Busy } from '../../ui/busy.ts';
import { ErrorSummary } from '../../ui/error-summary.ts';
import { FileField } from '../../ui/file-field.ts';
import { formSubmission } from '../../ui/form-submission.ts';
import { Icon } from '../../ui/icon.ts';
import { LabelledField } from '../../ui/labelled-field.ts';
import { messageError } from '../../ui/message-error.ts';
import { ResourceState } from '../../ui/resource-state.ts';
import { Toasts } from '../../ui/toasts.ts';
import { askBeforeLeaving } from '../../ui/unsaved-changes.ts';
import { InvitationPreviewList } from './invitation-preview.ts';
import type { InvitationPreview } from './invitation-views.ts';
import { readListFile } from './read-list-file.ts';

/** Pastes a list, looks at who would get a mail, and sends. Nothing leaves before it was looked at. */
@Component({
  selector: 'tk-invite-page',
  imports: [
    Busy,
    ErrorSummary,
    FileField,
    FormField,
    Icon,
    InvitationPreviewList,
    LabelledField,
    ResourceState,
    RouterLink,
    T,
  ],
  templateUrl: './invite-page.html',
})
export class InvitePage {
  readonly eventId = input.required<string>();

  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  protected readonly languages = ['fi', 'sv', 'en'] as const;

  protected readonly answer = this.api.resource('/api/events/{eventId}/invitations', () => ({
    path: { eventId: this.eventId() },
    query: {},
  }));
  protected readonly organisations = computed(() =>
    this.answer.hasValue() ? this.answer.value().organisations : [],
  );
  protected readonly mayInviteForAll = computed(
    () => this.answer.hasValue() && this.answer.value().mayInviteForAll,
  );

  private readonly typed = signal({
    list: '',
    organisationId: '',
    locale: this.language.current(),
    note: '',
    leaveOutMistakes: false,
  });
  protected readonly file = signal<File | null>(null);
  protected readonly isFileBad = signal(false);
  /** Of the list as it was when it was looked at; a list that has changed since is looked at again. */
  private readonly seen = signal<{ list: string; preview: InvitationPreview } | null>(null);
  private readonly isSent = signal(false);

  protected readonly form = form(this.typed, (path) => {
    required(path.list);
    maxLength(path.list, 300_000);
    maxLength(path.note, 1000);
    validate(path.organisationId, ({ value }) =>
      value() === '' && this.answer.hasValue() && !this.mayInviteForAll()
        ? messageError('problem.field.required')
        : undefined,
    );
  });

  protected readonly preview = computed(() => {
    const seen = this.seen();
    return seen?.list === this.typed().list ? seen.preview : null;
  });
  protected readonly canSend = computed(() => {
    const preview = this.preview();
    if (!preview || preview.toInvite === 0) return false;
    return preview.mistakes.length === 0 || this.typed().leaveOutMistakes;
  });

  constructor() {
    askBeforeLeaving(() => !this.isSent() && this.typed().list.trim() !== '');
    effect(() => {
      const file = this.file();
      if (file) void untracked(() => this.takeFile(file));
    });
    // Who belongs to one partner only invites for it.
    effect(() => {
      const [only, ...others] = this.organisations();
      if (!only || others.length > 0 || this.mayInviteForAll()) return;
      untracked(() => this.typed.update((typed) => ({ ...typed, organisationId: only.organisationId })));
    });
  }

  /** First looks at the list; once it was looked at and nothing stands in the way, sends. */
  protected readonly submission = formSubmission(this.form, async () => {
    if (this.canSend()) return this.send();
    const { list } = this.typed();
    const path = { eventId: this.eventId() };
    const preview = await this.api.post('/api/events/{eventId}/invitations/preview', {
      path,
      body: { list },
    });
    this.seen.set({ list, preview });
  });

  protected languageName(lang: 'fi' | 'sv' | 'en'): string {
    return this.language.text(`words.language.${lang}`);
  }

  private async send(): Promise<void> {
    const { organisationId, ...body } = this.typed();
    const { invited } = await this.api.post('/api/events/{eventId}/invitations', {
      path: { eventId: this.eventId() },
      body: { ...body, organisationId: organisationId || undefined },
    });
    this.isSent.set(true);
    this.toasts.done(this.language.text('invitations.form.done', { count: invited }));
    await this.router.navigate(['/events', this.eventId(), 'registrations', 'invitations']);
  }

  private async takeFile(file: File): Promise<void> {
    const text = await readListFile(file);
    this.isFileBad.set(text === null);
    if (text === null) return;
    this.typed.update((typed) => ({
      ...typed,
      list: typed.list.trim() ? `${typed.list.trimEnd()}\n${text}` : text,
    }));
  }
}
