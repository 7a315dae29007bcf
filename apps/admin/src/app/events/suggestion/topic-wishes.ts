import { Component, computed, inject, input, model } from '@angular/core';
import { Api } from '../../api/api.ts';
import { Language } from '../../language/language.ts';
import { T } from '../../language/t.ts';
import { Icon } from '../../ui/icon.ts';
import { SuggestionWords } from './suggestion-words.ts';

const MOST_VOTES = 10_000;

/** Topics that participants have wished for, each with its number of wishes. */
@Component({
  selector: 'tk-topic-wishes',
  imports: [Icon, T],
  template: `
    <p class="quiet">{{ 'suggestion.wishes-help' | t }}</p>
    @if (registered().length > 0) {
      <div class="registered">
        <p>{{ 'suggestion.registered-wishes' | t: { count: people() } }}</p>
        <p class="quiet small">
          @for (wish of registered(); track wish.topic) {
            <span>{{ wish.name }} {{ wish.votes }}</span>
          }
        </p>
        <button type="button" class="button" (click)="takeRegistered()">
          {{ 'suggestion.take-registered' | t }}
        </button>
      </div>
    }
    <ul>
      @for (wish of wishes(); track wish.topic) {
        <li>
          <label [for]="'wish-' + wish.topic">{{ wish.name }}</label>
          <input
            #votes
            type="number"
            inputmode="numeric"
            min="1"
            max="10000"
            [id]="'wish-' + wish.topic"
            [value]="wish.votes"
            [attr.aria-label]="'suggestion.wish-votes' | t: { topic: wish.name }"
            (change)="count(wish.topic, votes)"
          />
          <button
            type="button"
            class="button plain"
            [attr.aria-label]="'suggestion.wish-remove' | t: { topic: wish.name }"
            (click)="remove(wish.topic)"
          >
            <tk-icon name="remove" />
          </button>
        </li>
      }
    </ul>
    <div class="topic">
      <label for="wish-topic">{{ 'suggestion.wish-topic' | t }}</label>
      <select #topic id="wish-topic" (change)="add(topic)">
        <option value=""></option>
        @for (one of topics(); track one.code) {
          <option [value]="one.code">{{ one.name }}</option>
        }
      </select>
    </div>
  `,
  styles: `
    p {
      margin: 0;
    }
    ul {
      display: grid;
      gap: var(--space-half);
      margin: var(--space-1) 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      gap: var(--space-1);
      align-items: center;
    }
    .registered {
      display: grid;
      gap: var(--space-half);
      justify-items: start;
      margin-block: var(--space-1);
    }
    .registered span:not(:last-child)::after {
      content: ' · ';
    }
    .topic {
      display: grid;
      gap: var(--space-half);
      max-width: 20rem;
    }
    .topic label {
      font-weight: 650;
    }
    li label {
      flex: 1;
    }
    input {
      width: 5.5rem;
    }
  `,
})
export class TopicWishes {
  readonly eventId = input.required<string>();
  readonly votes = model.required<ReadonlyMap<string, number>>();

  private readonly language = inject(Language);
  private readonly words = inject(SuggestionWords);
  private readonly modules = inject(Api).resource('/api/library/modules', () => ({
    query: { lang: this.language.current() },
  }));
  private readonly answer = inject(Api).resource('/api/events/{eventId}/programme/suggestion/wishes', () => ({
    path: { eventId: this.eventId() },
  }));
  protected readonly people = computed(() => (this.answer.hasValue() ? this.answer.value().people : 0));
  private readonly known = computed(
    () => new Set((this.modules.hasValue() ? this.modules.value() : []).flatMap(({ topics }) => topics)),
  );
  /** What was wished for by who registered; a choice that is no topic of any module helps no programme. */
  protected readonly registered = computed(() =>
    (this.answer.hasValue() ? this.answer.value().wishes : [])
      .filter(({ topic }) => this.known().has(topic))
      .map((wish) => ({ ...wish, name: this.words.topic(wish.topic) })),
  );
  protected readonly wishes = computed(() =>
    [...this.votes()].map(([topic, votes]) => ({ topic, votes, name: this.words.topic(topic) })),
  );
  protected readonly topics = computed(() => {
    return [...this.known()]
      .filter((code) => !this.votes().has(code))
      .map((code) => ({ code, name: this.words.topic(code) }))
      .sort((a, b) => a.name.localeCompare(b.name, this.language.current()));
  });

  /** Theirs take the place of what was typed about the same topics. */
  protected takeRegistered(): void {
    const theirs = this.registered().map(({ topic, votes }) => [topic, votes] as const);
    this.votes.set(new Map([...this.votes(), ...theirs]));
  }

  protected add(select: HTMLSelectElement): void {
    if (select.value !== '') this.votes.set(new Map([...this.votes(), [select.value, 1]]));
    select.value = '';
  }

  /** What is no whole number of wishes stays as it was. */
  protected count(topic: string, field: HTMLInputElement): void {
    const votes = Number(field.value);
    if (Number.isInteger(votes) && votes >= 1 && votes <= MOST_VOTES)
      this.votes.set(new Map([...this.votes(), [topic, votes]]));
    else field.value = String(this.votes().get(topic) ?? 1);
  }

  protected remove(topic: string): void {
    this.votes.set(new Map([...this.votes()].filter(([one]) => one !== topic)));
  }
}
