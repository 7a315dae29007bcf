import { Component, inject, input } from '@angular/core';
import { formatTime } from '@talkoot/messages';
import { Language } from '../../language/language.ts';
import { T } from '../../language/t.ts';
import { TableFrame } from '../../ui/table-frame.ts';
import { PoolNames, type PoolSubjects } from './pool-names.ts';
import type { SeatPlanView, SeatPoolView } from './seat-plan-model.ts';

/** What is taken and what is free now, pool by pool, the whole event first. */
@Component({
  selector: 'tk-pool-table',
  imports: [T, TableFrame],
  template: `
    <tk-table-frame [label]="'seats.table' | t">
      <table class="data">
        <thead>
          <tr>
            <th scope="col">{{ 'seats.column.pool' | t }}</th>
            <th scope="col" class="number">{{ 'seats.column.capacity' | t }}</th>
            <th scope="col" class="number">{{ 'seats.column.taken' | t }}</th>
            <th scope="col" class="number">{{ 'seats.column.free' | t }}</th>
          </tr>
        </thead>
        <tbody>
          @for (pool of sorted(); track pool.kind + pool.key) {
            <tr>
              <th scope="row">
                {{ nameOf(pool) }}
                @if (note(pool); as text) {
                  <span class="quiet small">{{ text }}</span>
                }
              </th>
              <td class="number">{{ pool.capacity }}</td>
              <td class="number">{{ pool.taken }}</td>
              <td class="number">{{ pool.free }}</td>
            </tr>
          }
        </tbody>
      </table>
    </tk-table-frame>
    <p>{{ 'seats.waiting' | t: { count: of().waiting } }}</p>
  `,
  styles: `
    span {
      display: block;
      font-weight: 400;
    }
  `,
})
export class PoolTable {
  readonly of = input.required<SeatPlanView>();
  readonly subjects = input.required<PoolSubjects>();

  private readonly names = inject(PoolNames);
  private readonly language = inject(Language);

  protected sorted(): SeatPoolView[] {
    const { pools } = this.of();
    return [...pools.filter(({ kind }) => kind === 'total'), ...pools.filter(({ kind }) => kind !== 'total')];
  }

  protected nameOf(pool: SeatPoolView): string {
    return this.names.of(pool, this.subjects());
  }

  /** When a reserve opens to all, or that it has. */
  protected note({ isReleased, releaseDaysBefore, releaseTime }: SeatPoolView): string | null {
    if (isReleased) return this.language.text('seats.released');
    if (releaseDaysBefore === null || releaseTime === null) return null;
    const time = formatTime(Temporal.PlainTime.from(releaseTime), this.language.current());
    return this.language.text('seats.released-at', { days: releaseDaysBefore, time });
  }
}
