import { Component, inject, input } from '@angular/core';
import { T } from '../../language/t.ts';
import { StatusChip } from '../../ui/status-chip.ts';
import type { SuggestionView } from './suggestion-model.ts';
import { SuggestionWords } from './suggestion-words.ts';

/** Why each module is in or out, and what more time would bring. */
@Component({
  selector: 'tk-suggestion-reasons',
  imports: [StatusChip, T],
  template: `
    <details>
      <summary>{{ 'suggestion.why-in' | t }}</summary>
      <dl>
        @for (one of of().included; track one.slug) {
          <dt>
            {{ one.name }}, {{ one.minutes }} min
            @if (!one.isFresh) {
              <tk-status tone="attention">{{ 'curriculum.stale' | t }}</tk-status>
            }
          </dt>
          <dd>{{ words.whyIn(one, of().value) }}</dd>
        }
      </dl>
    </details>
    @if (of().leftOut.length > 0) {
      <details>
        <summary>{{ 'suggestion.why-out' | t }}</summary>
        <dl>
          @for (one of of().leftOut; track one.slug) {
            <dt>{{ one.name }}</dt>
            <dd>{{ words.whyOut(one) }}</dd>
          }
        </dl>
      </details>
    }
    <section>
      <h3>{{ 'suggestion.why-more' | t }}</h3>
      <ul>
        @for (one of of().more; track one.minutes) {
          <li>{{ words.more(one) }}</li>
        }
      </ul>
    </section>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-1);
    }
    summary {
      cursor: pointer;
      font-weight: 650;
    }
    h3 {
      margin: var(--space-1) 0 0;
      font-size: 1rem;
    }
    dl,
    ul {
      margin: var(--space-1) 0 0;
    }
    dt {
      font-weight: 650;
    }
    dd {
      margin: 0 0 var(--space-1);
    }
    ul {
      padding-inline-start: 1.25rem;
    }
  `,
})
export class SuggestionReasons {
  readonly of = input.required<SuggestionView>();
  protected readonly words = inject(SuggestionWords);
}
