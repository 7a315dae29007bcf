import { Component, computed, inject, input, model } from '@angular/core';
import { Api } from '../../api/api.ts';
import { Language } from '../../language/language.ts';
import { T } from '../../language/t.ts';
import { Icon } from '../../ui/icon.ts';
import { lastValue } from '../../ui/last-value.ts';
import { nextId } from '../../ui/next-id.ts';

/** Modules that should be taken before this one, chosen from the library. */
@Component({
  selector: 'tk-prerequisite-picker',
  imports: [Icon, T],
  template: `
    <fieldset>
      <legend>{{ 'authoring.facts.prerequisites' | t }}</legend>
      <ul>
        @for (slug of chosen(); track slug) {
          <li>
            {{ titleOf(slug) }}
            <button
              type="button"
              class="button plain"
              [attr.aria-label]="'authoring.facts.prerequisite-remove' | t: { title: titleOf(slug) }"
              (click)="remove(slug)"
            >
              <tk-icon name="close" />
            </button>
          </li>
        }
      </ul>
      <label [for]="id">{{ 'authoring.facts.prerequisite-add' | t }}</label>
      <select #choice [id]="id" (change)="add(choice.value); choice.value = ''">
        <option value="">{{ 'authoring.facts.prerequisite-choose' | t }}</option>
        @for (module of others(); track module.slug) {
          <option [value]="module.slug">{{ module.title }}</option>
        }
      </select>
    </fieldset>
  `,
  styles: `
    fieldset {
      display: grid;
      gap: var(--space-half);
      max-width: 32rem;
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      padding: 0;
      font-weight: 650;
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      gap: var(--space-1);
      align-items: center;
      justify-content: space-between;
    }
    select {
      min-width: 0;
      max-width: 100%;
    }
  `,
})
export class PrerequisitePicker {
  readonly slug = input.required<string>();
  readonly chosen = model.required<string[]>();

  protected readonly id = nextId('prerequisite');
  private readonly lang = inject(Language).current;
  private readonly modules = lastValue(
    inject(Api).resource('/api/library/modules', () => ({ query: { lang: this.lang() } })),
  );
  protected readonly others = computed(() =>
    (this.modules() ?? []).filter(({ slug }) => slug !== this.slug() && !this.chosen().includes(slug)),
  );

  protected titleOf(slug: string): string {
    return this.modules()?.find((module) => module.slug === slug)?.title ?? slug;
  }

  protected add(slug: string): void {
    if (slug !== '') this.chosen.update((chosen) => [...chosen, slug]);
  }

  protected remove(slug: string): void {
    this.chosen.update((chosen) => chosen.filter((one) => one !== slug));
  }
}
