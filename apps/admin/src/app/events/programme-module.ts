import { Component, booleanAttribute, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Language } from '../language/language.ts';
import { inLanguage } from '../language/localized.ts';
import { T } from '../language/t.ts';
import type { ProgrammeItem } from './event-types.ts';

/** The module version that a row is pinned to, and the newer one where there is one: what changed, and taking it. */
@Component({
  selector: 'tk-programme-module',
  imports: [RouterLink, T],
  template: `
    <p class="quiet small">{{ words() }}</p>
    @if (module().newer; as newer) {
      <p class="small newer">
        {{ 'events.programme.newer' | t: { number: newer.number } }}
        <a
          [routerLink]="['/library/modules', module().slug, 'versions']"
          [queryParams]="{ from: module().number, to: newer.number }"
          >{{ 'events.programme.what-changed' | t }}<span class="visually-hidden">: {{ title() }}</span></a
        >
        @if (mayEdit()) {
          <button type="button" class="button" (click)="upgraded.emit()">
            {{ 'events.programme.upgrade' | t: { number: newer.number }
            }}<span class="visually-hidden">: {{ title() }}</span>
          </button>
        }
      </p>
    }
  `,
  styles: `
    p {
      margin: 0;
    }
    .newer {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-half) var(--space-1);
      align-items: center;
      margin-block-start: var(--space-half);
    }
  `,
})
export class ProgrammeModule {
  readonly module = input.required<NonNullable<ProgrammeItem['module']>>();
  readonly mayEdit = input(false, { transform: booleanAttribute });
  /** The newest version is wanted. */
  readonly upgraded = output();

  private readonly language = inject(Language);
  protected readonly title = computed(() => inLanguage(this.module().title, this.language.current()));
  protected readonly words = computed(() =>
    this.language.text('events.programme.module', { title: this.title(), number: this.module().number }),
  );
}
