import { Component, inject, input, output } from '@angular/core';
import { Language } from '../../language/language.ts';
import { T } from '../../language/t.ts';
import { TableFrame } from '../../ui/table-frame.ts';
import { fieldName } from './field-name.ts';
import type { ListImportReport } from './list-views.ts';

/** What each column of a list is taken for, to be put right. */
@Component({
  selector: 'tk-list-import-columns',
  imports: [T, TableFrame],
  template: `
    <h4>{{ 'lists.import.columns' | t }}</h4>
    <p>{{ 'lists.import.columns.help' | t }}</p>
    @if (report().encoding === 'windows-1252') {
      <p class="attention">{{ 'lists.import.encoding' | t }}</p>
    }
    <tk-table-frame [label]="'lists.import.columns' | t">
      <table class="data">
        <thead>
          <tr>
            <th scope="col">{{ 'lists.import.column.header' | t }}</th>
            <th scope="col">{{ 'lists.import.column.samples' | t }}</th>
            <th scope="col">{{ 'lists.import.column.field' | t }}</th>
          </tr>
        </thead>
        <tbody>
          @for (column of report().columns; track at; let at = $index) {
            <tr>
              <th scope="row">{{ headerOf(at) }}</th>
              <td class="samples">{{ column.samples.join(' · ') || '–' }}</td>
              <td>
                <select
                  #choice
                  [attr.aria-label]="'lists.import.column.field-of' | t: { header: headerOf(at) }"
                  (change)="chosen.emit({ at, field: choice.value })"
                >
                  <option value="" [selected]="!fieldAt(at)">
                    {{ 'lists.import.column.skip' | t }}
                  </option>
                  @for (one of report().fields; track one.field) {
                    <option [value]="one.field" [selected]="fieldAt(at) === one.field">
                      {{ nameOf(one) }}
                    </option>
                  }
                </select>
              </td>
            </tr>
          }
        </tbody>
      </table>
    </tk-table-frame>
  `,
  styles: `
    h4,
    p {
      margin: 0 0 var(--space-1);
      max-width: var(--measure);
    }
    .samples {
      overflow-wrap: anywhere;
      color: var(--ink-quiet);
    }
    select {
      max-width: 16rem;
      min-width: 10rem;
    }
    @media (max-width: 40rem) {
      thead {
        position: absolute;
        clip-path: inset(50%);
      }
      table,
      tbody,
      tr {
        display: block;
      }
      tr {
        padding-block: var(--space-1);
        border-block-end: 1px solid var(--line);
      }
      th,
      td {
        display: block;
        padding: 0;
        border: 0;
      }
    }
  `,
})
export class ListImportColumns {
  readonly report = input.required<ListImportReport>();
  readonly fields = input.required<readonly string[] | null>();
  readonly chosen = output<{ at: number; field: string }>();

  private readonly language = inject(Language);

  protected headerOf(at: number): string {
    const header = this.report().columns[at]?.header ?? '';
    return header || this.language.text('lists.import.column.none', { number: at + 1 });
  }

  protected fieldAt(at: number): string {
    return this.fields()?.[at] ?? '';
  }

  protected nameOf({ field, label }: ListImportReport['fields'][number]): string {
    return fieldName({ field, label }, this.language);
  }
}
