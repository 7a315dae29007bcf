import { Directive, input } from '@angular/core';

/**
 * A button that is at work: it keeps the focus and its words, shows that it works, and cannot be pressed twice.
 * `<button class="button primary" [tkBusy]="save.running()">…</button>`
 */
@Directive({
  selector: 'button[tkBusy]',
  host: {
    '[attr.aria-disabled]': 'tkBusy() || null',
    '[attr.aria-busy]': 'tkBusy() || null',
    '(click)': 'holdBack($event)',
  },
})
export class Busy {
  readonly tkBusy = input.required<boolean>();

  protected holdBack(event: Event): void {
    if (!this.tkBusy()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}
