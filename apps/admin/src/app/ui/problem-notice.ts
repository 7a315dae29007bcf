import { Component, computed, inject, input } from '@angular/core';
import type { ProblemError } from '../api/problem.ts';
import { T } from '../language/t.ts';
import { ErrorTexts } from './error-texts.ts';
import { Icon } from './icon.ts';

/** What happened, what was kept, what to do; the request id where somebody has to look for it in the log. */
@Component({
  selector: 'tk-problem-notice',
  imports: [Icon, T],
  template: `
    <tk-icon name="stop" />
    <div>
      <p>{{ text() }}</p>
      @if (requestId(); as id) {
        <p class="id">{{ 'shell.problem.request-id' | t: { id } }}</p>
      }
      <ng-content />
    </div>
  `,
  styles: `
    :host {
      display: flex;
      gap: var(--space-1);
      align-items: start;
    }
    tk-icon {
      margin-block-start: 0.15em;
      color: var(--berry);
    }
    p {
      max-width: var(--measure);
      margin: 0;
    }
    .id {
      color: var(--ink-quiet);
      font-size: var(--text-small);
    }
  `,
})
export class ProblemNotice {
  readonly problem = input.required<ProblemError>();
  private readonly texts = inject(ErrorTexts);
  protected readonly text = computed(() => this.texts.problem(this.problem()));
  protected readonly requestId = computed(() =>
    this.problem().isUnexpected ? this.problem().requestId : null,
  );
}
