import { Component, computed, inject, input } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { Api } from '../api/api.ts';
import { Language } from '../language/language.ts';
import { type Localized, inLanguage } from '../language/localized.ts';
import { T } from '../language/t.ts';
import { PageHeader } from '../ui/page-header.ts';
import { ResourceState } from '../ui/resource-state.ts';
import { type Tab, Tabs } from '../ui/tabs.ts';

const TABS = ['overview', 'programme', 'partners', 'costs', 'registrations', 'documents'] as const;

/** One event: its name, and its parts as tabs. Each tab is a page of the feature it belongs to. */
@Component({
  selector: 'tk-event-page',
  imports: [PageHeader, ResourceState, RouterOutlet, T, Tabs],
  template: `
    <tk-resource-state [of]="event" />
    @if (event.hasValue()) {
      <tk-page-header [heading]="title()" />
      <tk-tabs [tabs]="tabs()" [label]="'shell.event-tab.label' | t" />
      <router-outlet />
    }
  `,
})
export class EventPage {
  /** From the address; the tabs get it as an input of the same name. */
  readonly eventId = input.required<string>();

  private readonly language = inject(Language);
  protected readonly event = inject(Api).resource('/api/events/{eventId}', () => ({
    path: { eventId: this.eventId() },
  }));

  protected readonly title = computed(() => {
    const title: Localized = this.event.value()?.title ?? {};
    return inLanguage(title, this.language.current());
  });

  protected readonly tabs = computed<Tab[]>(() =>
    TABS.map((name) => ({
      link: name === 'overview' ? '.' : name,
      label: this.language.text(`shell.event-tab.${name}`),
    })),
  );
}
