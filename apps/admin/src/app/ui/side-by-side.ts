import { Component } from '@angular/core';

/**
 * The work on the left, what it leads to on the right; under each other where there is no room.
 * `<tk-side-by-side><form …/><aside aside aria-label="…">…</aside></tk-side-by-side>`
 * A page whose work needs more room sets `--columns` on it.
 */
@Component({
  selector: 'tk-side-by-side',
  template: `
    <div class="main"><ng-content /></div>
    <div class="aside"><ng-content select="[aside]" /></div>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
      grid-template-columns: minmax(0, 1fr);
      align-items: start;
    }
    .aside {
      padding: var(--space-2);
      border-radius: var(--radius);
      background: var(--lichen);
    }
    /* Nothing to show beside: the first column has all the room. */
    .aside:empty {
      display: none;
    }
    @media (min-width: 68rem) {
      :host(:not(:has(> .aside:empty))) {
        grid-template-columns: var(--columns, minmax(0, 1.6fr) minmax(18rem, 1fr));
      }
      .aside {
        position: sticky;
        top: var(--space-2);
      }
    }
  `,
})
export class SideBySide {}
