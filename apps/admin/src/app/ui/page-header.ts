import { Component, effect, inject, input } from '@angular/core';
import { PageTitle } from './page-title.ts';

/**
 * The top of every page: its name, a sentence, and one primary action.
 * `<tk-page-header [heading]="event.title"><a class="button primary" …>…</a></tk-page-header>`
 */
@Component({
  selector: 'tk-page-header',
  template: `
    <div class="words">
      <ng-content select="[above]" />
      <h1 tabindex="-1">{{ heading() }}</h1>
      @if (lead(); as text) {
        <p class="lead">{{ text }}</p>
      }
      <ng-content select="[below]" />
    </div>
    <div class="action"><ng-content /></div>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-4);
      align-items: flex-start;
      justify-content: space-between;
      margin-block-end: var(--space-3);
    }
    .words {
      flex: 1 1 20rem;
      min-width: 0;
    }
    .lead {
      max-width: var(--measure);
      margin: var(--space-half) 0 0;
      color: var(--ink-quiet);
    }
    .action {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1);
    }
    .action:empty {
      display: none;
    }
  `,
})
export class PageHeader {
  readonly heading = input.required<string>();
  readonly lead = input<string | null>(null);

  constructor() {
    const title = inject(PageTitle);
    effect(() => title.show(this.heading()));
  }
}
