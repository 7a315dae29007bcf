import { Component, computed, inject, input, signal } from '@angular/core';
import { FormField, form, maxLength } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { Api } from '../../api/api.ts';
import { Language } from '../../language/language.ts';
import { T } from '../../language/t.ts';
import { EmptyState } from '../../ui/empty-state.ts';
import { Icon } from '../../ui/icon.ts';
import { LabelledField } from '../../ui/labelled-field.ts';
import { lastValue } from '../../ui/last-value.ts';
import { ProblemNotice } from '../../ui/problem-notice.ts';
import { ResourceState } from '../../ui/resource-state.ts';
import { TableFrame } from '../../ui/table-frame.ts';
import { Toasts } from '../../ui/toasts.ts';
import { InvitationCounts } from './invitation-counts.ts';
import { InvitationRow } from './invitation-row.ts';
import { INVITATION_STATES, type InvitationState, type InvitationView } from './invitation-views.ts';
import { oneChange } from './one-change.ts';
import { OpenLinks } from './open-links.ts';

/** Who was invited, what became of it, and the partners' open links. */
@Component({
  selector: 'tk-invitations-page',
  imports: [
    EmptyState,
    FormField,
    Icon,
    InvitationCounts,
    InvitationRow,
    LabelledField,
    OpenLinks,
    ProblemNotice,
    ResourceState,
    RouterLink,
    T,
    TableFrame,
  ],
  templateUrl: './invitations-page.html',
  styles: `
    section {
      margin-block-end: var(--space-3);
    }
    .text {
      flex: 1 1 16rem;
    }
    @media (max-width: 40rem) {
      .people thead {
        position: absolute;
        clip-path: inset(50%);
      }
      .people,
      .people tbody {
        display: block;
      }
    }
  `,
})
export class InvitationsPage {
  readonly eventId = input.required<string>();

  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly toasts = inject(Toasts);
  private readonly wishes = signal<{ text: string; state: '' | InvitationState }>({ text: '', state: '' });
  protected readonly states = INVITATION_STATES;
  protected readonly form = form(this.wishes, (path) => maxLength(path.text, 100));
  protected readonly change = oneChange(() => this.answer.reload());

  protected readonly answer = this.api.resource('/api/events/{eventId}/invitations', () => {
    const { text, state } = this.wishes();
    return {
      path: { eventId: this.eventId() },
      query: { search: text.trim() || undefined, state: state || undefined },
    };
  });
  protected readonly list = lastValue(this.answer);
  protected readonly isEmpty = computed(() => this.list()?.counts.length === 0);
  protected readonly hasBounced = computed(
    () => this.list()?.invitations.some(({ state }) => state === 'bounced') ?? false,
  );

  protected stateName(state: InvitationState): string {
    return this.language.text(`invitations.state.${state}`);
  }

  protected async remind(): Promise<void> {
    await this.change.run(async () => {
      const path = { eventId: this.eventId() };
      const { reminded } = await this.api.post('/api/events/{eventId}/invitations/remind', { path });
      this.toasts.done(this.language.text('invitations.remind.done', { count: reminded }));
    });
  }

  protected async sendAgain({ id, email }: InvitationView): Promise<void> {
    await this.change.run(async () => {
      await this.api.post('/api/events/{eventId}/invitations/{invitationId}/send-again', {
        path: { eventId: this.eventId(), invitationId: id },
      });
      this.toasts.done(this.language.text('invitations.send-again.done', { email }));
    });
  }
}
