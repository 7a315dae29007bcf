import { Component, computed, inject, linkedSignal } from '@angular/core';
import { FormField, form, maxLength, required } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { LANGS, type Lang } from '@talkoot/messages';
import { Api } from '../../api/api.ts';
import { Language } from '../../language/language.ts';
import { T } from '../../language/t.ts';
import { SessionStore } from '../../session/session-store.ts';
import { Busy } from '../../ui/busy.ts';
import { EmptyState } from '../../ui/empty-state.ts';
import { ErrorSummary } from '../../ui/error-summary.ts';
import { formSubmission } from '../../ui/form-submission.ts';
import { LabelledField } from '../../ui/labelled-field.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { askBeforeLeaving } from '../../ui/unsaved-changes.ts';
import { LibraryWords } from '../library-words.ts';
import { VISIBILITIES } from './authoring-views.ts';
import { writingMemberships } from './writes-modules.ts';

const HOUSE = 'house';

interface NewModuleModel {
  title: string;
  lang: Lang;
  ownerOrganisationId: string;
  visibility: (typeof VISIBILITIES)[number];
}

/** A module from nothing: whose it is, who sees it, its language and name. */
@Component({
  selector: 'tk-new-module',
  imports: [Busy, EmptyState, ErrorSummary, FormField, LabelledField, PageHeader, T],
  template: `
    <tk-page-header [heading]="'authoring.new.title' | t" [lead]="'authoring.new.lead' | t" />
    @if (owners().length === 0) {
      <tk-empty-state [heading]="'authoring.new.not-allowed' | t" />
    } @else {
      <form class="stack" (submit)="create.run($event)" novalidate>
        <tk-error-summary [of]="create" />
        <tk-field [label]="'authoring.new.name' | t">
          <input autocomplete="off" [formField]="form.title" />
        </tk-field>
        <tk-field [label]="'authoring.new.lang' | t">
          <select [formField]="form.lang">
            @for (lang of langs; track lang) {
              <option [value]="lang">{{ words.languages([lang]) }}</option>
            }
          </select>
        </tk-field>
        <tk-field [label]="'authoring.new.owner' | t">
          <select [formField]="form.ownerOrganisationId">
            @for (owner of owners(); track owner.id) {
              <option [value]="owner.id">{{ owner.name }}</option>
            }
          </select>
        </tk-field>
        <tk-field [label]="'authoring.visibility.label' | t">
          <select [formField]="form.visibility">
            @for (visibility of visibilities; track visibility) {
              <option [value]="visibility">{{ visibilityName(visibility) }}</option>
            }
          </select>
        </tk-field>
        <div>
          <button class="button primary" [tkBusy]="create.running()">
            {{ 'authoring.new.create' | t }}
          </button>
        </div>
      </form>
    }
  `,
})
export class NewModule {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly language = inject(Language);
  protected readonly words = inject(LibraryWords);
  protected readonly langs = LANGS;
  protected readonly visibilities = VISIBILITIES;

  /** Organisations in whose name the person writes modules; the house for who runs it. */
  protected readonly owners = computed(() => [
    ...writingMemberships(this.session.person()).map(({ organisationId, organisationName }) => ({
      id: organisationId,
      name: organisationName,
    })),
    ...(this.session.isAdministrator()
      ? [{ id: HOUSE, name: this.language.text('authoring.own.house') }]
      : []),
  ]);
  private readonly given = linkedSignal<NewModuleModel>(() => ({
    title: '',
    lang: this.language.current(),
    ownerOrganisationId: this.owners()[0]?.id ?? '',
    visibility: 'own',
  }));
  private readonly typed = linkedSignal(() => this.given());
  protected readonly form = form(this.typed, (path) => {
    required(path.title);
    maxLength(path.title, 160);
  });

  protected readonly create = formSubmission(this.form, async () => {
    const { ownerOrganisationId, ...module } = this.typed();
    const body = ownerOrganisationId === HOUSE ? module : { ...module, ownerOrganisationId };
    const { slug } = await this.api.post('/api/library/modules', { body });
    this.given.set(this.typed());
    await this.router.navigate(['/library/modules', slug, 'edit']);
  });

  protected visibilityName(visibility: (typeof VISIBILITIES)[number]): string {
    return this.language.text(`authoring.visibility.${visibility}`);
  }

  constructor() {
    askBeforeLeaving(() => this.typed().title !== this.given().title);
  }
}
