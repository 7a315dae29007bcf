import { Component, type ElementRef, inject, input, model, output, viewChild } from '@angular/core';
import { type FormValueControl, transformedValue } from '@angular/forms/signals';
import { formatPercentBp } from '@talkoot/messages';
import { Language } from '../language/language.ts';
import { messageError } from '../ui/message-error.ts';

/** A percentage as people write it (12,5) as whole basis points in the form; `null` while it is empty. */
@Component({
  selector: 'tk-percent-input',
  template: `
    <input
      #control
      type="text"
      inputmode="decimal"
      autocomplete="off"
      [value]="text()"
      [disabled]="disabled()"
      (input)="text.set(control.value)"
      (blur)="touch.emit()"
    />
    <span class="unit" aria-hidden="true">%</span>
  `,
  styles: `
    :host {
      display: inline-flex;
      position: relative;
      width: 7rem;
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
export class PercentInput implements FormValueControl<number | null> {
  readonly value = model<number | null>(null);
  readonly disabled = input(false);
  readonly touch = output<void>();

  private readonly language = inject(Language);
  private readonly control = viewChild.required<ElementRef<HTMLInputElement>>('control');

  protected readonly text = transformedValue(this.value, {
    parse: (text: string) => {
      const tidy = text.trim().replace(/\s*%$/, '');
      if (tidy === '') return { value: null };
      const mark = this.language.current() === 'en' ? '.' : ',';
      const [whole = '', decimals = '', ...more] = tidy.split(mark);
      const isNumber = more.length === 0 && /^\d{1,3}$/.test(whole) && /^\d{0,2}$/.test(decimals);
      if (!isNumber || tidy.endsWith(mark)) return { error: messageError('cost-sharing.rule.not-percent') };
      return { value: Number(whole) * 100 + Number(decimals.padEnd(2, '0')) };
    },
    format: (bp) => (bp === null ? '' : formatPercentBp(bp, this.language.current()).replace(/\s*%$/, '')),
  });

  focus(options?: FocusOptions): void {
    this.control().nativeElement.focus(options);
  }
}
