import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api } from '../api/api.ts';
import { Minutes } from '../language/format-pipes.ts';
import { Language } from '../language/language.ts';
import { inLanguage } from '../language/localized.ts';
import { T } from '../language/t.ts';
import { EmptyState } from '../ui/empty-state.ts';
import { ResourceState } from '../ui/resource-state.ts';
import { LibraryWords } from './library-words.ts';

/** Ready-made days, from which an event is made. */
@Component({
  selector: 'tk-package-list',
  imports: [EmptyState, Minutes, ResourceState, RouterLink, T],
  template: `
    <tk-resource-state [of]="packages" />
    @if (packages.hasValue()) {
      <p class="quiet">{{ 'curriculum.packages.lead' | t }}</p>
      <ul>
        @for (one of packages.value(); track one.slug) {
          <li class="card">
            <h2>
              <a [routerLink]="['/library/packages', one.slug]">{{ titleOf(one.title) }}</a>
            </h2>
            <p lang="fi">{{ one.summary }}</p>
            <p class="facts">
              {{ words.packageKind(one.kind) }} · {{ one.totalMinutes | minutes }} ·
              {{ words.sectors(one.audiences) }}
              @if (one.groupMin !== null && one.groupMax !== null) {
                · {{ 'curriculum.package.group-size' | t: { min: one.groupMin, max: one.groupMax } }}
              }
            </p>
          </li>
        } @empty {
          <li>
            <tk-empty-state
              [heading]="'curriculum.packages.none' | t"
              [help]="'curriculum.packages.none-help' | t"
            />
          </li>
        }
      </ul>
    }
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--space-2);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      max-width: none;
    }
    h2 {
      margin: 0 0 var(--space-half);
    }
    p {
      margin: 0 0 var(--space-1);
    }
    .facts {
      margin: 0;
      color: var(--ink-quiet);
    }
  `,
})
export class PackageList {
  protected readonly packages = inject(Api).resource('/api/library/packages', () => ({}));
  protected readonly words = inject(LibraryWords);
  private readonly language = inject(Language);

  protected titleOf(title: Parameters<typeof inLanguage>[0]): string {
    return inLanguage(title, this.language.current());
  }
}
