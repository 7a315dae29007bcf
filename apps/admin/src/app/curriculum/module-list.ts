import {
  Component,
  type ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  viewChildren,
} from '@angular/core';
import { Api } from '../api/api.ts';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { EmptyState } from '../ui/empty-state.ts';
import { lastValue } from '../ui/last-value.ts';
import { ResourceState } from '../ui/resource-state.ts';
import { ModuleCard } from './module-card.ts';
import { MODULES_AT_ONCE, ModuleFilter, NO_WISHES, fitsWishes } from './module-filter.ts';
import { ModuleFilterForm } from './module-filter-form.ts';

/** Every module of the library, or those somebody looks for. */
@Component({
  selector: 'tk-module-list',
  imports: [EmptyState, ModuleCard, ModuleFilterForm, ResourceState, T],
  template: `
    <tk-resource-state [of]="answer" />
    @if (modules(); as all) {
      @if (all.length === 0) {
        <tk-empty-state
          [heading]="'curriculum.modules.none' | t"
          [help]="'curriculum.modules.none-help' | t"
        />
      } @else {
        <tk-module-filter-form />
        <p role="status" class="quiet">
          {{
            shown().length < found().length
              ? ('curriculum.modules.count-shown' | t: { shown: shown().length, count: found().length })
              : ('curriculum.modules.count' | t: { count: found().length })
          }}
        </p>
        <ul>
          @for (module of shown(); track module.slug) {
            <li #card><tk-module-card [of]="module" /></li>
          } @empty {
            <li>
              <tk-empty-state [heading]="'shell.state.no-hits' | t">
                <button type="button" class="button" (click)="removeLimits()">
                  {{ 'curriculum.filter.remove' | t }}
                </button>
              </tk-empty-state>
            </li>
          }
        </ul>
        @if (shown().length < found().length) {
          <button type="button" class="button more" (click)="showMore()">
            {{ 'curriculum.modules.more' | t }}
          </button>
        }
      }
    }
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--space-2);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      max-width: none;
    }
    .more {
      margin-block-start: var(--space-2);
    }
  `,
})
export class ModuleList {
  private readonly lang = inject(Language).current;
  private readonly injector = inject(Injector);
  private readonly filter = inject(ModuleFilter);
  private readonly wishes = this.filter.wishes;
  private readonly cards = viewChildren<ElementRef<HTMLElement>>('card');
  protected readonly answer = inject(Api).resource('/api/library/modules', () => ({
    query: { lang: this.lang() },
  }));
  protected readonly modules = lastValue(this.answer);
  protected readonly found = computed(() =>
    (this.modules() ?? []).filter((module) => fitsWishes(module, this.wishes())),
  );

  protected readonly shown = computed(() => this.found().slice(0, this.filter.most()));

  /** Fifty more; reading goes on at the first of them. */
  protected showMore(): void {
    const first = this.shown().length;
    this.filter.most.update((most) => most + MODULES_AT_ONCE);
    afterNextRender(() => this.cards()[first]?.nativeElement.querySelector('a')?.focus(), {
      injector: this.injector,
    });
  }

  protected removeLimits(): void {
    this.wishes.set(NO_WISHES);
  }
}
