import { Component, inject, input } from '@angular/core';
import { Moment } from '../../language/format-pipes.ts';
import { Language } from '../../language/language.ts';
import { T } from '../../language/t.ts';
import { TableFrame } from '../../ui/table-frame.ts';
import { reportName, type ReportLine } from './erasure-views.ts';

/** What has been erased, when and why, in numbers: it names nobody, and can be shown to anybody who asks. */
@Component({
  selector: 'tk-erasure-report',
  imports: [Moment, T, TableFrame],
  template: `
    @if (of().length === 0) {
      <p class="quiet">{{ 'erasure.report.none' | t }}</p>
    } @else {
      <tk-table-frame [label]="'erasure.report' | t">
        <table class="data">
          <thead>
            <tr>
              <th scope="col">{{ 'erasure.report.when' | t }}</th>
              <th scope="col">{{ 'erasure.column.what' | t }}</th>
              <th scope="col">{{ 'erasure.report.rule' | t }}</th>
              <th scope="col" class="number">{{ 'erasure.report.rows' | t }}</th>
            </tr>
          </thead>
          <tbody>
            @for (line of of(); track $index) {
              <tr>
                <td>{{ line.at | moment }}</td>
                <td>
                  {{ nameOf(line) }}
                  @if (line.columns.length > 0) {
                    <span class="quiet small" lang="en">{{ line.columns.join(', ') }}</span>
                  }
                </td>
                <td>{{ ruleOf(line) }}</td>
                <td class="number">{{ line.rows }}</td>
              </tr>
            }
          </tbody>
        </table>
      </tk-table-frame>
    }
  `,
  styles: `
    td span {
      display: block;
      overflow-wrap: anywhere;
    }
  `,
})
export class ErasureReport {
  readonly of = input.required<readonly ReportLine[]>();
  private readonly language = inject(Language);

  protected nameOf(line: ReportLine): string {
    return reportName(line, this.language);
  }

  protected ruleOf({ rule }: ReportLine): string {
    return this.language.text(`erasure.rule.${rule}`);
  }
}
