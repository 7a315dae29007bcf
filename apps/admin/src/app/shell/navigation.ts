import { Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import type { MessageKey } from '@talkoot/messages';
import { T } from '../language/t.ts';
import { SessionStore } from '../session/session-store.ts';
import { Icon, type IconName } from '../ui/icon.ts';

interface Place {
  readonly link: string;
  readonly name: MessageKey;
  readonly icon: IconName;
}

const PLACES: readonly Place[] = [
  { link: '/library', name: 'shell.nav.curriculum', icon: 'library' },
  { link: '/events', name: 'shell.nav.events', icon: 'events' },
  { link: '/organisations', name: 'shell.nav.organisations', icon: 'organisations' },
];
const PEOPLE: Place = { link: '/people', name: 'shell.nav.people', icon: 'people' };

/** The business words of the house: a rail on the left, a bar at the bottom of a narrow screen. */
@Component({
  selector: 'tk-navigation',
  imports: [Icon, RouterLink, RouterLinkActive, T],
  template: `
    <nav [attr.aria-label]="'shell.nav.label' | t">
      <ul>
        @for (place of places(); track place.link) {
          <li>
            <a [routerLink]="place.link" routerLinkActive="here" ariaCurrentWhenActive="page">
              <tk-icon [name]="place.icon" /><span>{{ place.name | t }}</span>
            </a>
          </li>
        }
      </ul>
    </nav>
  `,
  styleUrl: './navigation.css',
})
export class Navigation {
  private readonly session = inject(SessionStore);
  protected readonly places = computed(() => (this.session.isAdministrator() ? [...PLACES, PEOPLE] : PLACES));
}
