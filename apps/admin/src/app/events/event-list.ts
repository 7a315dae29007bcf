import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api } from '../api/api.ts';
import { T } from '../language/t.ts';
import { SessionStore } from '../session/session-store.ts';
import { EmptyState } from '../ui/empty-state.ts';
import { PageHeader } from '../ui/page-header.ts';
import { ResourceState } from '../ui/resource-state.ts';
import { EventTable } from './event-table.ts';
import { makesEvents, today } from './facts-model.ts';

/** The events of my organisations: those to come first, each with what is to be done next. */
@Component({
  selector: 'tk-event-list',
  imports: [EmptyState, EventTable, PageHeader, ResourceState, RouterLink, T],
  template: `
    <tk-page-header [heading]="'shell.nav.events' | t" [lead]="'events.list.lead' | t">
      @if (mayCreate()) {
        <a class="button primary" routerLink="/events/new">{{ 'events.list.new' | t }}</a>
      }
    </tk-page-header>
    <tk-resource-state [of]="events" />
    @if (events.hasValue()) {
      @if (coming().length > 0) {
        <tk-event-table [heading]="'events.list.upcoming' | t" [events]="coming()" />
      }
      @if (past().length > 0) {
        <tk-event-table [heading]="'events.list.past' | t" [events]="past()" />
      }
      @if (events.value().length === 0) {
        <tk-empty-state
          [heading]="'events.list.empty' | t"
          [help]="(mayCreate() ? 'events.list.empty-help' : 'events.list.empty-trainer') | t"
        >
          @if (mayCreate()) {
            <a class="button" routerLink="/library/packages">{{ 'events.list.to-library' | t }}</a>
          }
        </tk-empty-state>
      }
    }
  `,
})
export class EventList {
  private readonly session = inject(SessionStore);
  protected readonly events = inject(Api).resource('/api/events', () => ({}));
  protected readonly mayCreate = computed(() => makesEvents(this.session.person()).length > 0);
  protected readonly coming = computed(() => this.all().filter(({ date }) => date >= today()));
  protected readonly past = computed(() => this.all().filter(({ date }) => date < today()));

  private all() {
    return this.events.hasValue() ? this.events.value() : [];
  }
}
