import { Component, computed, input, model } from '@angular/core';
import { T } from '../../language/t.ts';
import { Icon } from '../../ui/icon.ts';
import { nextId } from '../../ui/next-id.ts';

/** Some of the things that the library has, by their slugs, in the order in which they were chosen. */
@Component({
  selector: 'tk-slug-picker',
  imports: [Icon, T],
  template: `
    <fieldset>
      <legend>{{ legend() }}</legend>
      <ul>
        @for (slug of chosen(); track slug) {
          <li>
            {{ titleOf(slug) }}
            <button
              type="button"
              class="button plain"
              [attr.aria-label]="'authoring.facts.pick-remove' | t: { title: titleOf(slug) }"
              (click)="remove(slug)"
            >
              <tk-icon name="close" />
            </button>
          </li>
        }
      </ul>
      <label [for]="id">{{ add() }}</label>
      <select #choice [id]="id" (change)="take(choice.value); choice.value = ''">
        <option value="">{{ placeholder() }}</option>
        @for (one of others(); track one.slug) {
          <option [value]="one.slug">{{ one.title }}</option>
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
export class SlugPicker {
  readonly legend = input.required<string>();
  /** What the list to choose from is called. */
  readonly add = input.required<string>();
  readonly placeholder = input.required<string>();
  readonly choices = input.required<readonly { readonly slug: string; readonly title: string }[]>();
  readonly chosen = model.required<string[]>();

  protected readonly id = nextId('pick');
  protected readonly others = computed(() =>
    this.choices().filter(({ slug }) => !this.chosen().includes(slug)),
  );

  protected titleOf(slug: string): string {
    return this.choices().find((one) => one.slug === slug)?.title ?? slug;
  }

  protected take(slug: string): void {
    if (slug !== '') this.chosen.update((chosen) => [...chosen, slug]);
  }

  protected remove(slug: string): void {
    this.chosen.update((chosen) => chosen.filter((one) => one !== slug));
  }
}
