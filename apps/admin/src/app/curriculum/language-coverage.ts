import { Component, computed, inject, input } from '@angular/core';
import { type ContentLang, languageCoverage } from '@talkoot/curriculum';
import { T } from '../language/t.ts';
import { StatusChip } from '../ui/status-chip.ts';
import { LibraryWords } from './library-words.ts';

/** How many modules of a package or a programme can be read in each language: "Ruotsi: 3/5 moduulia". */
@Component({
  selector: 'tk-language-coverage',
  imports: [StatusChip, T],
  template: `
    @if (modules().length > 0) {
      <ul [attr.aria-label]="'authoring.coverage.label' | t">
        @for (one of coverage(); track one.lang) {
          <li>
            <tk-status [tone]="one.has === one.of ? 'good' : 'quiet'">{{
              'authoring.coverage.lang' | t: { lang: words.languages([one.lang]), has: one.has, of: one.of }
            }}</tk-status>
          </li>
        }
      </ul>
    }
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
  `,
})
export class LanguageCoverage {
  /** The languages of each module. */
  readonly modules = input.required<readonly (readonly ContentLang[])[]>();
  protected readonly words = inject(LibraryWords);
  protected readonly coverage = computed(() => languageCoverage(this.modules()));
}
