import { Component, computed, inject, model } from '@angular/core';
import { Api } from '../../api/api.ts';
import { Language } from '../../language/language.ts';
import { T } from '../../language/t.ts';
import type { ModuleChoice } from './suggestion-model.ts';

/** Every module of the library, with what is asked of it: it may come in, must, or must not. */
@Component({
  selector: 'tk-module-choices',
  imports: [T],
  template: `
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
    label {
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
  protected readonly list = computed(() => (this.modules.hasValue() ? this.modules.value() : []));

  protected choose(slug: string, choice: string): void {
    const choices = new Map(this.choices());
    if (choice === 'in' || choice === 'out') choices.set(slug, choice);
    else choices.delete(slug);
    this.choices.set(choices);
  }
}
