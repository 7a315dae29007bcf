import { Component, computed, inject, signal } from '@angular/core';
import { Api } from '../api/api.ts';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { SessionStore } from '../session/session-store.ts';
import { EmptyState } from '../ui/empty-state.ts';
import { PageHeader } from '../ui/page-header.ts';
import { ResourceState } from '../ui/resource-state.ts';
import { SideBySide } from '../ui/side-by-side.ts';
import { TableFrame } from '../ui/table-frame.ts';
import { Toasts } from '../ui/toasts.ts';
import { OrganisationForm, type Organisation } from './organisation-form.ts';

/** Everybody there is to work with. Administrators add and change organisations beside the list. */
@Component({
  selector: 'tk-organisation-list',
  imports: [EmptyState, OrganisationForm, PageHeader, ResourceState, SideBySide, T, TableFrame],
  template: `
    <tk-page-header [heading]="'organisations.list.title' | t" [lead]="'organisations.list.lead' | t">
      @if (mayManage()) {
        <button class="button primary" type="button" (click)="edited.set('new')">
          {{ 'organisations.list.add' | t }}
        </button>
      }
    </tk-page-header>
    <tk-side-by-side>
      <div class="stack">
        <tk-resource-state [of]="organisations" />
        @if (organisations.hasValue()) {
          <label class="search">
            {{ 'shell.action.search' | t }}
            <input type="search" [value]="wanted()" (input)="wanted.set($any($event.target).value)" />
          </label>
          <p class="quiet small" role="status">{{ 'shell.state.hits' | t: { count: shown().length } }}</p>
          @if (shown().length > 0) {
            <tk-table-frame [label]="'organisations.list.title' | t">
              <table class="data">
                <thead>
                  <tr>
                    <th scope="col">{{ 'organisations.name' | t }}</th>
                    <th scope="col">{{ 'organisations.kind' | t }}</th>
                    <th scope="col">{{ 'organisations.business-id' | t }}</th>
                    <th scope="col">{{ 'organisations.vat-recovery' | t }}</th>
                    @if (mayManage()) {
                      <th scope="col">{{ 'shell.table.actions' | t }}</th>
                    }
                  </tr>
                </thead>
                <tbody>
                  @for (organisation of shown(); track organisation.id) {
                    <tr>
                      <th scope="row">{{ organisation.name }}</th>
                      <td>{{ language.text(kindKey(organisation)) }}</td>
                      <td class="id">{{ organisation.businessId ?? '–' }}</td>
                      <td>
                        {{ (organisation.vatRecovery === 'full' ? 'shell.form.yes' : 'shell.form.no') | t }}
                      </td>
                      @if (mayManage()) {
                        <td>
                          <button class="button plain" type="button" (click)="edited.set(organisation)">
                            {{ 'shell.action.edit' | t }}
                            <span class="visually-hidden">{{ organisation.name }}</span>
                          </button>
                        </td>
                      }
                    </tr>
                  }
                </tbody>
              </table>
            </tk-table-frame>
          } @else {
            <tk-empty-state
              [heading]="'organisations.list.empty' | t"
              [help]="'organisations.list.empty-help' | t"
            />
          }
        }
      </div>
      @if (formOf(); as open) {
        <aside aside [attr.aria-label]="'organisations.form.label' | t">
          @for (one of [open]; track one) {
            <tk-organisation-form
              [organisation]="one === 'new' ? null : one"
              (saved)="afterSave()"
              (closed)="edited.set(null)"
            />
          }
        </aside>
      }
    </tk-side-by-side>
  `,
  styles: `
    .id {
      white-space: nowrap;
    }
    .search {
      display: grid;
      gap: 4px;
      max-width: 24rem;
    }
  `,
})
export class OrganisationList {
  protected readonly language = inject(Language);
  protected readonly organisations = inject(Api).resource('/api/organisations', () => ({}));
  protected readonly wanted = signal('');
  protected readonly edited = signal<Organisation | 'new' | null>(null);
  protected readonly formOf = computed(() => (this.mayManage() ? this.edited() : null));
  protected readonly mayManage = computed(() => this.session.person()?.isAdministrator ?? false);
  protected readonly shown = computed(() => {
    const all: readonly Organisation[] = this.organisations.hasValue() ? this.organisations.value() : [];
    const wanted = this.wanted().trim().toLocaleLowerCase('fi');
    return all.filter(({ name, businessId }) =>
      `${name} ${businessId ?? ''}`.toLocaleLowerCase('fi').includes(wanted),
    );
  });
  private readonly session = inject(SessionStore);
  private readonly toasts = inject(Toasts);

  protected kindKey({ kind }: Organisation) {
    return `words.organisation-kind.${kind}` as const;
  }

  protected afterSave(): void {
    this.edited.set(null);
    this.organisations.reload();
    this.toasts.done(this.language.text('shell.state.saved'));
  }
}
