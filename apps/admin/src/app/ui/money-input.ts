import { Component, type ElementRef, inject, input, model, output, viewChild } from '@angular/core';
import { type FormValueControl, transformedValue } from '@angular/forms/signals';
import { formatMoney, moneyProblemKey, parseMoney } from '@talkoot/messages';
import { Language } from '../language/language.ts';
import { messageError } from './message-error.ts';

/**
 * An amount of money as people write it (1 234,56), as integer cents in the form; `null` while it is empty.
 * `<tk-field [label]="…"><tk-money-input [formField]="form.netCents" /></tk-field>`
 */
@Component({
  selector: 'tk-money-input',
  template: `
    <input
      #control
      type="text"
      inputmode="decimal"
      autocomplete="off"
      [value]="text()"
      [disabled]="disabled()"
      [readOnly]="readonly()"
      (input)="text.set(control.value)"
      (blur)="leave()"
    />
    <span class="unit" aria-hidden="true">€</span>
  `,
  styles: `
    :host {
      display: inline-flex;
      position: relative;
      width: 10rem;
      max-width: 100%;
    }
    input {
      width: 100%;
      padding-inline-end: 1.75rem;
      text-align: end;
      font-variant-numeric: tabular-nums;
    }
    .unit {
      position: absolute;
      inset: 0 0.625rem 0 auto;
      display: flex;
      align-items: center;
      color: var(--ink-quiet);
    }
  `,
})
export class MoneyInput implements FormValueControl<number | null> {
  readonly value = model<number | null>(null);
  readonly disabled = input(false);
  readonly readonly = input(false);
  readonly touch = output<void>();

  private readonly language = inject(Language);
  private readonly control = viewChild.required<ElementRef<HTMLInputElement>>('control');

  /** What stands in the field. A text that is no amount stays there, with the reason beside it. */
  protected readonly text = transformedValue(this.value, {
    parse: (text: string) => {
      const parsed = parseMoney(text, this.language.current());
      if (parsed.ok) return { value: Number(parsed.cents) };
      return parsed.code === 'empty'
        ? { value: null }
        : { error: messageError(moneyProblemKey(parsed.code)) };
    },
    format: (cents) => (cents === null ? '' : this.written(cents)),
  });

  focus(options?: FocusOptions): void {
    this.control().nativeElement.focus(options);
  }

  /** On leaving, a readable amount is written out tidily (`1234,5 €` was refused, `1234` becomes `1 234,00`). */
  protected leave(): void {
    this.touch.emit();
    const cents = this.value();
    if (cents !== null && this.text.parseErrors().length === 0) this.text.set(this.written(cents));
  }

  private written(cents: number): string {
    return formatMoney(cents, this.language.current()).replace(/\s*€\s*/, '');
  }
}
