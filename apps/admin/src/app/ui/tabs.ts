import { Component, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';

export interface Tab {
  readonly label: string;
  /** Relative to the page that shows the tabs: `'programme'`, or `'.'` for the page itself. */
  readonly link: string;
}

/** Parts of one page, each with its own address. The focus stays on the tab that was chosen. */
@Component({
  selector: 'tk-tabs',
  imports: [RouterLink, RouterLinkActive],
  template: `
    <nav [attr.aria-label]="label()" data-keeps-focus>
      <ul>
        @for (tab of tabs(); track tab.link) {
          <li>
            <a
              [routerLink]="tab.link"
              routerLinkActive="here"
              #anchor
              ariaCurrentWhenActive="page"
              (isActiveChange)="$event && bringIntoView(anchor)"
              [routerLinkActiveOptions]="{ exact: tab.link === '.' }"
              >{{ tab.label }}</a
            >
          </li>
        }
      </ul>
    </nav>
  `,
  styles: `
    nav {
      margin-block-end: var(--space-3);
      border-block-end: 1px solid var(--line);
      overflow-x: auto;
    }
    ul {
      display: flex;
      gap: var(--space-half);
      margin: 0;
      padding: 3px 3px 0;
      list-style: none;
    }
    a {
      display: block;
      padding: var(--space-1) 0.75rem;
      border-block-end: 3px solid transparent;
      color: var(--ink-quiet);
      text-decoration: none;
      white-space: nowrap;
    }
    a:hover {
      color: var(--ink);
      border-block-end-color: var(--line-strong);
    }
    a.here {
      border-block-end-color: var(--spruce);
      color: var(--ink);
      font-weight: 650;
    }
  `,
})
export class Tabs {
  readonly tabs = input.required<readonly Tab[]>();
  readonly label = input.required<string>();

  /** On a narrow screen the tabs scroll; the one that is shown should be seen. */
  protected bringIntoView(tab: HTMLElement): void {
    tab.scrollIntoView?.({ block: 'nearest', inline: 'center' });
  }
}
