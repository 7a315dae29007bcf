import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MessageKey } from '@talkoot/messages';
import { T } from '../language/t.ts';
import { StatusChip, type Tone } from '../ui/status-chip.ts';
import { LibraryWords } from './library-words.ts';
import type { TranslationView } from './library-views.ts';

const STATES: Readonly<Record<TranslationView['state'], { key: MessageKey; tone: Tone }>> = {
  source: { key: 'curriculum.translation.source', tone: 'info' },
  'up-to-date': { key: 'curriculum.translation.up-to-date', tone: 'good' },
  'source-changed': { key: 'curriculum.translation.source-changed', tone: 'attention' },
  unmarked: { key: 'curriculum.translation.unmarked', tone: 'attention' },
};

/** The languages of a module beside each other, each saying how it stands to the original. */
@Component({
  selector: 'tk-module-languages',
  imports: [RouterLink, StatusChip, T],
  template: `
    <nav [attr.aria-label]="'curriculum.module.languages' | t" data-keeps-focus>
      <ul>
        @for (one of of(); track one.lang) {
          <li>
            <a
              routerLink="."
              [queryParams]="{ lang: one.lang }"
              queryParamsHandling="merge"
              [attr.aria-current]="one.lang === current() ? 'true' : null"
              >{{ words.languages([one.lang]) }}</a
            >
            <tk-status [tone]="states[one.state].tone">{{ states[one.state].key | t }}</tk-status>
          </li>
        }
      </ul>
    </nav>
  `,
  styles: `
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      gap: var(--space-1);
      align-items: center;
      padding: var(--space-half) 0.75rem;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--surface);
    }
    li:has([aria-current]) {
      border-color: var(--spruce);
      box-shadow: inset 0 -3px 0 var(--spruce);
    }
    a {
      padding-block: var(--space-half);
    }
    a[aria-current] {
      color: var(--ink);
      font-weight: 650;
      text-decoration: none;
    }
  `,
})
export class ModuleLanguages {
  readonly of = input.required<readonly TranslationView[]>();
  readonly current = input.required<TranslationView['lang']>();
  protected readonly words = inject(LibraryWords);
  protected readonly states = STATES;
}
