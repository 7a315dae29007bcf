import { Component, computed, inject, input, resource } from '@angular/core';
import { Api } from '../../api/api.ts';
import { Language } from '../../language/language.ts';
import { T } from '../../language/t.ts';
import { lastValue } from '../../ui/last-value.ts';
import { ResourceState } from '../../ui/resource-state.ts';
import { type MessageModel } from './message-views.ts';

/** Exactly who would get the message now, by name, and who of them reads a language that is not written yet. */
@Component({
  selector: 'tk-message-recipients',
  imports: [ResourceState, T],
  template: `
    <tk-resource-state [of]="asked" />
    @if (recipients(); as found) {
      <p role="status">
        <strong>{{ 'messages.recipients' | t: { count: found.count } }}</strong>
      </p>
      @if (found.blocked > 0) {
        <p class="quiet">{{ 'messages.recipients.blocked' | t: { count: found.blocked } }}</p>
      }
      @for (missing of missing(); track missing.language) {
        <p class="attention">{{ 'messages.recipients.language-missing' | t: missing }}</p>
      }
      @if (found.people.length > 0) {
        <details>
          <summary>{{ 'messages.recipients.names' | t }}</summary>
          @if (found.people.length < found.count) {
            <p class="quiet">{{ 'messages.recipients.more' | t: { shown: found.people.length } }}</p>
          }
          <ol>
            @for (person of found.people; track person.id) {
              <li>
                {{ person.name }}
                @if (person.organisationName) {
                  <span class="quiet">· {{ person.organisationName }}</span>
                }
              </li>
            }
          </ol>
        </details>
      }
      <p class="quiet">{{ 'messages.recipients.fixed' | t }}</p>
    }
  `,
  styles: `
    p {
      margin: 0 0 var(--space-half);
    }
    .attention {
      padding: var(--space-1);
      background: var(--amber-ground);
      color: var(--amber);
    }
    ol {
      max-height: 20rem;
      overflow-y: auto;
    }
  `,
})
export class MessageRecipients {
  readonly eventId = input.required<string>();
  readonly message = input.required<MessageModel>();

  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly question = computed(
    () => {
      const { about, filter } = this.message();
      return filter.statuses.length > 0 ? { about, filter } : undefined;
    },
    // What is typed changes the message with every letter, and whom it is for with none of them.
    { equal: (a, b) => JSON.stringify(a) === JSON.stringify(b) },
  );
  protected readonly asked = resource({
    params: () => this.question(),
    loader: ({ params }) =>
      this.api.post('/api/events/{eventId}/messages/recipients', {
        path: { eventId: this.eventId() },
        body: params,
      }),
  });
  protected readonly recipients = lastValue(this.asked);
  protected readonly missing = computed(() => {
    const { subject, body } = this.message();
    return (this.recipients()?.locales ?? [])
      .filter(({ locale }) => !subject[locale] || !body[locale])
      .map(({ locale, people }) => ({ people, language: this.language.text(`words.language.${locale}`) }));
  });
}
