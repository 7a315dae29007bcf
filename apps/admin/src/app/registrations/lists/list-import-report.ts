import { Component, computed, inject, input } from '@angular/core';
import type { MessageKey } from '@talkoot/messages';
import { Language } from '../../language/language.ts';
import { T } from '../../language/t.ts';
import { StatusChip, type Tone } from '../../ui/status-chip.ts';
import { TableFrame } from '../../ui/table-frame.ts';
import { fieldName } from './field-name.ts';
import type { ListImportMistake, ListImportOutcome, ListImportReport } from './list-views.ts';

const TONES: Readonly<Record<ListImportOutcome['outcome'], Tone>> = {
  seated: 'good',
  offered: 'info',
  waiting: 'attention',
  pending: 'attention',
  already: 'quiet',
};

/** What is wrong in a list, and what happens to everybody else in it. */
@Component({
  selector: 'tk-list-import-report',
  imports: [StatusChip, T, TableFrame],
  template: `
    @if (report().fileMistake; as mistake) {
      <p class="missing" role="alert">{{ fileWords() }}</p>
    } @else {
      @if (report().mistakes.length > 0) {
        <h4>{{ 'lists.import.mistakes' | t: { count: report().wrongLines } }}</h4>
        <tk-table-frame [label]="'lists.import.mistakes' | t: { count: report().wrongLines }">
          <table class="data">
            <thead>
              <tr>
                <th scope="col" class="number">{{ 'lists.import.mistake.line' | t }}</th>
                <th scope="col">{{ 'lists.import.mistake.column' | t }}</th>
                <th scope="col">{{ 'lists.import.mistake.what' | t }}</th>
              </tr>
            </thead>
            <tbody>
              @for (mistake of report().mistakes; track $index) {
                <tr>
                  <th scope="row" class="number">{{ mistake.line }}</th>
                  <td>{{ placeOf(mistake) }}</td>
                  <td>{{ wordsOf(mistake) }}</td>
                </tr>
              }
            </tbody>
          </table>
        </tk-table-frame>
        @if (report().mistakes.length === shown) {
          <p class="quiet">{{ 'lists.import.mistakes.shown' | t: { shown } }}</p>
        }
      }
      @if (report().outcomes.length > 0) {
        <h4>{{ (report().isWritten ? 'lists.import.outcomes.done' : 'lists.import.outcomes') | t }}</h4>
        <p>{{ summary() }}</p>
        <tk-table-frame [label]="'lists.import.outcomes' | t">
          <table class="data">
            <thead>
              <tr>
                <th scope="col" class="number">{{ 'lists.import.mistake.line' | t }}</th>
                <th scope="col">{{ 'lists.column.name' | t }}</th>
                <th scope="col">{{ 'lists.import.outcome' | t }}</th>
              </tr>
            </thead>
            <tbody>
              @for (one of report().outcomes; track one.line) {
                <tr>
                  <td class="number">{{ one.line }}</td>
                  <th scope="row">
                    {{ one.name }} <span class="quiet small mail">{{ one.email }}</span>
                  </th>
                  <td>
                    <tk-status [tone]="tones[one.outcome]">{{ outcomeOf(one) }}</tk-status>
                  </td>
                </tr>
              }
            </tbody>
          </table>
        </tk-table-frame>
      }
      @if (isNobodyNew()) {
        <p>{{ 'lists.import.nobody' | t }}</p>
      }
    }
  `,
  styles: `
    h4,
    p {
      margin: 0 0 var(--space-1);
      max-width: var(--measure);
    }
    tk-table-frame {
      display: block;
      margin-block-end: var(--space-3);
    }
    th span {
      display: block;
      font-weight: 400;
    }
    th,
    td {
      overflow-wrap: anywhere;
    }
    .mail {
      word-break: break-all;
    }
    .missing {
      color: var(--berry);
    }
  `,
})
export class ListImportReportTables {
  readonly report = input.required<ListImportReport>();

  private readonly language = inject(Language);
  protected readonly tones = TONES;
  /** How many mistakes the server tells at most. */
  protected readonly shown = 200;
  protected readonly isNobodyNew = computed(
    () =>
      this.report().outcomes.every(({ outcome }) => outcome === 'already') && !this.report().mistakes.length,
  );

  protected readonly fileWords = computed(() => {
    const mistake = this.report().fileMistake;
    return mistake
      ? this.language.text(`lists.file-mistake.${mistake.code}`, { line: mistake.line ?? 0 })
      : '';
  });

  /** How many get what, in one line, before the names. */
  protected readonly summary = computed(() => {
    const { outcomes } = this.report();
    return (Object.keys(TONES) as ListImportOutcome['outcome'][])
      .map((outcome) => ({ outcome, count: outcomes.filter((one) => one.outcome === outcome).length }))
      .filter(({ count }) => count > 0)
      .map(({ outcome, count }) => `${this.language.text(`lists.outcome.${outcome}`)}: ${count}`)
      .join(' · ');
  });

  protected outcomeOf({ outcome, place }: ListImportOutcome): string {
    return outcome === 'waiting' && place !== null
      ? this.language.text('lists.outcome.place', { place })
      : this.language.text(`lists.outcome.${outcome}`);
  }

  /** The column as the file calls it; where none holds it, what we call it. */
  protected placeOf({ field }: ListImportMistake): string {
    if (field === null) return this.language.text('lists.import.mistake.whole');
    const { columns, fields } = this.report();
    const header = columns.find((column) => column.field === field)?.header;
    return (
      header || fieldName(fields.find((one) => one.field === field) ?? { field, label: null }, this.language)
    );
  }

  protected wordsOf({ code, params }: ListImportMistake): string {
    const keys = [`lists.mistake.${code}`, `problem.field.${code}`, `problem.${code}`];
    const key = keys.find((one) => this.language.has(one)) ?? 'problem.field.wrongType';
    return this.language.text(key as MessageKey, params);
  }
}
