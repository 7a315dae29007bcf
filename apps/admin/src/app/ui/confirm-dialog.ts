import { Component, input, output } from '@angular/core';
import type { ProblemError } from '../api/problem.ts';
import { Busy } from './busy.ts';
import { Dialog } from './dialog.ts';
import { ProblemNotice } from './problem-notice.ts';

/**
 * Asks before what cannot be undone; the safe answer has the focus. What would happen is its content:
 * `<tk-confirm-dialog [heading]="…" [confirm]="…" [keep]="…" (confirmed)="…" (closed)="…"><p>…</p></tk-confirm-dialog>`
 */
@Component({
  selector: 'tk-confirm-dialog',
  imports: [Busy, Dialog, ProblemNotice],
  template: `
    <tk-dialog [heading]="heading()" (closed)="closed.emit()">
      <ng-content />
      @if (problem(); as problem) {
        <tk-problem-notice [problem]="problem" />
      }
      <div class="row">
        <button type="button" class="button destructive" [tkBusy]="busy()" (click)="confirmed.emit()">
          {{ confirm() }}
        </button>
        <button type="button" class="button" data-first (click)="closed.emit()">{{ keep() }}</button>
      </div>
    </tk-dialog>
  `,
})
export class ConfirmDialog {
  readonly heading = input.required<string>();
  /** Words of the button that does it, and of the one that leaves everything as it is. */
  readonly confirm = input.required<string>();
  readonly keep = input.required<string>();
  readonly busy = input(false);
  /** Why the last press was refused. */
  readonly problem = input<ProblemError | null>(null);
  readonly confirmed = output();
  readonly closed = output();
}
