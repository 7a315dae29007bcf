import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Day } from '../language/format-pipes.ts';
import { Language } from '../language/language.ts';
import { inLanguage } from '../language/localized.ts';
import { T } from '../language/t.ts';
import { StatusChip } from '../ui/status-chip.ts';
import { TableFrame } from '../ui/table-frame.ts';
import { EventStatus } from './event-status.ts';
import type { EventRow } from './event-types.ts';

/** Events as a table, on a phone as cards: what, when, in which state, the task that is due first, with whom. */
@Component({
  selector: 'tk-event-table',
  imports: [Day, EventStatus, RouterLink, StatusChip, T, TableFrame],
  template: `
    <tk-table-frame [label]="heading()">
      <table class="data" role="table">
        <caption>
          {{
            heading()
          }}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">{{ 'events.list.event' | t }}</th>
            <th role="columnheader" scope="col">{{ 'events.list.time' | t }}</th>
            <th role="columnheader" scope="col">{{ 'events.list.status' | t }}</th>
            <th role="columnheader" scope="col">{{ 'events.list.next-task' | t }}</th>
            <th role="columnheader" scope="col">{{ 'events.list.partners' | t }}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          @for (event of events(); track event.id) {
            <tr role="row">
              <th role="rowheader" scope="row">
                <a [routerLink]="['/events', event.id]">{{ titleOf(event) }}</a>
                <span class="quiet small"> {{ event.venueName }}, {{ event.municipality }}</span>
              </th>
              <td role="cell" class="day">{{ event.date | day }}</td>
              <td role="cell"><tk-event-status [status]="event.status" /></td>
              <td role="cell">
                @if (event.nextTask; as task) {
                  <span class="name quiet small" aria-hidden="true">{{ 'events.list.next-task' | t }}</span>
                  {{ task.title }}
                  <span class="quiet small">{{ task.organisationName }}, {{ task.dueOn | day }}</span>
                  @if (task.isOverdue) {
                    <tk-status tone="bad">{{ 'events.tasks.overdue' | t }}</tk-status>
                  }
                } @else {
                  <span class="none quiet">–</span>
                }
              </td>
              <td role="cell">
                <span class="name quiet small" aria-hidden="true">{{ 'events.list.partners' | t }}</span>
                {{ partnersOf(event) }}
              </td>
            </tr>
          }
        </tbody>
      </table>
    </tk-table-frame>
  `,
  styles: `
    :host {
      display: block;
      margin-block-end: var(--space-4);
    }
    .day {
      white-space: nowrap;
    }
    th .small,
    td .small {
      display: block;
      font-weight: 400;
    }
    th[scope='row'] {
      min-width: 14rem;
    }
    .name {
      display: none;
    }
    /* A card for each event: a phone shows all of it without scrolling sideways. Roles keep it a table. */
    @media (max-width: 40rem) {
      table,
      caption,
      tbody {
        display: block;
      }
      thead {
        position: absolute;
        overflow: hidden;
        width: 1px;
        height: 1px;
        clip-path: inset(50%);
      }
      tr {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: var(--space-1) var(--space-2);
        margin-block-end: var(--space-1);
        padding: var(--space-2);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--surface);
      }
      tbody tr > :is(th, td) {
        grid-column: 1 / -1;
        min-width: 0;
        max-width: none;
        padding: 0;
        border: 0;
      }
      tbody tr > .day {
        grid-column: 1;
      }
      tbody tr > .day + td {
        grid-column: 2;
      }
      .name {
        display: block;
      }
      .none {
        display: none;
      }
    }
  `,
})
export class EventTable {
  readonly heading = input.required<string>();
  readonly events = input.required<readonly EventRow[]>();

  private readonly language = inject(Language);

  protected titleOf({ title }: EventRow): string {
    return inLanguage(title, this.language.current());
  }

  protected partnersOf({ partners }: EventRow): string {
    return partners.map(({ name }) => name).join(', ');
  }
}
