import { Component, computed, inject, output } from '@angular/core';
import { Api } from '../api/api.ts';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { Icon } from '../ui/icon.ts';
import type { Row } from './programme-rows.ts';
import { USUAL_PARTS } from './usual-parts.ts';

type Part = Pick<Row, 'kind' | 'title' | 'minutes'> & Partial<Row>;

const SESSION_MINUTES = 30;
const BREAK_MINUTES = 15;

/** Puts a session, a break, a usual part of a day or a module of the library at the end of the programme. */
@Component({
  selector: 'tk-add-part',
  imports: [Icon, T],
  template: `
    <div class="row">
      <button type="button" class="button" (click)="addSession()">
        <tk-icon name="plus" />{{ 'events.programme.add-session' | t }}
      </button>
      <button type="button" class="button" (click)="addBreak()">
        <tk-icon name="plus" />{{ 'events.programme.add-break' | t }}
      </button>
      <div class="choice">
        <label for="add-slot">{{ 'events.programme.add-slot' | t }}</label>
        <select #slot id="add-slot" (change)="addSlot(slot)">
          <option value="">{{ 'events.programme.choose-slot' | t }}</option>
          @for (one of slots; track one.key) {
            <option [value]="one.key">{{ one.key | t }} ({{ one.minutes }} min)</option>
          }
        </select>
      </div>
      <div class="choice">
        <label for="add-module">{{ 'events.programme.add-module' | t }}</label>
        <select #module id="add-module" (change)="addModule(module)">
          <option value="">{{ 'events.programme.choose-module' | t }}</option>
          @for (one of list(); track one.slug) {
            <option [value]="one.slug">{{ one.title }} ({{ one.minutes.default }} min)</option>
          }
        </select>
      </div>
    </div>
  `,
  styles: `
    .choice {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-half);
      max-width: 100%;
    }
    label {
      font-weight: 650;
    }
  `,
})
export class AddPart {
  readonly added = output<Part>();

  private readonly language = inject(Language);
  protected readonly slots = USUAL_PARTS;
  protected readonly modules = inject(Api).resource('/api/library/modules', () => ({
    query: { lang: this.language.current() },
  }));
  protected readonly list = computed(() => (this.modules.hasValue() ? this.modules.value() : []));

  protected addSession(): void {
    const title = this.language.text('events.programme.new-session');
    this.added.emit({ kind: 'session', title, minutes: SESSION_MINUTES });
  }

  protected addBreak(): void {
    const title = this.language.text('events.programme.new-break');
    this.added.emit({ kind: 'break', title, minutes: BREAK_MINUTES });
  }

  protected addSlot(select: HTMLSelectElement): void {
    const slot = USUAL_PARTS.find(({ key }) => key === select.value);
    select.value = '';
    if (!slot) return;
    const { key, kind, minutes, methods } = slot;
    this.added.emit({ kind, minutes, methods: [...methods], title: this.language.text(key) });
  }

  protected addModule(select: HTMLSelectElement): void {
    const module = this.list().find(({ slug }) => slug === select.value);
    select.value = '';
    if (!module) return;
    const { slug, title, minutes, methods } = module;
    this.added.emit({
      kind: 'session',
      title,
      minutes: minutes.default,
      methods,
      moduleSlug: slug,
    });
  }
}
