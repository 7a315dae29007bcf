import { Component, inject } from '@angular/core';
import { T } from '../language/t.ts';
import { Dialog } from './dialog.ts';
import { UnsavedChanges } from './unsaved-changes.ts';

/** Asks before what is not saved is lost. Closing it, by Escape too, stays. */
@Component({
  selector: 'tk-leave-dialog',
  imports: [Dialog, T],
  template: `
    <tk-dialog [heading]="'shell.leave.title' | t" (closed)="unsaved.close(false)">
      <p>{{ 'shell.leave.question' | t }}</p>
      <div class="row">
        <button type="button" class="button primary" data-first (click)="unsaved.close(false)">
          {{ 'shell.leave.stay' | t }}
        </button>
        <button type="button" class="button destructive" (click)="unsaved.close(true)">
          {{ 'shell.leave.leave' | t }}
        </button>
      </div>
    </tk-dialog>
  `,
})
export class LeaveDialog {
  protected readonly unsaved = inject(UnsavedChanges);
}
