import { Component, computed, inject, input } from '@angular/core';
import { formatInstant } from '@talkoot/messages';
import { Language } from '../../language/language.ts';
import { StatusChip, type Tone } from '../../ui/status-chip.ts';
import type { MessageView } from './message-views.ts';

const TONES: Readonly<Record<MessageView['status'], Tone>> = {
  draft: 'quiet',
  scheduled: 'attention',
  sent: 'good',
  stopped: 'bad',
};

/** The state of a message with its time. */
@Component({
  selector: 'tk-message-status',
  imports: [StatusChip],
  template: `<tk-status [tone]="tone()">{{ words() }}</tk-status>`,
})
export class MessageStatus {
  readonly of = input.required<MessageView>();
  readonly zone = input('Europe/Helsinki');

  private readonly language = inject(Language);
  protected readonly tone = computed(() => TONES[this.of().status]);
  protected readonly words = computed(() => {
    const { status, leavesAt, sentAt } = this.of();
    const at = status === 'sent' ? sentAt : leavesAt;
    const moment = at ? formatInstant(Temporal.Instant.from(at), this.zone(), this.language.current()) : '';
    return this.language.text(`messages.status.${status}`, { at: moment });
  });
}
