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

/** Events as a table: when, what, with whom, in which state, and the task that is due first. */
@Component({
  selector: 'tk-event-table',
  imports: [Day, EventStatus, RouterLink, StatusChip, T, TableFrame],
  template: `
    <tk-table-frame [label]="heading()">
      <table class="data">
        <caption>
          {{
            heading()
          }}
        </caption>
        <thead>
          <tr>
            <th scope="col">{{ 'events.list.time' | t }}</th>
            <th scope="col">{{ 'events.list.event' | t }}</th>
            <th scope="col">{{ 'events.list.partners' | t }}</th>
            <th scope="col">{{ 'events.list.status' | t }}</th>
            <th scope="col">{{ 'events.list.next-task' | t }}</th>
          </tr>
        </thead>
        <tbody>
          @for (event of events(); track event.id) {
            <tr>
              <td class="day">{{ event.date | day }}</td>
              <th scope="row">
                <a [routerLink]="['/events', event.id]">{{ titleOf(event) }}</a>
                <span class="quiet small"> {{ event.venueName }}, {{ event.municipality }}</span>
              </th>
              <td>{{ partnersOf(event) }}</td>
              <td><tk-event-status [status]="event.status" /></td>
              <td>
                @if (event.nextTask; as task) {
                  {{ task.title }}
                  <span class="quiet small">{{ task.organisationName }}, {{ task.dueOn | day }}</span>
                  @if (task.isOverdue) {
                    <tk-status tone="bad">{{ 'events.tasks.overdue' | t }}</tk-status>
                  }
                } @else {
                  <span class="quiet">–</span>
                }
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
