import { Component, computed, inject, model, signal, untracked } from '@angular/core';
import { Api } from '../../api/api.ts';
import { Language } from '../../language/language.ts';
import { T } from '../../language/t.ts';
import { hasWords } from '../../curriculum/module-filter.ts';
import type { ModuleChoice } from './suggestion-model.ts';

/** More are found by their names: a list of a thousand fields is read by nobody. */
const MOST = 30;

/** Modules of the library, with what is asked of it: it may come in, must, or must not. */
@Component({
  selector: 'tk-module-choices',
  imports: [T],
  template: `
    <label for="choices-find">{{ 'suggestion.choice.find' | t }}</label>
    <input
      #find
      id="choices-find"
      type="search"
      autocomplete="off"
      [value]="text()"
      (input)="text.set(find.value)"
    />
    <p class="quiet small" role="status">
      {{ 'suggestion.choice.shown' | t: { shown: list().length, count: all().length } }}
    </p>
    <ul>
      @for (module of list(); track module.slug) {
        <li>
          <label [for]="'choice-' + module.slug">{{ module.title }}</label>
          <select
            #choice
            [id]="'choice-' + module.slug"
            [value]="choices().get(module.slug) ?? ''"
            (change)="choose(module.slug, choice.value)"
          >
            <option value="">{{ 'suggestion.choice.free' | t }}</option>
            <option value="in">{{ 'suggestion.choice.in' | t }}</option>
            <option value="out">{{ 'suggestion.choice.out' | t }}</option>
          </select>
        </li>
      }
    </ul>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-half);
    }
    ul {
      display: grid;
      gap: var(--space-half);
      max-height: 22rem;
      margin: 0;
      padding: 0;
      overflow-y: auto;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-half) var(--space-1);
      align-items: center;
      justify-content: space-between;
      max-width: none;
    }
    p {
      margin: 0;
    }
    li label {
      flex: 1 1 12rem;
    }
  `,
})
export class ModuleChoices {
  readonly choices = model.required<ReadonlyMap<string, ModuleChoice>>();

  private readonly language = inject(Language);
  private readonly modules = inject(Api).resource('/api/library/modules', () => ({
    query: { lang: this.language.current() },
  }));
  protected readonly all = computed(() => (this.modules.hasValue() ? this.modules.value() : []));
  protected readonly text = signal('');
  /** Those chosen before the last search first, wherever they are: the list does not move while one chooses. */
  protected readonly list = computed(() => {
    const choices = untracked(this.choices);
    const [text, all] = [this.text(), this.all()];
    const chosen = all.filter(({ slug }) => choices.has(slug));
    const found = all.filter(({ slug, title }) => !choices.has(slug) && hasWords([title], text));
    return [...chosen, ...found.slice(0, MOST)];
  });

  protected choose(slug: string, choice: string): void {
    const choices = new Map(this.choices());
    if (choice === 'in' || choice === 'out') choices.set(slug, choice);
    else choices.delete(slug);
    this.choices.set(choices);
  }
}
