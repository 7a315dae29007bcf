import { Component, computed, inject, input } from '@angular/core';
import { Language } from '../../language/language.ts';
import { Tabs } from '../../ui/tabs.ts';

/** What leaves by mail: messages, reminders, and the log of all of it. */
@Component({
  selector: 'tk-messages-nav',
  imports: [Tabs],
  template: `<tk-tabs [tabs]="tabs()" [label]="label()" />`,
})
export class MessagesNav {
  readonly eventId = input.required<string>();

  private readonly language = inject(Language);
  protected readonly label = computed(() => this.language.text('messages.nav.label'));
  protected readonly tabs = computed(() => {
    const base = `/events/${this.eventId()}/registrations`;
    return [
      { label: this.language.text('messages.nav.messages'), link: `${base}/messages` },
      { label: this.language.text('messages.nav.reminders'), link: `${base}/reminders` },
      { label: this.language.text('messages.nav.sent'), link: `${base}/mails` },
    ];
  });
}
