import { Component, computed, inject, model } from '@angular/core';
import { Api } from '../../api/api.ts';
import { T } from '../../language/t.ts';
import { lastValue } from '../../ui/last-value.ts';
import { SlugPicker } from './slug-picker.ts';

/** The figures that the charts of a module may be drawn from. Each is listed with the name that a text calls it by. */
@Component({
  selector: 'tk-dataset-picker',
  imports: [SlugPicker, T],
  template: `
    <tk-slug-picker
      [legend]="'authoring.facts.datasets' | t"
      [add]="'authoring.facts.dataset-add' | t"
      [placeholder]="'authoring.facts.dataset-choose' | t"
      [choices]="choices()"
      [(chosen)]="chosen"
    />
  `,
})
export class DatasetPicker {
  readonly chosen = model.required<string[]>();

  private readonly datasets = lastValue(inject(Api).resource('/api/library/datasets', () => ({})));
  protected readonly choices = computed(() =>
    (this.datasets() ?? []).map(({ slug, label }) => ({ slug, title: `${label} (${slug})` })),
  );
}
