import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { interfaceLang } from '@talkoot/messages';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { Freshness } from './freshness.ts';
import { LibraryWords } from './library-words.ts';
import type { ModuleSummary } from './library-views.ts';

/** What one wants to know before opening a module. */
@Component({
  selector: 'tk-module-card',
  imports: [Freshness, RouterLink, T],
  template: `
    <article class="card">
      <div [lang]="lang(of().lang)">
        <h2>
          <a [routerLink]="['/library/modules', of().slug]">{{ of().title }}</a>
        </h2>
        <p>{{ of().summary }}</p>
        <h3 [lang]="here()">{{ 'curriculum.module.outcomes' | t }}</h3>
        <ul>
          @for (outcome of of().learningOutcomes; track outcome) {
            <li>{{ outcome }}</li>
          }
        </ul>
      </div>
      <dl>
        <dt>{{ 'curriculum.module.duration' | t }}</dt>
        <dd>{{ words.duration(of().minutes) }}</dd>
        <dt>{{ 'curriculum.module.audience' | t }}</dt>
        <dd>{{ words.sectors(of().audiences) }}</dd>
        <dt>{{ 'curriculum.module.languages' | t }}</dt>
        <dd>{{ words.languages(of().langs) }}</dd>
        <dt>{{ 'curriculum.module.methods' | t }}</dt>
        <dd>{{ words.methods(of().methods) }}</dd>
        <dt>{{ 'curriculum.module.sources' | t }}</dt>
        <dd>{{ 'curriculum.module.source-count' | t: { count: of().sourceCount } }}</dd>
        <dd class="fresh"><tk-freshness [of]="of()" /></dd>
      </dl>
    </article>
  `,
  styles: `
    article {
      display: grid;
      gap: var(--space-2) var(--space-4);
      grid-template-columns: minmax(0, 1fr);
    }
    h2 {
      margin: 0 0 var(--space-half);
    }
    h3 {
      margin: var(--space-2) 0 0;
      font-size: var(--text-small);
      color: var(--ink-quiet);
    }
    p {
      margin: 0;
    }
    ul {
      margin: 0;
      padding-inline-start: 1.25rem;
    }
    dl {
      display: grid;
      grid-template-columns: max-content minmax(0, 1fr);
      gap: var(--space-half) var(--space-2);
      align-content: start;
      margin: 0;
    }
    dt {
      color: var(--ink-quiet);
    }
    dd {
      margin: 0;
    }
    .fresh {
      grid-column: 1 / -1;
      margin-block-start: var(--space-half);
    }
    @media (min-width: 64rem) {
      article {
        grid-template-columns: minmax(0, 1fr) 20rem;
      }
    }
  `,
})
export class ModuleCard {
  readonly of = input.required<ModuleSummary>();
  protected readonly words = inject(LibraryWords);
  protected readonly lang = interfaceLang;
  protected readonly here = inject(Language).htmlLang;
}
