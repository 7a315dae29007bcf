import { Component, computed, inject, input } from '@angular/core';
import { formatMinutes } from '@talkoot/messages';
import { Clock } from '../language/format-pipes.ts';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { HOUR, minuteOfDay, type TimelineRow, timelineBlocks } from './timeline-blocks.ts';

/**
 * The day of a programme to scale, and the same as a table. Rows at the same time stand beside each other.
 * `<tk-day-timeline [rows]="[{ name: 'Avaus', kind: 'session', start: '09:00', end: '09:10' }]" label="…" />`
 */
@Component({
  selector: 'tk-day-timeline',
  imports: [Clock, T],
  template: `
    @if (rows().length > 0) {
      <div class="picture" role="img" [attr.aria-label]="summary()" [style.height.px]="height()">
        @for (hour of hours(); track hour.text) {
          <div class="hour" [style.top.px]="hour.top">
            <span>{{ hour.text }}</span>
          </div>
        }
        <div class="day">
          @for (block of blocks(); track $index) {
            <div
              class="block {{ block.row.kind }}"
              [class.tiny]="block.height < 22"
              [style.top.px]="block.top"
              [style.height.px]="block.height - 1"
              [style.left.%]="(block.lane * 100) / block.lanes"
              [style.width.%]="100 / block.lanes"
            >
              @if (block.height >= 13) {
                @if (block.row.track) {
                  <strong>{{ block.row.track }}</strong>
                }
                <span>{{ block.row.name }}</span>
              }
            </div>
          }
        </div>
      </div>
      <ul class="legend" aria-hidden="true">
        @for (kind of kinds(); track kind) {
          <li><span class="block {{ kind }}"></span>{{ nameOfKind(kind) }}</li>
        }
      </ul>
      <details>
        <summary>{{ 'shell.table.as-table' | t }}</summary>
        <table class="data">
          <caption class="visually-hidden">
            {{
              label()
            }}
          </caption>
          <thead>
            <tr>
              <th scope="col">{{ 'shell.timeline.time' | t }}</th>
              <th scope="col">{{ 'shell.timeline.what' | t }}</th>
              <th scope="col" class="number">{{ 'shell.timeline.length' | t }}</th>
            </tr>
          </thead>
          <tbody>
            @for (block of blocks(); track $index) {
              <tr>
                <td>{{ block.row.start | clock: block.row.end }}</td>
                <th scope="row">
                  {{ block.row.name }}
                  <span class="quiet small"
                    >({{ nameOfKind(block.row.kind)
                    }}{{ block.row.track ? ', ' + block.row.track : '' }})</span
                  >
                </th>
                <td class="number">{{ block.minutes }} min</td>
              </tr>
            }
          </tbody>
        </table>
      </details>
    }
  `,
  styleUrl: './day-timeline.css',
})
export class DayTimeline {
  readonly rows = input.required<readonly TimelineRow[]>();
  readonly label = input.required<string>();

  private readonly language = inject(Language);
  private readonly clock = new Clock();
  /** Two pixels a minute keep the words of a ten-minute row readable; a long day is drawn denser. */
  private readonly scale = computed(() => (this.spanMinutes() > 330 ? 1.6 : 2));
  private readonly first = computed(() => Math.min(...this.rows().map(({ start }) => minuteOfDay(start))));
  private readonly last = computed(() => Math.max(...this.rows().map(({ end }) => minuteOfDay(end))));
  private readonly spanMinutes = computed(() => this.last() - this.first());

  protected readonly height = computed(() => this.spanMinutes() * this.scale());
  protected readonly blocks = computed(() => timelineBlocks(this.rows(), this.first(), this.scale()));
  protected readonly kinds = computed(() => [...new Set(this.rows().map(({ kind }) => kind))]);
  protected readonly hours = computed(() => {
    const from = Math.ceil(this.first() / HOUR);
    const to = Math.floor(this.last() / HOUR);
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => {
      const minute = (from + index) * HOUR;
      return { text: String(minute / HOUR), top: (minute - this.first()) * this.scale() };
    });
  });

  protected readonly summary = computed(() => {
    const rows = this.rows();
    const start = rows.find((row) => minuteOfDay(row.start) === this.first())?.start;
    const end = rows.find((row) => minuteOfDay(row.end) === this.last())?.end;
    if (!start || !end) return this.label();
    const time = this.clock.transform(start, end);
    const length = formatMinutes(this.spanMinutes());
    const place = { label: this.label(), time, length, count: this.rows().length };
    return this.language.text('shell.timeline.summary', place);
  });

  protected nameOfKind(kind: TimelineRow['kind']): string {
    return this.language.text(`shell.timeline.kind.${kind}`);
  }
}
