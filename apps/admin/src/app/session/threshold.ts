import { Component, input } from '@angular/core';
import { LanguageSwitch } from '../shell/language-switch.ts';
import { T } from '../language/t.ts';

/** The page before the desk: one column, the name of the house, the language, and what to do. */
@Component({
  selector: 'tk-threshold',
  imports: [LanguageSwitch, T],
  template: `
    <header>
      <img src="mark.svg" alt="" width="36" height="36" />
      <span class="name">{{ 'shell.name' | t }}</span>
      <tk-language-switch />
    </header>
    <main id="content" tabindex="-1">
      <h1 tabindex="-1">{{ heading() }}</h1>
      @if (lead(); as text) {
        <p class="lead">{{ text }}</p>
      }
      <ng-content />
    </main>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
      width: min(30rem, calc(100% - 2 * var(--space-2)));
      margin: 0 auto;
      padding-block: var(--space-3) var(--space-6);
    }
    header {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1);
      align-items: center;
    }
    .name {
      flex: 1;
      font-size: 1.25rem;
      font-weight: 700;
    }
    main {
      display: grid;
      gap: var(--space-3);
      min-width: 0;
    }
    h1,
    p {
      margin: 0;
    }
    .lead {
      margin-block-start: calc(-1 * var(--space-2));
      color: var(--ink-quiet);
    }
  `,
})
export class Threshold {
  readonly heading = input.required<string>();
  readonly lead = input<string | null>(null);
}
