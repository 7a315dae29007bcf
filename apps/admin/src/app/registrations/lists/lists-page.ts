import { Component, computed, inject, input } from '@angular/core';
import { Api } from '../../api/api.ts';
import { T } from '../../language/t.ts';
import { FrozenHeadcounts } from './frozen-headcounts.ts';
import { ListDownloads } from './list-downloads.ts';
import { ListImport } from './list-import.ts';

/** Lists of an event: out as files and papers, in from elsewhere, and the headcounts that costs are shared by. */
@Component({
  selector: 'tk-lists-page',
  imports: [FrozenHeadcounts, ListDownloads, ListImport, T],
  template: `
    <h2>{{ 'lists.title' | t }}</h2>
    <tk-list-downloads [eventId]="eventId()" />
    @if (canEdit()) {
      <tk-list-import [eventId]="eventId()" />
    }
    <tk-frozen-headcounts [eventId]="eventId()" [canEdit]="canEdit()" />
  `,
  styles: `
    h2 {
      margin-block: 0 var(--space-2);
    }
    tk-list-downloads,
    tk-list-import,
    tk-frozen-headcounts {
      display: block;
      margin-block-end: var(--space-5);
    }
  `,
})
export class ListsPage {
  readonly eventId = input.required<string>();

  private readonly event = inject(Api).resource('/api/events/{eventId}', () => ({
    path: { eventId: this.eventId() },
  }));
  protected readonly canEdit = computed(
    () => this.event.hasValue() && this.event.value().permissions.includes('registration.edit'),
  );
}
