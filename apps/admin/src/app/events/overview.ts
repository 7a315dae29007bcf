import { Component, inject } from '@angular/core';
import { SideBySide } from '../ui/side-by-side.ts';
import { EventActions } from './event-actions.ts';
import { EventStore } from './event-store.ts';
import { KeyFacts } from './key-facts.ts';
import { BeforePublishing } from './before-publishing.ts';
import { TaskList } from './task-list.ts';

/** What is missing and who does it by when comes first; then the tasks, the facts, and what happens to the event. */
@Component({
  selector: 'tk-overview',
  imports: [BeforePublishing, EventActions, KeyFacts, SideBySide, TaskList],
  template: `
    @if (store.event(); as event) {
      <tk-side-by-side>
        <div>
          @if (event.status === 'draft') {
            <tk-before-publishing [event]="event" />
          }
          <tk-task-list [event]="event" />
        </div>
        <aside aside>
          <tk-key-facts [event]="event" />
          <tk-event-actions [event]="event" />
        </aside>
      </tk-side-by-side>
    }
  `,
})
export class Overview {
  protected readonly store = inject(EventStore);
}
