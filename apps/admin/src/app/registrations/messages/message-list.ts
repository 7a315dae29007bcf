import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api } from '../../api/api.ts';
import { Language } from '../../language/language.ts';
import { inLanguage } from '../../language/localized.ts';
import { T } from '../../language/t.ts';
import { EmptyState } from '../../ui/empty-state.ts';
import { Icon } from '../../ui/icon.ts';
import { ResourceState } from '../../ui/resource-state.ts';
import { TableFrame } from '../../ui/table-frame.ts';
import { MessageStatus } from './message-status.ts';
import type { MessageView } from './message-views.ts';
import { MessagesNav } from './messages-nav.ts';

/** Every message of the event, the newest first. */
@Component({
  selector: 'tk-message-list',
  imports: [EmptyState, Icon, MessageStatus, MessagesNav, ResourceState, RouterLink, T, TableFrame],
  template: `
    <tk-messages-nav [eventId]="eventId()" />
    <h2>{{ 'messages.list.title' | t }}</h2>
    @if (mayEdit()) {
      <p>
        <a class="button primary" routerLink="new" queryParamsHandling="preserve"
          ><tk-icon name="plus" />{{ 'messages.list.add' | t }}</a
        >
      </p>
    }
    <tk-resource-state [of]="messages" />
    @if (messages.hasValue()) {
      @if (messages.value().length === 0) {
        <tk-empty-state [heading]="'messages.list.empty' | t" [help]="'messages.list.empty.help' | t" />
      } @else {
        <tk-table-frame [label]="'messages.list.title' | t">
          <table class="data">
            <thead>
              <tr>
                <th scope="col">{{ 'messages.column.subject' | t }}</th>
                <th scope="col">{{ 'messages.column.status' | t }}</th>
                <th scope="col" class="number">{{ 'messages.column.progress' | t }}</th>
              </tr>
            </thead>
            <tbody>
              @for (message of messages.value(); track message.id) {
                <tr>
                  <th scope="row">
                    <a [routerLink]="message.id">{{ subjectOf(message) }}</a>
                  </th>
                  <td><tk-message-status [of]="message" /></td>
                  <td class="number">
                    @if (message.progress.recipients > 0) {
                      {{ 'messages.progress' | t: message.progress }}
                    }
                  </td>
                </tr>
              }
            </tbody>
          </table>
        </tk-table-frame>
      }
    }
  `,
})
export class MessageList {
  readonly eventId = input.required<string>();

  private readonly api = inject(Api);
  private readonly language = inject(Language);
  protected readonly messages = this.api.resource('/api/events/{eventId}/messages', () => ({
    path: { eventId: this.eventId() },
  }));
  private readonly event = this.api.resource('/api/events/{eventId}', () => ({
    path: { eventId: this.eventId() },
  }));
  protected readonly mayEdit = computed(
    () => this.event.hasValue() && this.event.value().permissions.includes('registration.edit'),
  );

  protected subjectOf({ subject }: MessageView): string {
    return inLanguage(subject, this.language.current()) || this.language.text('messages.no-subject');
  }
}
