import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, input } from '@angular/core';
import type { MessageKey } from '@talkoot/messages';
import { T } from '../language/t.ts';
import { TableFrame } from '../ui/table-frame.ts';
import type { ImportReport } from './library-views.ts';
import { mistakeKey } from './transfer-mistakes.ts';

type ImportItem = ImportReport['items'][number];

const CHANGES = {
  new: 'transfer.change.new',
  'new-version': 'transfer.change.new-version',
  unchanged: 'transfer.change.unchanged',
  waiting: 'transfer.change.waiting',
} as const;

/** What was found in a library that is to come in: every mistake with its place, or everything that would change. */
@Component({
  selector: 'tk-transfer-report',
  imports: [NgTemplateOutlet, T, TableFrame],
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
                  {{ wordsOf(mistake) | t }}
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
      @if (waiting()) {
        <p>{{ 'transfer.import.waiting' | t }}</p>
      }
      @if (changing().length > 0) {
        <tk-table-frame [label]="'transfer.items.title' | t">
          <ng-container [ngTemplateOutlet]="table" [ngTemplateOutletContext]="{ $implicit: changing() }" />
        </tk-table-frame>
      }
      @if (unchanged().length > 0) {
        <details class="card">
          <summary>{{ 'transfer.items.unchanged' | t: { count: unchanged().length } }}</summary>
          <tk-table-frame [label]="'transfer.items.unchanged' | t: { count: unchanged().length }">
            <ng-container [ngTemplateOutlet]="table" [ngTemplateOutletContext]="{ $implicit: unchanged() }" />
          </tk-table-frame>
        </details>
      }
    }
    <ng-template #table let-items>
      <table class="data">
        <thead>
          <tr>
            <th scope="col">{{ 'transfer.items.name' | t }}</th>
            <th scope="col">{{ 'transfer.items.kind' | t }}</th>
            <th scope="col">{{ 'transfer.items.change' | t }}</th>
          </tr>
        </thead>
        <tbody>
          @for (item of itemsIn(items); track item.kind + item.slug) {
            <tr>
              <th scope="row">{{ item.title }}</th>
              <td>{{ kinds[item.kind] | t }}</td>
              <td [class.quiet]="item.change === 'unchanged'">
                {{ changeOf(item) | t: { number: item.version ?? 0 } }}
              </td>
            </tr>
          }
        </tbody>
      </table>
    </ng-template>
  `,
  styles: `
    details {
      margin-block-start: var(--space-4);
    }
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
  protected readonly kinds = {
    module: 'transfer.kind.module',
    dataset: 'transfer.kind.dataset',
    package: 'transfer.kind.package',
    link: 'transfer.kind.link',
    term: 'transfer.kind.term',
  } as const;
  protected readonly changing = computed(() =>
    this.report().items.filter(({ change }) => change !== 'unchanged'),
  );
  protected readonly unchanged = computed(() =>
    this.report().items.filter(({ change }) => change === 'unchanged'),
  );
  protected readonly waiting = computed(() => this.report().items.some(({ change }) => change === 'waiting'));
  protected readonly isAllThere = computed(() => this.changing().length === 0);

  /** What a template is given has no type of its own. */
  protected itemsIn(items: readonly ImportItem[]): readonly ImportItem[] {
    return items;
  }

  /** What has no numbered versions simply changes. */
  protected changeOf({ change, version }: ImportItem): MessageKey {
    return change === 'new-version' && version === null ? 'transfer.change.changed' : CHANGES[change];
  }
}
