import { Pipe, inject, type PipeTransform } from '@angular/core';
import { formatDateOnly } from '@talkoot/messages';
import { Language } from '../language/language.ts';

/** A date as far as a source prints it: `2021` → 2021, `2021-03` → 3/2021, `2021-03-12` → 12.3.2021. */
@Pipe({ name: 'printedDate', pure: false })
export class PrintedDate implements PipeTransform {
  private readonly language = inject(Language);

  transform(date: string): string {
    if (/^\d{4}-\d{2}-\d{2}$/.test(date)) {
      return formatDateOnly(Temporal.PlainDate.from(date), this.language.current());
    }
    const [year, month] = date.split('-');
    return month ? `${Number(month)}/${year}` : date;
  }
}
