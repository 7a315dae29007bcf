import { Component, computed, inject } from '@angular/core';
import { FormField, form } from '@angular/forms/signals';
import { CONTENT_LANGS, METHODS, SECTORS } from '@talkoot/curriculum';
import { formatMinutes } from '@talkoot/messages';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { LabelledField } from '../ui/labelled-field.ts';
import { LibrarySearchWishes } from './library-search-wishes.ts';
import { LibraryWords } from './library-words.ts';

const MINUTES = [30, 45, 60, 90, 120];

/** What a search is limited by. Length and freshness are a module's: they leave the other kinds out. */
@Component({
  selector: 'tk-library-search-limits',
  imports: [FormField, LabelledField, T],
  template: `
    <div class="row" role="group" [attr.aria-label]="'curriculum.search.limits' | t">
      @for (limit of limits(); track limit.name) {
        <tk-field [label]="limit.label">
          <select [formField]="form[limit.name]">
            <option value="">{{ limit.none }}</option>
            @for (choice of limit.choices; track choice.value) {
              <option [value]="choice.value">{{ choice.label }}</option>
            }
          </select>
        </tk-field>
      }
      <label class="choice">
        <input type="checkbox" [formField]="form.isFresh" />{{ 'curriculum.search.fresh' | t }}
      </label>
    </div>
  `,
  styles: `
    .row {
      align-items: end;
    }
    tk-field {
      min-width: 0;
    }
  `,
})
export class LibrarySearchLimits {
  private readonly language = inject(Language);
  private readonly words = inject(LibraryWords);
  protected readonly form = form(inject(LibrarySearchWishes).wishes);
  protected readonly limits = computed(() => {
    const { language } = this;
    return [
      {
        name: 'sector' as const,
        label: language.text('curriculum.filter.sector'),
        none: language.text('curriculum.filter.every-sector'),
        choices: SECTORS.map((value) => ({
          value: value,
          label: language.text(`words.sector.${value}`),
        })),
      },
      {
        name: 'topic' as const,
        label: language.text('curriculum.filter.topic'),
        none: language.text('curriculum.filter.every-topic'),
        choices: this.words.topics(),
      },
      {
        name: 'lang' as const,
        label: language.text('curriculum.filter.language'),
        none: language.text('curriculum.filter.every-language'),
        choices: CONTENT_LANGS.map((value) => ({
          value: value,
          label: language.text(`words.language.${value}`),
        })),
      },
      {
        name: 'method' as const,
        label: language.text('curriculum.filter.method'),
        none: language.text('curriculum.filter.every-method'),
        choices: METHODS.map((value) => ({
          value: value,
          label: language.text(`words.method.${value}`),
        })),
      },
      {
        name: 'minutes' as const,
        label: language.text('curriculum.search.minutes'),
        none: language.text('curriculum.search.any-minutes'),
        choices: MINUTES.map((value) => ({ value: String(value), label: formatMinutes(value) })),
      },
    ];
  });
}
