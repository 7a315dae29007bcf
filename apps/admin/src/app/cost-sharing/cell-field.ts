import { Component, afterRenderEffect, computed, contentChild, inject, input, signal } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { ErrorTexts } from '../ui/error-texts.ts';
import { nextId } from '../ui/next-id.ts';

/** A control inside a table: its label is for those who do not see the column's heading, its error for all. */
@Component({
  selector: 'tk-cell-field',
  template: `
    <label class="visually-hidden" [for]="controlId()">{{ label() }}</label>
    <ng-content />
    @if (error(); as text) {
      <p [id]="id + '-error'">{{ text }}</p>
    }
  `,
  styles: `
    :host {
      display: block;
      position: relative;
    }
    p {
      max-width: 16rem;
      margin: var(--space-half) 0 0;
      color: var(--berry);
      font-size: var(--text-small);
      white-space: normal;
    }
  `,
})
export class CellField {
  readonly label = input.required<string>();

  protected readonly id = nextId('cell');
  protected readonly controlId = signal(this.id);
  private readonly texts = inject(ErrorTexts);
  private readonly bound = contentChild(FormField, { descendants: true });

  protected readonly error = computed(() => {
    const bound = this.bound();
    const [first] = bound?.errors() ?? [];
    return first && bound?.state().touched() ? this.texts.field(first) : null;
  });

  constructor() {
    afterRenderEffect({ write: () => this.tieTogether(this.error() !== null) });
  }

  private tieTogether(isWrong: boolean): void {
    const element = this.bound()?.element;
    const control = element?.matches('input, select') ? element : element?.querySelector('input, select');
    if (!control) return;
    control.id ||= this.id;
    this.controlId.set(control.id);
    if (isWrong) {
      control.setAttribute('aria-invalid', 'true');
      control.setAttribute('aria-describedby', `${this.id}-error`);
    } else {
      control.removeAttribute('aria-invalid');
      control.removeAttribute('aria-describedby');
    }
  }
}
