import { Component, computed, inject, output } from '@angular/core';
import { FREE_SLOTS, type FreeSlot, METHODS } from '@talkoot/curriculum';
import { Api } from '../api/api.ts';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { Icon } from '../ui/icon.ts';
import type { newRow } from './package-edit.ts';

type Given = Parameters<typeof newRow>[1];

const SESSION_MINUTES = 30;

/** Puts a heading, a part of one's own, a ready-made part or a module at the end of a package. */
@Component({
  selector: 'tk-package-add',
  imports: [Icon, T],
  template: `
    <h3>{{ 'packages.add.title' | t }}</h3>
    <div class="row">
      <button type="button" class="button" (click)="addSection()">
        <tk-icon name="plus" />{{ 'packages.row.section' | t }}
      </button>
      <button type="button" class="button" (click)="addSession()">
        <tk-icon name="plus" />{{ 'packages.add.session' | t }}
      </button>
    </div>
    <div class="row">
      <div class="choice">
        <label for="add-slot">{{ 'packages.add.slot' | t }}</label>
        <select #slot id="add-slot" (change)="addSlot(slot)">
          <option value="">{{ 'packages.add.choose' | t }}</option>
          @for (one of slots; track one.code) {
            <option [value]="one.code">{{ titleOf(one) }} ({{ one.minutes }} min)</option>
          }
        </select>
      </div>
      <div class="choice">
        <label for="add-module">{{ 'packages.add.module' | t }}</label>
        <select #module id="add-module" (change)="addModule(module)">
          <option value="">{{ 'packages.add.choose' | t }}</option>
          @for (one of list(); track one.slug) {
            <option [value]="one.slug">{{ one.title }} ({{ one.minutes.default }} min)</option>
          }
        </select>
      </div>
    </div>
  `,
  styles: `
    .row + .row {
      margin-block-start: var(--space-2);
    }
    .choice {
      display: grid;
      flex: 1 1 14rem;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-half);
      max-width: 100%;
    }
    label {
      font-weight: 650;
    }
  `,
})
export class PackageAdd {
  readonly added = output<Given>();

  private readonly language = inject(Language);
  private readonly api = inject(Api);
  protected readonly slots = FREE_SLOTS;
  private readonly modules = this.api.resource('/api/library/modules', () => ({
    query: { lang: this.language.current() },
  }));
  /** A row has its name in Finnish whatever language the desk is in. */
  private readonly finnish = this.api.resource('/api/library/modules', () =>
    this.language.current() === 'fi' ? undefined : { query: { lang: 'fi' as const } },
  );
  protected readonly list = computed(() => (this.modules.hasValue() ? this.modules.value() : []));

  protected titleOf({ title }: FreeSlot): string {
    return title[this.language.current()];
  }

  protected addSection(): void {
    this.added.emit({ kind: 'section', title: {}, minutes: 0 });
  }

  protected addSession(): void {
    this.added.emit({ kind: 'session', title: {}, minutes: SESSION_MINUTES });
  }

  protected addSlot(select: HTMLSelectElement): void {
    const slot = FREE_SLOTS.find(({ code }) => code === select.value);
    select.value = '';
    if (slot)
      this.added.emit({ kind: slot.kind, title: slot.title, minutes: slot.minutes, methods: slot.methods });
  }

  protected addModule(select: HTMLSelectElement): void {
    const chosen = this.list().find(({ slug }) => slug === select.value);
    select.value = '';
    if (!chosen) return;
    const { slug, lang, title, version, minutes, methods, isFresh, reviewBy } = chosen;
    const finnish = this.finnish.hasValue() ? this.finnish.value() : [];
    const original = finnish.find((one) => one.slug === slug)?.title ?? title;
    this.added.emit({
      kind: 'session',
      title: { fi: original, ...(lang === 'fi' || lang === 'fi-simple' ? {} : { [lang]: title }) },
      minutes: minutes.default,
      methods: METHODS.filter((code) => methods.includes(code)),
      module: { slug, title, number: version, minutes, isFresh, reviewBy, newer: null, isRetired: false },
    });
  }
}
