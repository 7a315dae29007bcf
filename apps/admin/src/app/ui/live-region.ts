import { Component, computed, inject } from '@angular/core';
import { Announcer } from './announcer.ts';

/** Two regions take turns, so that the same sentence said twice is heard twice. */
@Component({
  selector: 'tk-live-region',
  host: { class: 'visually-hidden' },
  template: `
    <div role="status" aria-live="polite">{{ odd() }}</div>
    <div role="status" aria-live="polite">{{ even() }}</div>
  `,
})
export class LiveRegion {
  private readonly message = inject(Announcer).message;
  protected readonly odd = computed(() => (this.message().turn % 2 === 1 ? this.message().text : ''));
  protected readonly even = computed(() => (this.message().turn % 2 === 0 ? this.message().text : ''));
}
