import { Pipe, inject, type PipeTransform } from '@angular/core';
import { formatMoney } from '@talkoot/messages';
import { Language } from '../language/language.ts';

/** Money, or a dash where the amount cannot be told yet: `{{ totals()?.net | moneyOrDash }}`. */
@Pipe({ name: 'moneyOrDash', pure: false })
export class MoneyOrDash implements PipeTransform {
  private readonly language = inject(Language);

  transform(cents: number | null | undefined): string {
    return typeof cents === 'number' ? formatMoney(cents, this.language.current()) : '–';
  }
}
