import { Component, computed, input } from '@angular/core';
import { Icon, type IconName } from './icon.ts';

/** How a state is meant: `good` is done, `attention` waits for somebody, `bad` is overdue or refused. */
export type Tone = 'good' | 'attention' | 'bad' | 'info' | 'quiet';

const ICONS: Readonly<Record<Tone, IconName>> = {
  good: 'check',
  attention: 'attention',
  bad: 'stop',
  info: 'info',
  quiet: 'quiet',
};

/** A state in words with a drawing: `<tk-status tone="good">Published</tk-status>`. Colour only helps. */
@Component({
  selector: 'tk-status',
  imports: [Icon],
  host: { '[class]': 'tone()' },
  template: `<tk-icon [name]="icon()" /><span><ng-content /></span>`,
  styles: `
    :host {
      display: inline-flex;
      gap: var(--space-half);
      align-items: center;
      padding: 0.0625rem var(--space-1) 0.0625rem 0.375rem;
      border: 1px solid currentColor;
      border-radius: var(--round);
      font-size: var(--text-small);
      white-space: nowrap;
    }
    tk-icon {
      width: 1.0625em;
      height: 1.0625em;
    }
    :host(.good) {
      background: var(--lichen);
      color: var(--spruce);
    }
    :host(.attention) {
      background: var(--amber-ground);
      color: var(--amber);
    }
    :host(.bad) {
      background: var(--berry-ground);
      color: var(--berry);
    }
    :host(.info) {
      background: var(--sky-ground);
      color: var(--sky);
    }
    :host(.quiet) {
      background: var(--surface);
      color: var(--ink-quiet);
    }
  `,
})
export class StatusChip {
  readonly tone = input<Tone>('quiet');
  protected readonly icon = computed(() => ICONS[this.tone()]);
}
