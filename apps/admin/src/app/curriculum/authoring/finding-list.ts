import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { T } from '../../language/t.ts';
import { Icon } from '../../ui/icon.ts';
import type { Finding, ModuleDraft } from './authoring-views.ts';
import { AuthoringWords } from './authoring-words.ts';

/** What must be mended before publishing and what deserves another look, each leading to its place. */
@Component({
  selector: 'tk-finding-list',
  imports: [Icon, RouterLink, T],
  template: `
    @if (of().blockers.length > 0) {
      <h2><tk-icon name="stop" />{{ 'authoring.findings.blockers' | t }}</h2>
      <ul>
        @for (finding of of().blockers; track $index) {
          <li>
            <a routerLink="." [queryParams]="placeOf(finding)">{{ words.finding(finding) }}</a>
          </li>
        }
      </ul>
    } @else {
      <p class="ready"><tk-icon name="check" />{{ 'authoring.findings.ready' | t }}</p>
    }
    @if (of().advice.length > 0) {
      <h2><tk-icon name="info" />{{ 'authoring.findings.advice' | t }}</h2>
      <ul>
        @for (finding of of().advice; track $index) {
          <li>
            <a routerLink="." [queryParams]="placeOf(finding)">{{ words.finding(finding) }}</a>
          </li>
        }
      </ul>
    }
  `,
  styles: `
    :host {
      display: block;
      padding: var(--space-2);
      border-radius: var(--radius);
      background: var(--lichen);
    }
    h2,
    .ready {
      display: flex;
      gap: var(--space-half);
      align-items: center;
      margin: 0;
      font-size: 1rem;
    }
    ul + h2 {
      margin-block-start: var(--space-1);
    }
    ul {
      margin: var(--space-half) 0 0;
      padding-inline-start: 1.75rem;
    }
    .ready + h2 {
      margin-block-start: var(--space-1);
    }
  `,
})
export class FindingList {
  readonly of = input.required<Pick<ModuleDraft, 'blockers' | 'advice'>>();
  protected readonly words = inject(AuthoringWords);

  protected placeOf({ lang, line }: Finding): { part: string; line?: number | null } {
    return { part: lang ?? 'facts', line };
  }
}
