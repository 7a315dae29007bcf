import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MessageKey } from '@talkoot/messages';
import { Api } from '../api/api.ts';
import { Moment } from '../language/format-pipes.ts';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { Busy } from '../ui/busy.ts';
import { Icon } from '../ui/icon.ts';
import { Toasts } from '../ui/toasts.ts';
import { EventStore } from './event-store.ts';
import type { Blocker, EventView } from './event-types.ts';

/**
 * Where a thing that is missing can be mended, by its code, and for whom: any of the permissions will do. Those of
 * other features lead to their own tab.
 */
const PLACES: readonly { code: RegExp; place: string; needs: readonly string[] }[] = [
  { code: /^(title|date|deadline)-/, place: 'facts', needs: ['event.edit'] },
  { code: /^programme-/, place: 'programme', needs: ['programme.edit'] },
  { code: /^no-partners$/, place: 'partners', needs: ['partner.edit'] },
  { code: /^agreement/, place: 'agreement', needs: ['agreement.propose', 'agreement.decide'] },
  { code: /^(cost|budget|rule)/, place: 'costs', needs: ['cost.edit'] },
];

/** What is missing before the event can be published, who mends it and by when; then the button. */
@Component({
  selector: 'tk-before-publishing',
  imports: [Busy, Icon, Moment, RouterLink, T],
  template: `
    <section class="card" aria-labelledby="before-publishing">
      <h2 id="before-publishing">{{ 'events.overview.before-publishing' | t }}</h2>
      @if (event().blockers.length > 0) {
        <p>{{ 'events.overview.missing' | t: { count: event().blockers.length } }}</p>
        <ul>
          @for (blocker of event().blockers; track $index) {
            <li>
              <tk-icon
                [name]="placeOf(blocker) ? 'attention' : 'info'"
                [class.mine]="placeOf(blocker) !== null"
              />
              <div>
                {{ textOf(blocker) }}
                @if (placeOf(blocker); as place) {
                  <a [routerLink]="['/events', event().id, place]"
                    >{{ 'events.overview.fix' | t
                    }}<span class="visually-hidden">: {{ textOf(blocker) }}</span></a
                  >
                }
                <span class="quiet small">
                  {{
                    'events.overview.by-deadline'
                      | t: { who: whoMends(blocker), when: (event().deadline | moment: event().timeZone) }
                  }}
                </span>
              </div>
            </li>
          }
        </ul>
      } @else {
        <p class="whole"><tk-icon name="check" />{{ 'events.overview.nothing-missing' | t }}</p>
        @if (mayPublish()) {
          <button type="button" class="button primary" [tkBusy]="running()" (click)="publish()">
            {{ 'events.overview.publish' | t }}
          </button>
        } @else {
          <p class="quiet">{{ 'events.overview.lead-publishes' | t: { who: lead() } }}</p>
        }
      }
      @if (event().warnings.length > 0) {
        <ul class="warnings">
          @for (warning of event().warnings; track $index) {
            <li>
              <tk-icon name="info" />
              <div>
                {{ textOf(warning) }}
                @if (placeOf(warning); as place) {
                  <a [routerLink]="['/events', event().id, place]"
                    >{{ 'events.overview.look' | t
                    }}<span class="visually-hidden">: {{ textOf(warning) }}</span></a
                  >
                }
              </div>
            </li>
          }
        </ul>
      }
    </section>
  `,
  styles: `
    h2 {
      margin-block-start: 0;
    }
    ul {
      display: grid;
      gap: var(--space-1);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li,
    .whole {
      display: flex;
      gap: var(--space-1);
      align-items: start;
    }
    li tk-icon {
      margin-block-start: 0.1em;
      color: var(--sky);
    }
    li .mine {
      color: var(--amber);
    }
    .whole tk-icon {
      color: var(--spruce);
    }
    a {
      margin-inline-start: var(--space-half);
    }
    li .small {
      display: block;
    }
    .warnings {
      margin-block-start: var(--space-2);
      padding-block-start: var(--space-2);
      border-block-start: 1px solid var(--line);
    }
  `,
})
export class BeforePublishing {
  readonly event = input.required<EventView>();

  private readonly api = inject(Api);
  private readonly store = inject(EventStore);
  private readonly toasts = inject(Toasts);
  private readonly language = inject(Language);

  protected readonly running = signal(false);
  protected readonly mayPublish = computed(() => this.store.permissions().has('event.publish'));
  protected readonly lead = computed(
    () => this.event().partners.find(({ role }) => role === 'lead')?.name ?? '',
  );

  protected textOf({ code, params }: Blocker): string {
    const key = `events.blocker.${code}`;
    // A code without words of its own still says that something is missing, and which.
    return this.language.has(key) ? this.language.text(key as MessageKey, params) : code;
  }

  /** A blocker may name who is asked; otherwise the lead sees to it. */
  protected whoMends({ params }: Blocker): string {
    return String(params['organisation'] ?? this.lead());
  }

  /** Null for who may not mend it: to them it is information. */
  protected placeOf({ code }: Blocker): string | null {
    const found = PLACES.find((one) => one.code.test(code));
    return found?.needs.some((needed) => this.store.permissions().has(needed)) ? found.place : null;
  }

  protected async publish(): Promise<void> {
    this.running.set(true);
    const published = await this.store.change(({ id: eventId, version }) =>
      this.api.post('/api/events/{eventId}/publish', { path: { eventId }, body: { version } }),
    );
    this.running.set(false);
    if (published) this.toasts.done(this.language.text('events.overview.published'));
  }
}
