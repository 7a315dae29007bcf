import { Component, input } from '@angular/core';
import { T } from '../language/t.ts';
import { TableFrame } from '../ui/table-frame.ts';
import type { SourceView } from './library-views.ts';
import { LinkStatus } from './link-status.ts';
import { PrintedDate } from './printed-date.ts';

/** Where the facts come from; each citation of the text leads to its row. */
@Component({
  selector: 'tk-module-sources',
  imports: [LinkStatus, PrintedDate, T, TableFrame],
  template: `
    <h2>{{ 'curriculum.module.sources' | t }}</h2>
    <tk-table-frame [label]="'curriculum.module.sources' | t">
      <table class="data">
        <thead>
          <tr>
            <th scope="col" class="number">{{ 'curriculum.source.number' | t }}</th>
            <th scope="col">{{ 'curriculum.source.title' | t }}</th>
            <th scope="col">{{ 'curriculum.source.publisher' | t }}</th>
            <th scope="col">{{ 'curriculum.source.date' | t }}</th>
            <th scope="col">{{ 'curriculum.source.viewed' | t }}</th>
          </tr>
        </thead>
        <tbody>
          @for (source of of(); track source.id) {
            <tr [attr.id]="source.anchor">
              <td class="number">{{ source.number ?? '–' }}</td>
              <th scope="row">
                @if (source.url) {
                  <a [href]="source.url" rel="noopener external">{{ source.title }}</a>
                } @else {
                  {{ source.title }}
                }
                @if (source.check; as check) {
                  @if (check.failures > 0 || check.status === 'redirected') {
                    <div><tk-link-status [of]="check" /></div>
                  }
                }
              </th>
              <td>{{ source.publisher }}</td>
              <td class="day">
                @if (source.date) {
                  {{ source.date | printedDate }}
                } @else {
                  <span class="quiet">{{ 'curriculum.source.undated' | t }}</span>
                }
              </td>
              <td class="day">{{ source.viewed ? (source.viewed | printedDate) : '–' }}</td>
            </tr>
          }
        </tbody>
      </table>
    </tk-table-frame>
  `,
  styles: `
    table {
      min-width: 40rem;
    }
    tr:focus {
      outline: 3px solid var(--sky);
      outline-offset: -3px;
    }
    .day {
      white-space: nowrap;
    }
    th[scope='row'] {
      font-weight: 400;
      overflow-wrap: anywhere;
    }
  `,
})
export class ModuleSources {
  readonly of = input.required<readonly SourceView[]>();
}
