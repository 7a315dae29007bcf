import { Component, inject } from '@angular/core';
import { T } from '../language/t.ts';
import { Icon } from './icon.ts';
import { type Toast, Toasts } from './toasts.ts';

/** Where toasts appear: at the foot of the page, read out as they come. The shell holds the one there is. */
@Component({
  selector: 'tk-toast-region',
  imports: [Icon, T],
  template: `
    <div role="status" aria-live="polite">
      @for (toast of toasts.all(); track toast.id) {
        <div
          class="toast"
          (mouseenter)="toasts.pause(toast.id)"
          (mouseleave)="toasts.resume(toast.id)"
          (focusin)="toasts.pause(toast.id)"
          (focusout)="toasts.resume(toast.id)"
        >
          <span class="text">{{ toast.text }}</span>
          @if (toast.undo) {
            <button type="button" (click)="undo(toast)">
              <tk-icon name="undo" />{{ 'shell.action.undo' | t }}
            </button>
          }
          <button
            type="button"
            (click)="toasts.dismiss(toast.id)"
            [attr.aria-label]="'shell.action.close' | t"
          >
            <tk-icon name="close" />
          </button>
        </div>
      }
    </div>
  `,
  styles: `
    :host {
      position: fixed;
      z-index: 30;
      inset: auto var(--space-2) calc(var(--space-2) + var(--bottom-bar, 0px)) auto;
      max-width: min(28rem, calc(100vw - 2 * var(--space-2)));
    }
    .toast {
      display: flex;
      gap: var(--space-1);
      align-items: center;
      margin-block-start: var(--space-1);
      padding: var(--space-1) var(--space-1) var(--space-1) var(--space-2);
      border-radius: var(--radius);
      background: var(--ink);
      color: var(--paper);
      box-shadow: 0 2px 12px rgb(0 0 0 / 25%);
    }
    .text {
      flex: 1;
    }
    button {
      display: inline-flex;
      gap: var(--space-half);
      align-items: center;
      min-height: 2.25rem;
      padding: 0 var(--space-1);
      border: 1px solid transparent;
      border-radius: var(--radius);
      background: none;
      color: inherit;
      font: inherit;
      font-weight: 650;
      cursor: pointer;
    }
    button:hover {
      border-color: currentColor;
    }
    button:focus-visible {
      outline-color: currentColor;
      outline-offset: -3px;
    }
  `,
})
export class ToastRegion {
  protected readonly toasts = inject(Toasts);

  protected undo(toast: Toast): void {
    this.toasts.dismiss(toast.id);
    toast.undo?.();
  }
}
