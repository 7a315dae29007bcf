import {
  Component,
  afterRenderEffect,
  computed,
  contentChild,
  inject,
  input,
  signal,
  booleanAttribute,
} from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { T } from '../language/t.ts';
import { ErrorTexts } from './error-texts.ts';
import { Icon } from './icon.ts';
import { nextId } from './next-id.ts';

/**
 * A label above, help under it, the control, and the error at the control. Ties them together for
 * assistive technology by itself:
 * `<tk-field [label]="…" [help]="…"><input [formField]="form.email" type="email" /></tk-field>`
 */
@Component({
  selector: 'tk-field',
  imports: [Icon, T],
  host: { '[class.wrong]': 'error() !== null' },
  template: `
    <label [for]="controlId()">
      {{ label() }}
      @if (optional()) {
        <span class="optional">({{ 'shell.form.optional' | t }})</span>
      }
    </label>
    @if (help(); as text) {
      <p class="help" [id]="id + '-help'">{{ text }}</p>
    }
    <ng-content />
    @if (error(); as text) {
      <p class="error" [id]="id + '-error'"><tk-icon name="stop" />{{ text }}</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-half);
      max-width: var(--field-width, 32rem);
    }
    label {
      font-weight: 650;
    }
    .optional {
      color: var(--ink-quiet);
      font-weight: 400;
    }
    p {
      margin: 0;
    }
    .help {
      color: var(--ink-quiet);
    }
    .error {
      display: flex;
      gap: var(--space-half);
      align-items: start;
      color: var(--berry);
    }
    .error tk-icon {
      margin-block-start: 0.15em;
    }
  `,
})
export class LabelledField {
  readonly label = input.required<string>();
  readonly help = input<string | null>(null);
  readonly optional = input(false, { transform: booleanAttribute });

  protected readonly id = nextId('field');
  protected readonly controlId = signal(this.id);
  private readonly inputType = signal('');
  private readonly texts = inject(ErrorTexts);
  private readonly bound = contentChild(FormField, { descendants: true });

  /** Silent until somebody has been there or has tried to send the form. */
  protected readonly error = computed(() => {
    const bound = this.bound();
    const [first] = bound?.errors() ?? [];
    return first && bound?.state().touched() ? this.texts.field(first, this.inputType()) : null;
  });

  constructor() {
    afterRenderEffect({ write: () => this.tieTogether() });
  }

  private tieTogether(): void {
    const control = controlIn(this.bound()?.element);
    if (!control) return;
    control.id ||= this.id;
    this.controlId.set(control.id);
    this.inputType.set(control instanceof HTMLInputElement ? control.type : '');
    const described = [this.help() && `${this.id}-help`, this.error() && `${this.id}-error`].filter(Boolean);
    setOrRemove(control, 'aria-describedby', described.join(' '));
    setOrRemove(control, 'aria-invalid', this.error() === null ? '' : 'true');
  }
}

const NATIVE = 'input, select, textarea';

/** The control itself, or the native one inside a component such as the money input. */
function controlIn(element: HTMLElement | undefined): HTMLElement | null {
  if (!element) return null;
  return element.matches(NATIVE) ? element : element.querySelector<HTMLElement>(NATIVE);
}

function setOrRemove(element: HTMLElement, name: string, value: string): void {
  if (value === '') element.removeAttribute(name);
  else element.setAttribute(name, value);
}
