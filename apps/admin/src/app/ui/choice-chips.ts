import { Component, input, model } from '@angular/core';
import { Icon } from './icon.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/**
 * A few things of which any number may be chosen: real checkboxes that look like chips.
 * `<tk-choice-chips [legend]="…" [choices]="sectors()" [(chosen)]="chosen" />`
 */
@Component({
  selector: 'tk-choice-chips',
  imports: [Icon],
  template: `
    <fieldset>
      <legend>{{ legend() }}</legend>
      @if (help(); as text) {
        <p>{{ text }}</p>
      }
      <div class="chips">
        @for (choice of choices(); track choice.value) {
          <label>
            <input
              type="checkbox"
              [checked]="chosen().includes(choice.value)"
              (change)="toggle(choice.value)"
            />
            <tk-icon [name]="chosen().includes(choice.value) ? 'check' : 'plus'" />
            <span>{{ choice.label }}</span>
          </label>
        }
      </div>
    </fieldset>
  `,
  styles: `
    fieldset {
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
    .chips {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1);
      margin-block-start: var(--space-1);
    }
    label {
      position: relative;
      display: inline-flex;
      gap: var(--space-half);
      align-items: center;
      min-height: 2.25rem;
      padding: var(--space-half) 0.75rem var(--space-half) var(--space-1);
      border: 1px solid var(--line-strong);
      border-radius: var(--round);
      background: var(--surface);
      cursor: pointer;
    }
    label:hover {
      background: var(--hover);
    }
    label:has(input:checked) {
      border-color: var(--spruce);
      background: var(--spruce);
      color: var(--on-spruce);
    }
    label:has(input:focus-visible) {
      outline: 3px solid var(--sky);
      outline-offset: 2px;
    }
    input {
      position: absolute;
      inset: 0;
      width: 100%;
      height: 100%;
      margin: 0;
      opacity: 0;
      cursor: pointer;
    }
    @media (forced-colors: active) {
      label:has(input:checked) {
        forced-color-adjust: none;
        background: Highlight;
        color: HighlightText;
      }
    }
  `,
})
export class ChoiceChips {
  readonly legend = input.required<string>();
  readonly choices = input.required<readonly Choice[]>();
  readonly help = input<string | null>(null);
  /** In the order of the choices, whatever the order of choosing. */
  readonly chosen = model<readonly string[]>([]);

  protected toggle(value: string): void {
    const chosen = new Set(this.chosen());
    if (!chosen.delete(value)) chosen.add(value);
    this.chosen.set(this.choices().flatMap((choice) => (chosen.has(choice.value) ? [choice.value] : [])));
  }
}
