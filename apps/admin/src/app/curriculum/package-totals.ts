import { Component, input } from '@angular/core';
import { Clock, Minutes } from '../language/format-pipes.ts';
import { T } from '../language/t.ts';
import type { totalsOf } from './package-clock.ts';

/** From when to when a package is, and how its time divides. */
@Component({
  selector: 'tk-package-totals',
  imports: [Clock, Minutes, T],
  template: `
    @if (totals(); as totals) {
      <dl>
        <dt>{{ 'shell.timeline.time' | t }}</dt>
        <dd>{{ totals.start | clock: totals.end }}</dd>
        <dt>{{ 'curriculum.package.total' | t }}</dt>
        <dd>{{ totals.totalMinutes | minutes }}</dd>
        <dt>{{ 'curriculum.package.content' | t }}</dt>
        <dd>{{ totals.contentMinutes | minutes }}</dd>
        <dt>{{ 'curriculum.package.breaks' | t }}</dt>
        <dd>{{ totals.breakMinutes | minutes }}</dd>
      </dl>
    }
  `,
  styles: `
    dl {
      display: grid;
      grid-template-columns: max-content minmax(0, 1fr);
      gap: var(--space-half) var(--space-2);
      margin: 0 0 var(--space-2);
    }
    dt {
      color: var(--ink-quiet);
    }
    dd {
      margin: 0;
    }
  `,
})
export class PackageTotals {
  /** Null while the day cannot be set on the clock. */
  readonly totals = input.required<ReturnType<typeof totalsOf>>();
}
