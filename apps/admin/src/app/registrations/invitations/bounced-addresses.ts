import { Component, inject, input } from '@angular/core';
import { Api } from '../../api/api.ts';
import { Moment } from '../../language/format-pipes.ts';
import { Language } from '../../language/language.ts';
import { T } from '../../language/t.ts';
import { lastValue } from '../../ui/last-value.ts';
import { Toasts } from '../../ui/toasts.ts';
import type { BouncedAddress } from './invitation-views.ts';

/** Participants whom no mail reaches, and what to do. Nothing at all where there are none. */
@Component({
  selector: 'tk-bounced-addresses',
  imports: [Moment, T],
  template: `
    @if (people()?.length) {
      <section class="stack card" aria-labelledby="bounced-heading">
        <h2 id="bounced-heading">{{ 'invitations.bounced-people' | t }}</h2>
        <p>{{ 'invitations.bounced-people.help' | t }}</p>
        <ul>
          @for (person of people(); track person.registrationId) {
            <li>
              <span>
                <strong>{{ person.name }}</strong> {{ person.email }}
                <span class="quiet small">{{
                  'invitations.bounced-people.since' | t: { code: person.code, when: person.since | moment }
                }}</span>
              </span>
              @if (canEdit()) {
                <button
                  type="button"
                  class="button plain"
                  [attr.aria-label]="'invitations.bounced-people.lift-of' | t: { name: person.name }"
                  (click)="lift(person)"
                >
                  {{ 'invitations.bounced-people.lift' | t }}
                </button>
              }
            </li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1);
      align-items: center;
      justify-content: space-between;
      overflow-wrap: anywhere;
    }
  `,
})
export class BouncedAddresses {
  readonly eventId = input.required<string>();
  readonly canEdit = input(false);

  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly toasts = inject(Toasts);
  private readonly answer = this.api.resource('/api/events/{eventId}/bounced-addresses', () => ({
    path: { eventId: this.eventId() },
  }));
  protected readonly people = lastValue(this.answer);

  protected async lift({ registrationId, name }: BouncedAddress): Promise<void> {
    await this.api.delete('/api/events/{eventId}/bounced-addresses/{registrationId}', {
      path: { eventId: this.eventId(), registrationId },
    });
    this.toasts.done(this.language.text('invitations.bounced-people.lifted', { name }));
    this.answer.reload();
  }
}
