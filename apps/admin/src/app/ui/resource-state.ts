import type { Resource } from '@angular/core';
import { Component, computed, input } from '@angular/core';
import { toProblem } from '../api/problem.ts';
import { T } from '../language/t.ts';
import { ProblemNotice } from './problem-notice.ts';

/**
 * What to show while a resource has nothing to show: that it is coming, or why it did not come.
 * `<tk-resource-state [of]="events" />` then `@if (events.hasValue()) { … }`.
 */
@Component({
  selector: 'tk-resource-state',
  imports: [ProblemNotice, T],
  template: `
    @if (problem(); as problem) {
      <tk-problem-notice [problem]="problem" role="alert">
        <button type="button" class="button again" (click)="tryAgain()">
          {{ 'shell.action.try-again' | t }}
        </button>
      </tk-problem-notice>
    } @else if (isComing()) {
      <p role="status" class="coming">{{ 'shell.state.loading' | t }}</p>
    }
  `,
  styles: `
    :host {
      display: contents; /* nothing to say takes no room */
    }
    .coming {
      color: var(--ink-quiet);
    }
    .again {
      margin-block-start: var(--space-1);
    }
  `,
})
export class ResourceState {
  readonly of = input.required<Resource<unknown> & { reload?: () => boolean }>();
  protected readonly problem = computed(() => {
    const error = this.of().error();
    return error ? toProblem(error) : null;
  });
  protected readonly isComing = computed(() => this.of().isLoading() && !this.of().hasValue());

  protected tryAgain(): void {
    this.of().reload?.();
  }
}
