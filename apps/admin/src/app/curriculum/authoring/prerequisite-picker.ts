import { Component, computed, inject, input, model } from '@angular/core';
import { Api } from '../../api/api.ts';
import { Language } from '../../language/language.ts';
import { T } from '../../language/t.ts';
import { lastValue } from '../../ui/last-value.ts';
import { SlugPicker } from './slug-picker.ts';

/** Modules that should be taken before this one, chosen from the library. */
@Component({
  selector: 'tk-prerequisite-picker',
  imports: [SlugPicker, T],
  template: `
    <tk-slug-picker
      [legend]="'authoring.facts.prerequisites' | t"
      [add]="'authoring.facts.prerequisite-add' | t"
      [placeholder]="'authoring.facts.prerequisite-choose' | t"
      [choices]="others()"
      [(chosen)]="chosen"
    />
  `,
})
export class PrerequisitePicker {
  readonly slug = input.required<string>();
  readonly chosen = model.required<string[]>();

  private readonly lang = inject(Language).current;
  private readonly modules = lastValue(
    inject(Api).resource('/api/library/modules', () => ({ query: { lang: this.lang() } })),
  );
  protected readonly others = computed(() =>
    (this.modules() ?? []).filter(({ slug }) => slug !== this.slug()),
  );
}
