import { Component, type ElementRef, afterNextRender, input, output, viewChild } from '@angular/core';
import { T } from '../language/t.ts';
import { Icon } from './icon.ts';
import { nextId } from './next-id.ts';

/**
 * Something that must be answered before the page goes on: only for what cannot be undone, and for signing in
 * again. Opens when it is put on the page (`@if (asking()) { <tk-dialog …> }`); the browser keeps the focus inside.
 */
@Component({
  selector: 'tk-dialog',
  imports: [Icon, T],
  template: `
    <dialog #dialog [attr.aria-labelledby]="id" (cancel)="leave($event)">
      <header>
        <h2 [id]="id" tabindex="-1">{{ heading() }}</h2>
        <button
          type="button"
          class="button plain"
          (click)="leave($event)"
          [attr.aria-label]="'shell.action.close' | t"
        >
          <tk-icon name="close" />
        </button>
      </header>
      <ng-content />
    </dialog>
  `,
  styles: `
    dialog {
      width: min(32rem, calc(100vw - 2 * var(--space-2)));
      max-height: calc(100dvh - 2 * var(--space-2));
      padding: var(--space-3);
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--paper);
      color: var(--ink);
    }
    dialog::backdrop {
      background: rgb(10 20 22 / 55%);
    }
    header {
      display: flex;
      gap: var(--space-2);
      align-items: start;
      justify-content: space-between;
      margin-block-end: var(--space-2);
    }
    h2 {
      margin: 0.25rem 0 0;
      outline: none;
    }
  `,
})
export class Dialog {
  readonly heading = input.required<string>();
  readonly closed = output();

  protected readonly id = nextId('dialog');
  private readonly element = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  constructor() {
    afterNextRender(() => {
      const dialog = this.element().nativeElement;
      dialog.showModal();
      // The first thing to do, else the heading: the close button says nothing about what is asked.
      const first = dialog.querySelector<HTMLElement>('[data-first]') ?? dialog.querySelector('h2');
      first?.focus();
    });
  }

  protected leave(event: Event): void {
    event.preventDefault();
    this.closed.emit();
  }
}
