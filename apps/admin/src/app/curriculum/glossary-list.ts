import { Component, inject, input, linkedSignal } from '@angular/core';
import { FormField, form, maxLength } from '@angular/forms/signals';
import { Api } from '../api/api.ts';
import { T } from '../language/t.ts';
import { EmptyState } from '../ui/empty-state.ts';
import { LabelledField } from '../ui/labelled-field.ts';
import { lastValue } from '../ui/last-value.ts';
import { ResourceState } from '../ui/resource-state.ts';
import { TableFrame } from '../ui/table-frame.ts';

/** The words of the field in three languages, with what they mean in plain Finnish. */
@Component({
  selector: 'tk-glossary-list',
  imports: [EmptyState, FormField, LabelledField, ResourceState, T, TableFrame],
  template: `
    <form role="search" [attr.aria-label]="'curriculum.filter.list' | t" (submit)="$event.preventDefault()">
      <tk-field [label]="'curriculum.filter.text' | t" [help]="'curriculum.glossary.help' | t">
        <input type="search" autocomplete="off" [formField]="form.text" />
      </tk-field>
    </form>
    <tk-resource-state [of]="answer" />
    @if (terms(); as found) {
      <p role="status" class="quiet">{{ 'curriculum.glossary.count' | t: { count: found.length } }}</p>
      @if (found.length === 0) {
        <tk-empty-state [heading]="'shell.state.no-hits' | t" />
      } @else {
        <tk-table-frame [label]="'curriculum.glossary.title' | t">
          <table class="data">
            <thead>
              <tr>
                <th scope="col">{{ 'words.language.fi' | t }}</th>
                <th scope="col">{{ 'curriculum.glossary.meaning' | t }}</th>
                <th scope="col">{{ 'words.language.sv' | t }}</th>
                <th scope="col">{{ 'words.language.en' | t }}</th>
              </tr>
            </thead>
            <tbody>
              @for (term of found; track term.id) {
                <tr>
                  <th scope="row" lang="fi">{{ term.fi }}</th>
                  <td>
                    <span lang="fi">{{ term.definition }}</span>
                    @if (term.legal) {
                      <span class="quiet small">&ngsp;{{ 'curriculum.glossary.legal' | t }}</span>
                    }
                  </td>
                  <td lang="sv">{{ term.sv }}</td>
                  <td lang="en">{{ term.en }}</td>
                </tr>
              }
            </tbody>
          </table>
        </tk-table-frame>
        <p class="quiet small">{{ 'curriculum.glossary.starred' | t }}</p>
      }
    }
  `,
  styles: `
    table {
      min-width: 44rem;
    }
  `,
})
export class GlossaryList {
  /** Asked for by the address: a word that somebody found elsewhere. */
  readonly text = input<string>();
  private readonly wishes = linkedSignal(() => ({ text: this.text() ?? '' }));
  protected readonly form = form(this.wishes, (path) => maxLength(path.text, 100));
  protected readonly answer = inject(Api).resource('/api/library/glossary', () => ({
    query: { text: this.wishes().text.trim() || undefined },
  }));
  protected readonly terms = lastValue(this.answer);
}
