import { Component, input } from '@angular/core';

/**
 * Room for a wide table on a narrow screen: it scrolls inside, by keyboard too.
 * `<tk-table-frame label="…"><table class="data">…</table></tk-table-frame>`
 */
@Component({
  selector: 'tk-table-frame',
  template: `<div role="region" tabindex="0" [attr.aria-label]="label()"><ng-content /></div>`,
  styles: `
    div {
      /* Words for screen readers only are placed absolutely: they scroll with the table, not with the page. */
      position: relative;
      overflow-x: auto;
      padding: 3px;
      margin: -3px;
    }
  `,
})
export class TableFrame {
  readonly label = input.required<string>();
}
