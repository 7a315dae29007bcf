import { Component, computed, inject, input, output } from '@angular/core';
import { Moment } from '../../language/format-pipes.ts';
import { Language } from '../../language/language.ts';
import { T } from '../../language/t.ts';
import { StatusChip, type Tone } from '../../ui/status-chip.ts';
import type { InvitationState, InvitationView } from './invitation-views.ts';

const TONES: Readonly<Record<InvitationState, Tone>> = {
  queued: 'info',
  sent: 'info',
  registered: 'good',
  declined: 'quiet',
  'opted-out': 'quiet',
  bounced: 'bad',
  'not-sent': 'attention',
};

/** One invitation; the cells of a table row. */
@Component({
  // eslint-disable-next-line @angular-eslint/component-selector -- a table holds only rows
  selector: 'tr[tkInvitation]',
  imports: [Moment, StatusChip, T],
  template: `
    <th scope="row">
      {{ of().name || of().email }}
      @if (of().name) {
        <span class="quiet small">{{ of().email }}</span>
      }
    </th>
    <td>{{ of().organisationName ?? ('invitations.counts.together' | t) }}</td>
    <td>
      <tk-status [tone]="tone()">{{ state() }}</tk-status>
    </td>
    <td>
      {{ of().createdAt | moment }}
      @if (of().remindedAt; as at) {
        <span class="quiet small">{{ 'invitations.reminded' | t: { when: at | moment } }}</span>
      }
    </td>
    <td>
      @if (canSend() && (of().state === 'bounced' || of().state === 'not-sent')) {
        <button
          type="button"
          class="button plain"
          [disabled]="isBusy()"
          [attr.aria-label]="'invitations.send-again.of' | t: { email: of().email }"
          (click)="sentAgain.emit()"
        >
          {{ 'invitations.send-again' | t }}
        </button>
      }
    </td>
  `,
  styles: `
    th span,
    td span.small {
      display: block;
      font-weight: 400;
    }
    th,
    td {
      overflow-wrap: anywhere;
    }
    @media (max-width: 40rem) {
      :host {
        display: grid;
        gap: var(--space-half);
        padding-block: var(--space-1);
        border-block-end: 1px solid var(--line);
      }
      :host > th,
      :host > td {
        padding: 0;
        border: 0;
      }
    }
  `,
})
export class InvitationRow {
  readonly of = input.required<InvitationView>({ alias: 'tkInvitation' });
  readonly canSend = input(false);
  readonly isBusy = input(false);
  readonly sentAgain = output();

  private readonly language = inject(Language);
  protected readonly tone = computed(() => TONES[this.of().state]);
  protected readonly state = computed(() => this.language.text(`invitations.state.${this.of().state}`));
}
