import { Component, computed, inject, signal } from '@angular/core';
import { Api } from '../api/api.ts';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { EmptyState } from '../ui/empty-state.ts';
import { PageHeader } from '../ui/page-header.ts';
import { ResourceState } from '../ui/resource-state.ts';
import { SideBySide } from '../ui/side-by-side.ts';
import { StatusChip } from '../ui/status-chip.ts';
import { TableFrame } from '../ui/table-frame.ts';
import { Toasts } from '../ui/toasts.ts';
import type { Organisation } from './organisation-form.ts';
import { PersonForm, type Person } from './person-form.ts';

/** Who may sign in, and in which organisations they work. For administrators. */
@Component({
  selector: 'tk-person-list',
  imports: [EmptyState, PageHeader, PersonForm, ResourceState, SideBySide, StatusChip, T, TableFrame],
  template: `
    <tk-page-header [heading]="'organisations.people.title' | t" [lead]="'organisations.people.lead' | t">
      <button class="button primary" type="button" (click)="edited.set('new')">
        {{ 'organisations.people.invite' | t }}
      </button>
    </tk-page-header>
    <tk-side-by-side>
      <div class="stack">
        <tk-resource-state [of]="people" />
        @if (people.hasValue()) {
          <tk-table-frame [label]="'organisations.people.title' | t">
            <table class="data">
              <thead>
                <tr>
                  <th scope="col">{{ 'organisations.people.name' | t }}</th>
                  <th scope="col">{{ 'organisations.people.memberships' | t }}</th>
                  <th scope="col">{{ 'organisations.people.state' | t }}</th>
                  <th scope="col">{{ 'shell.table.actions' | t }}</th>
                </tr>
              </thead>
              <tbody>
                @for (person of all(); track person.id) {
                  <tr>
                    <th scope="row">
                      {{ person.name }}<br /><span class="quiet small">{{ person.email }}</span>
                    </th>
                    <td>
                      @for (membership of person.memberships; track membership.organisationId) {
                        <div>
                          {{ membership.organisationName }}
                          <span class="quiet small">{{ roleKey(membership.role) | t }}</span>
                        </div>
                      }
                      @if (person.isAdministrator) {
                        <div>{{ 'shell.role.administrator' | t }}</div>
                      }
                    </td>
                    <td>
                      @if (person.isDisabled) {
                        <tk-status tone="quiet">{{ 'organisations.people.disabled' | t }}</tk-status>
                      } @else if (person.hasPassword) {
                        <tk-status tone="good">{{ 'organisations.people.active' | t }}</tk-status>
                      } @else {
                        <tk-status tone="info">{{ 'organisations.people.no-password' | t }}</tk-status>
                      }
                    </td>
                    <td>
                      <button class="button plain" type="button" (click)="edited.set(person)">
                        {{ 'shell.action.edit' | t }} <span class="visually-hidden">{{ person.name }}</span>
                      </button>
                      @if (!person.hasPassword && !person.isDisabled) {
                        <button class="button plain" type="button" (click)="inviteAgain(person)">
                          {{ 'organisations.people.invite-again' | t }}
                          <span class="visually-hidden">{{ person.name }}</span>
                        </button>
                      }
                    </td>
                  </tr>
                }
              </tbody>
            </table>
          </tk-table-frame>
          @if (all().length === 0) {
            <tk-empty-state [heading]="'shell.state.empty' | t" />
          }
        }
      </div>
      @if (edited(); as open) {
        <aside aside [attr.aria-label]="'organisations.people.form' | t">
          @for (one of [open]; track one) {
            <tk-person-form
              [person]="one === 'new' ? null : one"
              [organisations]="directory()"
              (saved)="afterSave(one === 'new')"
              (closed)="edited.set(null)"
            />
          }
        </aside>
      }
    </tk-side-by-side>
  `,
})
export class PersonList {
  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly toasts = inject(Toasts);
  protected readonly people = this.api.resource('/api/people', () => ({}));
  private readonly organisations = this.api.resource('/api/organisations', () => ({}));
  protected readonly edited = signal<Person | 'new' | null>(null);
  protected readonly all = computed<readonly Person[]>(() =>
    this.people.hasValue() ? this.people.value() : [],
  );
  protected readonly directory = computed<readonly Organisation[]>(() =>
    this.organisations.hasValue() ? this.organisations.value() : [],
  );

  protected roleKey(role: Person['memberships'][number]['role']) {
    return `organisations.role.${role}` as const;
  }

  protected async inviteAgain(person: Person): Promise<void> {
    await this.api.post('/api/people/{personId}/invitation', { path: { personId: person.id } });
    this.toasts.done(this.language.text('organisations.people.invited', { email: person.email }));
  }

  protected afterSave(wasNew: boolean): void {
    this.edited.set(null);
    this.people.reload();
    this.toasts.done(
      this.language.text(wasNew ? 'organisations.people.invitation-sent' : 'shell.state.saved'),
    );
  }
}
