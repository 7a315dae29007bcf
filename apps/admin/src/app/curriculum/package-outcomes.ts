import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { T } from '../language/t.ts';
import type { PackageItem } from './library-views.ts';

/** What a package teaches: the outcomes of its modules, in the order of the day. */
@Component({
  selector: 'tk-package-outcomes',
  imports: [RouterLink, T],
  template: `
    @if (modules().length > 0) {
      <h2>{{ 'packages.contents.outcomes' | t }}</h2>
      <div class="modules">
        @for (module of modules(); track module.slug) {
          <section>
            <h3>
              <a [routerLink]="['/library/modules', module.slug]">{{ module.title }}</a>
            </h3>
            <ul>
              @for (outcome of module.learningOutcomes; track outcome) {
                <li>{{ outcome }}</li>
              }
            </ul>
          </section>
        }
      </div>
    }
  `,
  styles: `
    .modules {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr));
      gap: var(--space-2) var(--space-4);
    }
    h3 {
      margin: 0 0 var(--space-half);
      font-size: 1rem;
    }
    ul {
      margin: 0;
      padding-inline-start: 1.25rem;
    }
  `,
})
export class PackageOutcomes {
  readonly items = input.required<readonly PackageItem[]>();

  /** Each module once. */
  protected readonly modules = computed(() => {
    const all = this.items().flatMap(({ module }) => module ?? []);
    return [...new Map(all.map((module) => [module.slug, module])).values()];
  });
}
