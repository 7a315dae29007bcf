import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { Icon } from '../ui/icon.ts';
import type { PackageView } from './library-views.ts';

/** What a package teaches, and in how many of its modules each language is there. */
@Component({
  selector: 'tk-package-contents',
  imports: [Icon, RouterLink, T],
  template: `
    <h2>{{ 'packages.contents.languages' | t }}</h2>
    @if (package().moduleCount > 0) {
      <ul class="languages">
        @for (one of package().coverage; track one.lang) {
          <li>
            <tk-icon [name]="one.missing.length === 0 ? 'check' : 'quiet'" />
            <span>
              {{ nameOf(one.lang) }}:
              {{ 'packages.contents.modules-of' | t: { has: one.modules, of: package().moduleCount } }}
              @if (one.missing.length > 0 && one.modules > 0) {
                <span class="quiet small">{{
                  'packages.contents.missing' | t: { names: one.missing.join(', ') }
                }}</span>
              }
            </span>
          </li>
        }
      </ul>
      <h2>{{ 'packages.contents.outcomes' | t }}</h2>
      @for (module of modules(); track module.slug) {
        <h3>
          <a [routerLink]="['/library/modules', module.slug]">{{ module.title }}</a>
        </h3>
        <ul>
          @for (outcome of module.learningOutcomes; track outcome) {
            <li>{{ outcome }}</li>
          }
        </ul>
      }
    } @else {
      <p class="quiet">{{ 'packages.contents.no-modules' | t }}</p>
    }
  `,
  styles: `
    .languages {
      display: grid;
      gap: var(--space-half);
      padding: 0;
      list-style: none;
    }
    .languages li {
      display: flex;
      gap: var(--space-1);
      align-items: start;
    }
    h3 {
      margin-block-start: var(--space-2);
      font-size: 1rem;
    }
    ul {
      margin-block: 0;
    }
    .small {
      display: block;
    }
  `,
})
export class PackageContents {
  readonly package = input.required<PackageView>();

  private readonly language = inject(Language);
  /** Each module once, in the order of the day. */
  protected readonly modules = computed(() => {
    const all = this.package().items.flatMap(({ module }) => module ?? []);
    return [...new Map(all.map((module) => [module.slug, module])).values()];
  });

  protected nameOf(lang: PackageView['coverage'][number]['lang']): string {
    return this.language.text(`words.language.${lang}`);
  }
}
