import { Component, input } from '@angular/core';

/** Several choices under one question: `<tk-field-group legend="…"><label class="choice">…</label></tk-field-group>` */
@Component({
  selector: 'tk-field-group',
  template: `
    <fieldset>
      <legend>{{ legend() }}</legend>
      @if (help(); as text) {
        <p>{{ text }}</p>
      }
      <ng-content />
    </fieldset>
  `,
  styles: `
    fieldset {
      display: grid;
      gap: var(--space-half);
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      padding: 0;
      font-weight: 650;
    }
    p {
      margin: 0;
      color: var(--ink-quiet);
    }
  `,
})
export class FieldGroup {
  readonly legend = input.required<string>();
  readonly help = input<string | null>(null);
}
