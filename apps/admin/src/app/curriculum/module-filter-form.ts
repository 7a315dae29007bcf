import { Component, computed, inject } from '@angular/core';
import { FormField, form } from '@angular/forms/signals';
import { CONTENT_LANGS, METHODS, SECTORS } from '@talkoot/curriculum';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { LabelledField } from '../ui/labelled-field.ts';
import { ModuleFilter } from './module-filter.ts';

/** What the list of modules is limited by; the list follows at once. */
@Component({
  selector: 'tk-module-filter-form',
  imports: [FormField, LabelledField, T],
  template: `
    <form
      role="search"
      class="row"
      [attr.aria-label]="'curriculum.filter.list' | t"
      (submit)="$event.preventDefault()"
    >
      <tk-field class="text" [label]="'curriculum.filter.text' | t">
        <input type="search" autocomplete="off" [formField]="form.text" />
      </tk-field>
      <tk-field [label]="'curriculum.filter.sector' | t">
        <select [formField]="form.sector">
          <option value="">{{ 'curriculum.filter.every-sector' | t }}</option>
          @for (sector of sectors(); track sector.value) {
            <option [value]="sector.value">{{ sector.label }}</option>
          }
        </select>
      </tk-field>
      <tk-field [label]="'curriculum.filter.language' | t">
        <select [formField]="form.lang">
          <option value="">{{ 'curriculum.filter.every-language' | t }}</option>
          @for (lang of langs(); track lang.value) {
            <option [value]="lang.value">{{ lang.label }}</option>
          }
        </select>
      </tk-field>
      <tk-field [label]="'curriculum.filter.method' | t">
        <select [formField]="form.method">
          <option value="">{{ 'curriculum.filter.every-method' | t }}</option>
          @for (method of methods(); track method.value) {
            <option [value]="method.value">{{ method.label }}</option>
          }
        </select>
      </tk-field>
    </form>
  `,
  styles: `
    .text {
      flex: 1 1 14rem;
    }
    tk-field {
      min-width: 0;
    }
  `,
})
export class ModuleFilterForm {
  private readonly language = inject(Language);
  protected readonly form = form(inject(ModuleFilter).wishes);
  protected readonly sectors = computed(() =>
    SECTORS.map((value) => ({ value, label: this.language.text(`words.sector.${value}`) })),
  );
  protected readonly langs = computed(() =>
    CONTENT_LANGS.map((value) => ({ value, label: this.language.text(`words.language.${value}`) })),
  );
  protected readonly methods = computed(() =>
    METHODS.map((value) => ({ value, label: this.language.text(`words.method.${value}`) })),
  );
}
