import { Component, computed, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Api } from '../api/api.ts';
import { T } from '../language/t.ts';
import { SessionStore } from '../session/session-store.ts';
import { EmptyState } from '../ui/empty-state.ts';
import { lastValue } from '../ui/last-value.ts';
import { ResourceState } from '../ui/resource-state.ts';
import { DatasetUpload } from './dataset-upload.ts';
import { figureOwners } from './figure-owners.ts';
import { PrintedDate } from './printed-date.ts';

/** The figures that charts are drawn from, and a form for new ones. */
@Component({
  selector: 'tk-dataset-list',
  imports: [DatasetUpload, EmptyState, PrintedDate, ResourceState, RouterLink, T],
  template: `
    <tk-resource-state [of]="answer" />
    @if (datasets(); as found) {
      <p class="quiet">{{ 'curriculum.figures.lead' | t }}</p>
      <ul>
        @for (one of found; track one.slug) {
          <li class="card">
            <h2>
              <a [routerLink]="['/library/figures', one.slug]" lang="fi">{{ one.label }}</a>
            </h2>
            <p class="quiet">
              {{ 'curriculum.figures.updated' | t: { date: one.updated | printedDate } }} ·
              {{ 'curriculum.figures.version' | t: { number: one.version } }} ·
              {{ 'curriculum.figures.used-in' | t: { count: one.moduleCount } }} ·
              {{ one.ownerName ?? ('authoring.own.house' | t) }}
            </p>
          </li>
        } @empty {
          <li>
            <tk-empty-state
              [heading]="'curriculum.figures.none' | t"
              [help]="'curriculum.figures.none-help' | t"
            />
          </li>
        }
      </ul>
    }
    @if (mayAdd()) {
      <details class="card">
        <summary>{{ 'curriculum.figures.add' | t }}</summary>
        <tk-dataset-upload (stored)="open($event)" />
      </details>
    }
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--space-1);
      margin: 0 0 var(--space-3);
      padding: 0;
      list-style: none;
    }
    li {
      max-width: none;
    }
    h2 {
      margin: 0 0 var(--space-half);
      overflow-wrap: anywhere;
    }
    li p {
      max-width: none;
      margin: 0;
    }
    summary {
      font-weight: 650;
      cursor: pointer;
    }
    details[open] > summary {
      margin-block-end: var(--space-2);
    }
  `,
})
export class DatasetList {
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  protected readonly answer = inject(Api).resource('/api/library/datasets', () => ({}));
  protected readonly datasets = lastValue(this.answer);
  protected readonly mayAdd = computed(() => figureOwners(this.session.person()).length > 0);

  protected open(slug: string): void {
    void this.router.navigate(['/library/figures', slug]);
  }
}
