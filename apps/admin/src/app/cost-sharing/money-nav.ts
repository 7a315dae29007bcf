import { Component, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { T } from '../language/t.ts';

/** The steps of an event's money, in the order they are taken. */
@Component({
  selector: 'tk-money-nav',
  imports: [RouterLink, RouterLinkActive, T],
  template: `
    <nav [attr.aria-label]="'cost-sharing.nav.label' | t" data-keeps-focus>
      <ol>
        @for (step of steps; track step.key) {
          <li>
            <a
              [routerLink]="['/events', eventId(), ...step.path]"
              routerLinkActive="here"
              ariaCurrentWhenActive="page"
              [routerLinkActiveOptions]="{ exact: true }"
              >{{ step.key | t }}</a
            >
          </li>
        }
      </ol>
    </nav>
  `,
  styles: `
    ol {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-half) var(--space-1);
      margin: 0 0 var(--space-3);
      padding: 0;
      list-style: none;
    }
    a {
      display: block;
      padding: 0.3rem 0.75rem;
      border: 1px solid var(--line-strong);
      border-radius: var(--round);
      color: var(--ink);
      text-decoration: none;
    }
    a:hover {
      background: var(--hover);
    }
    a.here {
      border-color: var(--spruce);
      background: var(--lichen);
      font-weight: 650;
    }
  `,
})
export class MoneyNav {
  readonly eventId = input.required<string>();

  protected readonly steps = [
    { key: 'cost-sharing.nav.plan', path: ['costs'] },
    { key: 'cost-sharing.nav.agreement', path: ['agreement'] },
    { key: 'cost-sharing.nav.vouchers', path: ['costs', 'vouchers'] },
    { key: 'cost-sharing.nav.statement', path: ['costs', 'statement'] },
  ] as const;
}
