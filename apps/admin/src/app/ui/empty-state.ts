import { Component, input } from '@angular/core';

/** What to do first, where a list has nothing yet. The action goes inside as a button or a link. */
@Component({
  selector: 'tk-empty-state',
  template: `
    <p class="heading">{{ heading() }}</p>
    @if (help(); as text) {
      <p class="help">{{ text }}</p>
    }
    <ng-content />
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-1);
      justify-items: start;
      padding: var(--space-4) var(--space-3);
      border: 1px dashed var(--line-strong);
      border-radius: var(--radius);
    }
    p {
      max-width: var(--measure);
      margin: 0;
    }
    .heading {
      font-weight: 650;
    }
    .help {
      margin-block-end: var(--space-1);
      color: var(--ink-quiet);
    }
  `,
})
export class EmptyState {
  readonly heading = input.required<string>();
  readonly help = input<string | null>(null);
}
