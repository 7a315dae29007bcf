import { Component, computed, inject, signal } from '@angular/core';
import { ActivatedRoute, RouterLink, RouterOutlet } from '@angular/router';
import type { MessageKey } from '@talkoot/messages';
import { EventStore } from '../events/event-store.ts';
import { T } from '../language/t.ts';

interface Part {
  readonly link: string;
  readonly label: MessageKey;
  readonly needs: string;
  /** Pages of other addresses that belong to it. */
  readonly also?: readonly string[];
}

const PARTS: readonly Part[] = [
  { link: '.', label: 'registrations.area.people', needs: 'registration.read', also: ['add'] },
  { link: 'seats', label: 'registrations.area.seats', needs: 'registration.read' },
  { link: 'queue', label: 'registrations.area.queue', needs: 'registration.read' },
  { link: 'form', label: 'registrations.area.form', needs: 'registration.read' },
  { link: 'invitations', label: 'registrations.area.invitations', needs: 'registration.invite' },
  {
    link: 'messages',
    label: 'registrations.area.messages',
    needs: 'registration.read',
    also: ['reminders', 'mails'],
  },
  {
    link: 'check-in',
    label: 'registrations.area.check-in',
    needs: 'registration.check-in',
    also: ['no-shows', 'walk-in'],
  },
  { link: 'lists', label: 'registrations.area.lists', needs: 'registration.read' },
  { link: 'erasure', label: 'registrations.area.erasure', needs: 'registration.read' },
];

/** Everything about who comes to an event, part by part, each with its own address. */
@Component({
  selector: 'tk-registrations-area',
  imports: [RouterLink, RouterOutlet, T],
  template: `
    @if (parts().length > 1) {
      <nav [attr.aria-label]="'registrations.area' | t" data-keeps-focus>
        <ul>
          @for (part of parts(); track part.link) {
            <li>
              <a
                [routerLink]="part.link"
                [class.here]="isHere(part)"
                [attr.aria-current]="isHere(part) ? 'page' : null"
                >{{ part.label | t }}</a
              >
            </li>
          }
        </ul>
      </nav>
    }
    <router-outlet (activate)="arrive()" />
  `,
  styles: `
    nav {
      margin-block-end: var(--space-3);
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-half);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    a {
      display: block;
      padding: var(--space-half) var(--space-1);
      border: 1px solid transparent;
      border-radius: var(--radius);
      text-decoration: none;
    }
    a:hover {
      border-color: var(--line-strong);
    }
    a.here {
      background: var(--surface);
      border-color: var(--line);
      color: var(--ink);
      font-weight: 650;
    }
    @media print {
      nav {
        display: none;
      }
    }
  `,
})
export class RegistrationsArea {
  // The event that the page around it shows: it is not asked for again.
  private readonly store = inject(EventStore);
  /** Who may only check in sees no way to what they would be refused. */
  protected readonly parts = computed(() => PARTS.filter(({ needs }) => this.store.permissions().has(needs)));

  private readonly route = inject(ActivatedRoute);
  private readonly place = signal('.');

  protected arrive(): void {
    this.place.set(this.route.firstChild?.snapshot.url[0]?.path ?? '.');
  }

  protected isHere({ link, also = [] }: Part): boolean {
    return [link, ...also].includes(this.place());
  }
}
