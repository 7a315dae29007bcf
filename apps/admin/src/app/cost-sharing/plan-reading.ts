import { Component, inject, input } from '@angular/core';
import { formatPercentBp } from '@talkoot/messages';
import { Money } from '../language/format-pipes.ts';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { TableFrame } from '../ui/table-frame.ts';
import type { CostsView } from './money-views.ts';

/** The budget and its rules for those who read them: partners do not edit the lead's plan. */
@Component({
  selector: 'tk-plan-reading',
  imports: [Money, T, TableFrame],
  template: `
    <h2>{{ 'cost-sharing.budget.heading' | t }}</h2>
    <tk-table-frame [label]="'cost-sharing.budget.heading' | t">
      <table class="data">
        <thead>
          <tr>
            <th scope="col">{{ 'cost-sharing.item' | t }}</th>
            <th scope="col" class="number">{{ 'cost-sharing.budget.net' | t }}</th>
            <th scope="col" class="number">{{ 'cost-sharing.budget.rate' | t }}</th>
            <th scope="col" class="number">{{ 'cost-sharing.budget.gross' | t }}</th>
          </tr>
        </thead>
        <tbody>
          @for (line of costs().lines; track line.id) {
            <tr>
              <th scope="row">{{ line.description }}</th>
              <td class="number">{{ line.netCents | money }}</td>
              <td class="number">{{ percent(line.vatBp) }}</td>
              <td class="number">{{ line.grossCents | money }}</td>
            </tr>
          } @empty {
            <tr>
              <td colspan="4">{{ 'cost-sharing.no-costs' | t }}</td>
            </tr>
          }
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{{ 'shell.table.total' | t }}</th>
            <td class="number">{{ costs().totals.netCents | money }}</td>
            <td></td>
            <td class="number">{{ costs().totals.grossCents | money }}</td>
          </tr>
        </tfoot>
      </table>
    </tk-table-frame>
    <h2>{{ 'cost-sharing.rule.heading' | t }}</h2>
    @for (sentence of costs().sentences; track $index) {
      <p>{{ sentence.sentence }}</p>
    }
  `,
})
export class PlanReading {
  readonly costs = input.required<CostsView>();
  private readonly language = inject(Language);

  protected percent(bp: number): string {
    return formatPercentBp(bp, this.language.current());
  }
}
