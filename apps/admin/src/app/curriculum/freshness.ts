import { Component, input } from '@angular/core';
import { T } from '../language/t.ts';
import { StatusChip } from '../ui/status-chip.ts';
import { PrintedDate } from './printed-date.ts';

/** Until when the facts of a module count as checked, or since when they do not. */
@Component({
  selector: 'tk-freshness',
  imports: [PrintedDate, StatusChip, T],
  template: `
    @let date = of().reviewBy | printedDate;
    @if (of().isFresh) {
      <tk-status tone="good">{{ 'curriculum.module.fresh' | t: { date } }}</tk-status>
    } @else {
      <tk-status tone="attention">{{ 'curriculum.module.stale' | t: { date } }}</tk-status>
    }
  `,
})
export class Freshness {
  readonly of = input.required<{ readonly reviewBy: string; readonly isFresh: boolean }>();
}
