import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { Freshness } from './freshness.ts';
import { LibraryWords } from './library-words.ts';
import type { ModuleView } from './library-views.ts';
import { PrintedDate } from './printed-date.ts';

/** For whom, how long, how old: the facts about a module beside its text. */
@Component({
  selector: 'tk-module-facts',
  imports: [Freshness, PrintedDate, RouterLink, T],
  template: `
    <tk-freshness [of]="of()" />
    @if (of().checkedOn; as day) {
      <p class="quiet small">{{ 'authoring.page.checked-on' | t: { date: (day | printedDate) } }}</p>
    }
    <dl>
      <dt>{{ 'curriculum.module.duration' | t }}</dt>
      <dd>{{ words.duration(of().minutes) }}</dd>
      <dt>{{ 'curriculum.module.audience' | t }}</dt>
      <dd>{{ words.sectors(of().audiences) }}</dd>
      <dt>{{ 'curriculum.module.methods' | t }}</dt>
      <dd>{{ words.methods(of().methods) }}</dd>
      @for (fact of dates(); track fact.name) {
        <dt>{{ fact.name }}</dt>
        <dd>{{ fact.date | printedDate }}</dd>
      }
      <dt>{{ 'curriculum.module.version' | t }}</dt>
      <dd>{{ of().version }}</dd>
      @if (of().prerequisites.length > 0) {
        <dt>{{ 'curriculum.module.prerequisites' | t }}</dt>
        @for (slug of of().prerequisites; track slug) {
          <dd>
            <a [routerLink]="['/library/modules', slug]" [queryParams]="{ lang: of().lang }">{{
              titles()[slug] ?? slug
            }}</a>
          </dd>
        }
      }
    </dl>
    @if (of().lawNote; as note) {
      <p class="note">{{ note }}</p>
    }
  `,
  styles: `
    dl {
      margin: var(--space-2) 0 0;
    }
    dt {
      color: var(--ink-quiet);
      font-size: var(--text-small);
    }
    dd {
      margin: 0 0 var(--space-1);
    }
    .note {
      margin: var(--space-1) 0 0;
      padding-block-start: var(--space-1);
      border-block-start: 1px solid var(--line-strong);
    }
  `,
})
export class ModuleFacts {
  readonly of = input.required<ModuleView>();
  /** Titles of modules by slug, for those that should come before. */
  readonly titles = input<Readonly<Record<string, string>>>({});

  protected readonly words = inject(LibraryWords);
  private readonly language = inject(Language);
  protected readonly dates = computed(() => {
    const { lawAsOf, institutionsAsOf, statsAsOf } = this.of();
    const facts = [
      { name: this.language.text('curriculum.module.law-as-of'), date: lawAsOf },
      { name: this.language.text('curriculum.module.institutions-as-of'), date: institutionsAsOf },
      { name: this.language.text('curriculum.module.stats-as-of'), date: statsAsOf },
    ];
    return facts.flatMap(({ name, date }) => (date ? [{ name, date }] : []));
  });
}
