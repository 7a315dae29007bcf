import { Component, input, output } from '@angular/core';
import { T } from '../../language/t.ts';
import { Icon } from '../../ui/icon.ts';
import type { DiffPiece } from './authoring-views.ts';
import { DiffText } from './diff-text.ts';

/** Somebody else saved the same part: what they changed, and whose stands is for the person to say. */
@Component({
  selector: 'tk-conflict-notice',
  imports: [DiffText, Icon, T],
  template: `
    <section role="alert">
      <h2><tk-icon name="attention" />{{ 'authoring.conflict.title' | t }}</h2>
      <p>{{ 'authoring.conflict.help' | t }}</p>
      @for (change of changes(); track change.name) {
        <h3>{{ change.name }}</h3>
        <tk-diff-text [pieces]="change.pieces" />
      }
      <div class="row">
        <button type="button" class="button" (click)="settled.emit(true)">
          {{ 'authoring.conflict.mine' | t }}
        </button>
        <button type="button" class="button" (click)="settled.emit(false)">
          {{ 'authoring.conflict.theirs' | t }}
        </button>
      </div>
    </section>
  `,
  styles: `
    section {
      padding: var(--space-2);
      border: 1px solid var(--amber);
      border-radius: var(--radius);
      background: var(--amber-ground);
    }
    h2 {
      display: flex;
      gap: var(--space-half);
      align-items: center;
      margin: 0;
      font-size: 1rem;
    }
    h3 {
      margin: var(--space-1) 0 0;
      font-size: 1rem;
    }
    p {
      margin: var(--space-half) 0 var(--space-1);
    }
    .row {
      margin-block-start: var(--space-2);
    }
  `,
})
export class ConflictNotice {
  readonly changes = input.required<readonly { name: string; pieces: readonly DiffPiece[] }[]>();
  /** True: what is typed here stands. */
  readonly settled = output<boolean>();
}
