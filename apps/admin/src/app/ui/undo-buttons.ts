import { Component, inject, input, output } from '@angular/core';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { Announcer } from './announcer.ts';
import { Icon } from './icon.ts';
import type { UndoHistory } from './undo-history.ts';

/** Goes a step back and forth again: by button, by Ctrl+Z and by Ctrl+Y or Ctrl+Shift+Z. */
@Component({
  selector: 'tk-undo-buttons',
  host: { '(document:keydown)': 'goByKey($event)' },
  imports: [Icon, T],
  template: `
    <button type="button" class="button" [attr.aria-disabled]="!history().canUndo() || null" (click)="undo()">
      <tk-icon name="undo" />{{ 'shell.action.undo' | t }}
    </button>
    <button type="button" class="button" [attr.aria-disabled]="!history().canRedo() || null" (click)="redo()">
      <tk-icon name="redo" />{{ 'shell.action.redo' | t }}
    </button>
  `,
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class UndoButtons {
  readonly history = input.required<Pick<UndoHistory<unknown>, 'canUndo' | 'canRedo' | 'undo' | 'redo'>>();
  /** After each step, when there was one to go. */
  readonly stepped = output();

  private readonly language = inject(Language);
  private readonly announcer = inject(Announcer);

  protected undo(): void {
    if (!this.history().undo()) return;
    this.announcer.say(this.language.text('shell.state.undone'));
    this.stepped.emit();
  }

  protected redo(): void {
    if (!this.history().redo()) return;
    this.announcer.say(this.language.text('shell.state.redone'));
    this.stepped.emit();
  }

  /** Fields keep their own Ctrl+Z. */
  protected goByKey(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    if ((event.target as Element).closest('input:not([type=checkbox]), textarea, select')) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) this.redo();
    else this.undo();
  }
}
