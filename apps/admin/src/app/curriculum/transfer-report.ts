import { Component, computed, input } from '@angular/core';
import { T } from '../language/t.ts';
import { TableFrame } from '../ui/table-frame.ts';
import type { ImportReport } from './library-views.ts';
import { mistakeKey } from './transfer-mistakes.ts';

/** What was found in a library that is to come in: every mistake with its place, or everything that would change. */
@Component({
  selector: 'tk-transfer-report',
  imports: [T, TableFrame],
  template: `
    @if (report().mistakes.length > 0) {
      <h3>{{ 'transfer.mistakes.title' | t: { count: report().mistakes.length } }}</h3>
      <p>{{ 'transfer.mistakes.lead' | t }}</p>
      <tk-table-frame [label]="'transfer.mistakes.title' | t: { count: report().mistakes.length }">
        <table class="data">
          <thead>
            <tr>
              <th scope="col">{{ 'transfer.mistakes.file' | t }}</th>
              <th scope="col" class="number">{{ 'transfer.mistakes.line' | t }}</th>
              <th scope="col">{{ 'transfer.mistakes.what' | t }}</th>
            </tr>
          </thead>
          <tbody>
            @for (mistake of report().mistakes; track $index) {
              <tr>
                <td class="file">{{ mistake.file || ('transfer.mistakes.whole' | t) }}</td>
                <td class="number">{{ mistake.line ?? '–' }}</td>
                <td>
                  {{ wordsOf(mistake.code) | t }}
                  <span class="quiet small detail" lang="en">{{ mistake.message }}</span>
                </td>
              </tr>
            }
          </tbody>
        </table>
      </tk-table-frame>
    } @else {
      <h3>{{ 'transfer.items.title' | t }}</h3>
      @if (isAllThere()) {
        <p>{{ 'transfer.import.nothing' | t }}</p>
      }
      @if (report().leftOut.length > 0) {
        <p>{{ 'transfer.import.left-out' | t: { files: report().leftOut.join(', ') } }}</p>
      }
      <tk-table-frame [label]="'transfer.items.title' | t">
        <table class="data">
          <thead>
            <tr>
              <th scope="col">{{ 'transfer.items.name' | t }}</th>
              <th scope="col">{{ 'transfer.items.kind' | t }}</th>
              <th scope="col">{{ 'transfer.items.change' | t }}</th>
            </tr>
          </thead>
          <tbody>
            @for (item of report().items; track item.kind + item.slug) {
              <tr>
                <th scope="row">{{ item.title }}</th>
                <td>{{ kinds[item.kind] | t }}</td>
                <td [class.quiet]="item.change === 'unchanged'">
                  {{ changes[item.change] | t: { number: item.version } }}
                </td>
              </tr>
            }
          </tbody>
        </table>
      </tk-table-frame>
    }
  `,
  styles: `
    .file {
      overflow-wrap: anywhere;
    }
    .detail {
      display: block;
    }
  `,
})
export class TransferReport {
  readonly report = input.required<ImportReport>();

  protected readonly wordsOf = mistakeKey;
  protected readonly kinds = { module: 'transfer.kind.module', dataset: 'transfer.kind.dataset' } as const;
  protected readonly changes = {
    new: 'transfer.change.new',
    'new-version': 'transfer.change.new-version',
    unchanged: 'transfer.change.unchanged',
  } as const;
  protected readonly isAllThere = computed(() =>
    this.report().items.every(({ change }) => change === 'unchanged'),
  );
}
