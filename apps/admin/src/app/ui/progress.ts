import { Component, input, output, booleanAttribute } from '@angular/core';
import { T } from '../language/t.ts';
import { nextId } from './next-id.ts';

/** Work that takes a while: how far it is when that is known, and a way to stop it when it can be stopped. */
@Component({
  selector: 'tk-progress',
  imports: [T],
  template: `
    <div class="bar">
      <span [id]="id">{{ label() }}</span>
      @if (max() !== null) {
        <progress [attr.aria-labelledby]="id" [value]="value()" [max]="max()"></progress>
      } @else {
        <progress [attr.aria-labelledby]="id"></progress>
      }
    </div>
    @if (cancellable()) {
      <button type="button" class="button" (click)="cancelled.emit()">{{ 'shell.action.cancel' | t }}</button>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-2);
      align-items: end;
    }
    .bar {
      display: grid;
      gap: var(--space-half);
      flex: 1 1 14rem;
      max-width: 28rem;
    }
    progress {
      width: 100%;
      height: 0.5rem;
      accent-color: var(--spruce);
    }
  `,
})
export class Progress {
  readonly label = input.required<string>();
  readonly value = input(0);
  /** `null` while nobody knows how much there is to do. */
  readonly max = input<number | null>(null);
  readonly cancellable = input(false, { transform: booleanAttribute });
  readonly cancelled = output();
  protected readonly id = nextId('progress');
}
