import { Component, inject } from '@angular/core';
import { FormField, form } from '@angular/forms/signals';
import { T } from '../language/t.ts';
import { LabelledField } from '../ui/labelled-field.ts';
import { LibrarySearchWishes } from './library-search-wishes.ts';

/** One field over everything of the library; what is found follows the typing. */
@Component({
  selector: 'tk-library-search-field',
  imports: [FormField, LabelledField, T],
  template: `
    <form role="search" [attr.aria-label]="'curriculum.search.label' | t" (submit)="$event.preventDefault()">
      <tk-field [label]="'curriculum.search.label' | t" [help]="'curriculum.search.help' | t">
        <input type="search" autocomplete="off" [formField]="form.text" />
      </tk-field>
    </form>
  `,
  styles: `
    form {
      max-width: 48rem;
      margin-block-end: var(--space-2);
    }
  `,
})
export class LibrarySearchField {
  protected readonly form = form(inject(LibrarySearchWishes).wishes);
}
