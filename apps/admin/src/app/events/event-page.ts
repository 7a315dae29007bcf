import { Component, DOCUMENT, computed, effect, inject, input } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { Clock, Day } from '../language/format-pipes.ts';
import { Language } from '../language/language.ts';
import { inLanguage } from '../language/localized.ts';
import { T } from '../language/t.ts';
import { PageHeader } from '../ui/page-header.ts';
import { ProblemNotice } from '../ui/problem-notice.ts';
import { ResourceState } from '../ui/resource-state.ts';
import { type Tab, Tabs } from '../ui/tabs.ts';
import { EventStatus } from './event-status.ts';
import { EventStore } from './event-store.ts';

const TABS = ['overview', 'programme', 'partners', 'costs', 'registrations', 'documents'] as const;
/** Tabs that need a permission; who lacks it would only read a refusal there. */
const NEEDS: Partial<Record<(typeof TABS)[number], string>> = {
  costs: 'cost.read',
  registrations: 'registration.check-in',
  documents: 'document.materials',
};

/** One event: its name, and its parts as tabs. Each tab is a page of the feature it belongs to. */
@Component({
  selector: 'tk-event-page',
  providers: [EventStore],
  host: { '(window:focus)': 'comeBack()', '(document:visibilitychange)': 'comeBack()' },
  imports: [Clock, Day, EventStatus, PageHeader, ProblemNotice, ResourceState, RouterOutlet, T, Tabs],
  template: `
    <tk-resource-state [of]="store.resource" />
    @if (store.event(); as event) {
      <tk-page-header [heading]="title()">
        <p below class="when">
          <tk-event-status [status]="event.status" />
          <span> {{ event.date | day }}, {{ event.startTime | clock: event.endTime }} </span>
          <span>{{ event.venueName }}, {{ event.municipality }}</span>
        </p>
      </tk-page-header>
      @if (store.problem(); as problem) {
        <div class="problem-box" role="alert">
          <tk-problem-notice [problem]="problem">
            <button type="button" class="link" (click)="store.forgetProblem()">
              {{ 'shell.action.close' | t }}
            </button>
          </tk-problem-notice>
        </div>
      }
      <tk-tabs [tabs]="tabs()" [label]="'shell.event-tab.label' | t" />
      <router-outlet (activate)="enterTab()" />
    }
  `,
  styles: `
    .when {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-2);
      align-items: center;
      max-width: none;
      margin: var(--space-1) 0 0;
    }
  `,
})
export class EventPage {
  /** From the address; the tabs get it as an input of the same name. */
  readonly eventId = input.required<string>();

  private readonly language = inject(Language);
  protected readonly store = inject(EventStore);

  protected readonly title = computed(() =>
    inLanguage(this.store.event()?.title ?? {}, this.language.current()),
  );
  protected readonly tabs = computed<Tab[]>(() =>
    TABS.filter((name) => !NEEDS[name] || this.store.permissions().has(NEEDS[name])).map((name) => ({
      link: name === 'overview' ? '.' : name,
      label: this.language.text(`shell.event-tab.${name}`),
    })),
  );

  private readonly document = inject(DOCUMENT);
  private hasTab = false;

  constructor() {
    effect(() => this.store.open(this.eventId()));
  }

  /** Another tab may rest on what others have done meanwhile; the first one has just been read. */
  protected enterTab(): void {
    if (this.hasTab) this.store.reload();
    this.hasTab = true;
  }

  /** The window is looked at again: somebody else may have been at the event, also in another window. */
  protected comeBack(): void {
    if (this.document.visibilityState === 'visible') this.store.reload();
  }
}
