import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api } from '../../api/api.ts';
import { T } from '../../language/t.ts';
import { EmptyState } from '../../ui/empty-state.ts';
import { Icon } from '../../ui/icon.ts';
import { ResourceState } from '../../ui/resource-state.ts';
import { TableFrame } from '../../ui/table-frame.ts';

/** Who had a seat and was not seen, by partner and by name, once the day is over. */
@Component({
  selector: 'tk-no-shows-page',
  imports: [EmptyState, Icon, ResourceState, RouterLink, T, TableFrame],
  template: `
    <p>
      <a class="link" routerLink="../check-in"
        ><tk-icon name="back" />{{ 'registrations.check-in.title' | t }}</a
      >
    </p>
    <h2>{{ 'check-in.no-shows' | t }}</h2>
    <tk-resource-state [of]="answer" />
    @if (answer.hasValue()) {
      @let list = answer.value();
      @if (!list.isOver) {
        <p class="quiet">{{ 'check-in.no-shows.not-over' | t }}</p>
      }
      @if (list.people.length === 0) {
        <tk-empty-state
          [heading]="(list.seated === 0 ? 'check-in.no-shows.nobody' : 'check-in.no-shows.none') | t"
        />
      } @else {
        <p>{{ 'check-in.no-shows.count' | t: { count: list.people.length, seated: list.seated } }}</p>
        @if (list.isOver) {
          <p>
            <a class="button" routerLink="../messages/new" [queryParams]="{ attended: 'no-show' }">{{
              'check-in.no-shows.write' | t
            }}</a>
          </p>
        }
        <tk-table-frame [label]="'check-in.no-shows.by-partner' | t">
          <table class="data">
            <caption>
              {{
                'check-in.no-shows.by-partner' | t
              }}
            </caption>
            <thead>
              <tr>
                <th scope="col">{{ 'registrations.column.organisation' | t }}</th>
                <th scope="col" class="number">{{ 'registrations.registered' | t }}</th>
                <th scope="col" class="number">{{ 'check-in.no-shows.absent' | t }}</th>
              </tr>
            </thead>
            <tbody>
              @for (partner of list.partners; track $index) {
                <tr>
                  <th scope="row">{{ partner.organisationName ?? ('registrations.no-partner' | t) }}</th>
                  <td class="number">{{ partner.seated }}</td>
                  <td class="number">{{ partner.absent }}</td>
                </tr>
              }
            </tbody>
          </table>
        </tk-table-frame>
        <h3>{{ 'check-in.no-shows.people' | t }}</h3>
        <ul>
          @for (person of list.people; track person.id) {
            <li>
              <strong>{{ person.name }}</strong>
              <span class="quiet">{{ person.organisationName }}</span>
              <span class="quiet">{{ person.email }}</span>
            </li>
          }
        </ul>
      }
    }
  `,
  styles: `
    :host {
      display: block;
      max-width: 40rem;
    }
    ul {
      display: grid;
      gap: var(--space-1);
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      max-width: none;
      padding-block-end: var(--space-1);
      border-block-end: 1px solid var(--line);
      overflow-wrap: anywhere;
    }
  `,
})
export class NoShowsPage {
  readonly eventId = input.required<string>();

  protected readonly answer = inject(Api).resource('/api/events/{eventId}/registrations/no-shows', () => ({
    path: { eventId: this.eventId() },
  }));
}
