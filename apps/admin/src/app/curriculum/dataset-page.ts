import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api } from '../api/api.ts';
import { Moment } from '../language/format-pipes.ts';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { Icon } from '../ui/icon.ts';
import { lastValue } from '../ui/last-value.ts';
import { PageHeader } from '../ui/page-header.ts';
import { ResourceState } from '../ui/resource-state.ts';
import { StatusChip } from '../ui/status-chip.ts';
import { TableFrame } from '../ui/table-frame.ts';
import { DatasetUpload } from './dataset-upload.ts';
import { ModuleText } from './module-text.ts';
import { PrintedDate } from './printed-date.ts';

/** One dataset: its figures as chart and table, its versions, and the modules that show it. */
@Component({
  selector: 'tk-dataset-page',
  imports: [
    DatasetUpload,
    Icon,
    ModuleText,
    Moment,
    PageHeader,
    PrintedDate,
    ResourceState,
    RouterLink,
    StatusChip,
    T,
    TableFrame,
  ],
  templateUrl: './dataset-page.html',
  styleUrl: './dataset-page.css',
})
export class DatasetPage {
  readonly slug = input.required<string>();
  /** From the address: the number of an older version. */
  readonly version = input<string>();

  private readonly language = inject(Language);
  private readonly wanted = computed(() => {
    const number = Number(this.version());
    return Number.isInteger(number) && number > 0 ? number : undefined;
  });
  protected readonly answer = inject(Api).resource('/api/library/datasets/{slug}', () => ({
    path: { slug: this.slug() },
    query: { lang: this.language.current(), version: this.wanted() },
  }));
  protected readonly dataset = lastValue(this.answer);
  protected readonly lang = this.language.current;
}
