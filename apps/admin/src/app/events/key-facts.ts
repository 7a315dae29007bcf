import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Clock, Day, Moment } from '../language/format-pipes.ts';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { EventStore } from './event-store.ts';
import type { EventView } from './event-types.ts';

/** When, where, for whom, until when one may register. */
@Component({
  selector: 'tk-key-facts',
  imports: [Clock, Day, Moment, RouterLink, T],
  template: `
    <h2>{{ 'events.overview.facts' | t }}</h2>
    <dl>
      <dt>{{ 'events.overview.when' | t }}</dt>
      <dd>{{ event().date | day }}, {{ event().startTime | clock: event().endTime }}</dd>
      <dt>{{ 'events.overview.where' | t }}</dt>
      <dd>{{ place() }}</dd>
      <dt>{{ 'events.overview.deadline' | t }}</dt>
      <dd>{{ event().deadline | moment: event().timeZone }}</dd>
      <dt>{{ 'events.overview.capacity' | t }}</dt>
      <dd>{{ event().capacity }}</dd>
      <dt>{{ 'events.facts.sectors' | t }}</dt>
      <dd>{{ sectors() }}</dd>
      <dt>{{ 'events.facts.languages' | t }}</dt>
      <dd>{{ languages() }}</dd>
      <dt>{{ 'events.overview.lead' | t }}</dt>
      <dd>{{ lead() }}</dd>
    </dl>
    @if (store.mayEdit()) {
      <p>
        <a [routerLink]="['/events', event().id, 'facts']">{{ 'events.facts.edit' | t }}</a>
      </p>
    }
  `,
  styles: `
    h2 {
      margin-block-start: 0;
    }
    dl {
      display: grid;
      gap: 0 var(--space-2);
      margin: 0 0 var(--space-2);
    }
    dt {
      color: var(--ink-quiet);
      font-size: var(--text-small);
    }
    dd {
      margin: 0 0 var(--space-1);
    }
  `,
})
export class KeyFacts {
  readonly event = input.required<EventView>();

  private readonly language = inject(Language);
  protected readonly store = inject(EventStore);
  protected readonly place = computed(() => {
    const { venueName, venueAddress, municipality } = this.event();
    return [venueName, venueAddress, municipality].filter(Boolean).join(', ');
  });
  protected readonly lead = computed(
    () => this.event().partners.find(({ role }) => role === 'lead')?.name ?? '–',
  );
  protected readonly sectors = computed(() => {
    const names = this.event().sectors.map((code) => this.language.text(`words.sector.${code}`));
    return names.join(', ') || this.language.text('events.facts.every-sector');
  });
  protected readonly languages = computed(() =>
    this.event()
      .languages.map((code) => this.language.text(`words.language.${code}`))
      .join(', '),
  );
}
