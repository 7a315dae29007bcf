import {
  Component,
  DestroyRef,
  type ElementRef,
  afterNextRender,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';

/**
 * Room for a wide table on a narrow screen: it scrolls inside, by keyboard too, and a shadow at the edge says that
 * there is more. `<tk-table-frame label="…"><table class="data">…</table></tk-table-frame>`
 */
@Component({
  selector: 'tk-table-frame',
  host: { '[class.more-before]': 'moreBefore()', '[class.more-after]': 'moreAfter()' },
  template: `<div #frame role="region" tabindex="0" [attr.aria-label]="label()" (scroll)="look()">
    <ng-content />
  </div>`,
  styles: `
    :host {
      display: block;
      position: relative;
    }
    div {
      /* Words for screen readers only are placed absolutely: they scroll with the table, not with the page. */
      position: relative;
      overflow-x: auto;
      padding: 3px;
      margin: -3px;
    }
    :host::before,
    :host::after {
      position: absolute;
      z-index: 1;
      inset-block: 0;
      width: 1.25rem;
      opacity: 0;
      transition: opacity 120ms;
      pointer-events: none;
      content: '';
    }
    :host::before {
      inset-inline-start: -3px;
      border-inline-start: 1px solid var(--line-strong);
      background: linear-gradient(to right, rgb(10 20 22 / 15%), transparent);
    }
    :host::after {
      inset-inline-end: -3px;
      border-inline-end: 1px solid var(--line-strong);
      background: linear-gradient(to left, rgb(10 20 22 / 15%), transparent);
    }
    :host.more-before::before,
    :host.more-after::after {
      opacity: 1;
    }
  `,
})
export class TableFrame {
  readonly label = input.required<string>();

  protected readonly moreBefore = signal(false);
  protected readonly moreAfter = signal(false);
  private readonly frame = viewChild.required<ElementRef<HTMLElement>>('frame');
  private readonly destroyed = inject(DestroyRef);

  constructor() {
    afterNextRender(() => {
      this.look();
      // Rows come and go, screens are turned: both change the size of the table or of its frame.
      if (typeof ResizeObserver === 'undefined') return;
      const watch = new ResizeObserver(() => this.look());
      const frame = this.frame().nativeElement;
      for (const element of [frame, ...frame.children]) watch.observe(element);
      this.destroyed.onDestroy(() => watch.disconnect());
    });
  }

  protected look(): void {
    const { scrollLeft, scrollWidth, clientWidth } = this.frame().nativeElement;
    this.moreBefore.set(scrollLeft > 1);
    this.moreAfter.set(scrollLeft + clientWidth < scrollWidth - 1);
  }
}
