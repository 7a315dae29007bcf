import { Component, inject, input } from '@angular/core';
import { T } from '../language/t.ts';
import { Icon } from '../ui/icon.ts';
import type { PackageView } from './library-views.ts';
import { LibraryWords } from './library-words.ts';

/** In how many of a package's modules each language is there, and which ones lack it. */
@Component({
  selector: 'tk-package-languages',
  imports: [Icon, T],
  template: `
    <h2>{{ 'packages.contents.languages' | t }}</h2>
    @if (package().moduleCount > 0) {
      <ul>
        @for (one of package().coverage; track one.lang) {
          <li>
            <tk-icon [name]="one.missing.length === 0 ? 'check' : 'quiet'" />
            @let has = 'packages.contents.modules-of' | t: { has: one.modules, of: package().moduleCount };
            @if (one.missing.length > 0 && one.modules > 0) {
              <details>
                <summary>{{ words.languages([one.lang]) }}: {{ has }}</summary>
                <p class="quiet small">
                  {{ 'packages.contents.missing' | t: { names: one.missing.join(', ') } }}
                </p>
              </details>
            } @else {
              <span>{{ words.languages([one.lang]) }}: {{ has }}</span>
            }
          </li>
        }
      </ul>
    } @else {
      <p class="quiet">{{ 'packages.contents.no-modules' | t }}</p>
    }
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--space-half);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      gap: var(--space-1);
      align-items: start;
    }
    p {
      margin: var(--space-half) 0 0;
    }
  `,
})
export class PackageLanguages {
  readonly package = input.required<PackageView>();
  protected readonly words = inject(LibraryWords);
}
