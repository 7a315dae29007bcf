import { Component, computed, inject, input } from '@angular/core';
import { Language } from '../language/language.ts';
import { StatusChip, type Tone } from '../ui/status-chip.ts';
import type { EventView } from './event-types.ts';

const TONES: Readonly<Record<EventView['status'], Tone>> = {
  draft: 'quiet',
  published: 'good',
  held: 'info',
  cancelled: 'bad',
  closed: 'quiet',
};

/** `<tk-event-status [status]="event.status" />` */
@Component({
  selector: 'tk-event-status',
  imports: [StatusChip],
  template: `<tk-status [tone]="tone()">{{ text() }}</tk-status>`,
})
export class EventStatus {
  readonly status = input.required<EventView['status']>();

  private readonly language = inject(Language);
  protected readonly tone = computed(() => TONES[this.status()]);
  protected readonly text = computed(() => this.language.text(`words.event-status.${this.status()}`));
}
