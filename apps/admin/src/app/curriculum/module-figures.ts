import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { T } from '../language/t.ts';
import { StatusChip } from '../ui/status-chip.ts';
import type { ModuleFigures as Figures } from './library-views.ts';
import { PrintedDate } from './printed-date.ts';

/** Which figures a module shows, how old they are, and whether there are newer ones. */
@Component({
  selector: 'tk-module-figures',
  imports: [PrintedDate, RouterLink, StatusChip, T],
  template: `
    @if (of().length > 0) {
      <h2>{{ 'curriculum.figures.title' | t }}</h2>
      <ul>
        @for (one of of(); track one.slug) {
          <li>
            <a
              [routerLink]="['/library/figures', one.slug]"
              [queryParams]="one.version < one.newestVersion ? { version: one.version } : {}"
              lang="fi"
              >{{ one.label }}</a
            >
            <span class="quiet">{{
              'curriculum.figures.updated' | t: { date: one.updated | printedDate }
            }}</span>
            @if (one.version < one.newestVersion) {
              <tk-status tone="attention">{{ 'curriculum.figures.newer' | t }}</tk-status>
            }
          </li>
        }
      </ul>
    }
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--space-1);
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-half) var(--space-2);
      align-items: center;
      max-width: none;
    }
  `,
})
export class ModuleFigures {
  readonly of = input.required<readonly Figures[]>();
}
