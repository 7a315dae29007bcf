import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { FormField, form, maxLength, required } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { Api } from '../api/api.ts';
import { Language } from '../language/language.ts';
import { inLanguage } from '../language/localized.ts';
import { T } from '../language/t.ts';
import { SessionStore } from '../session/session-store.ts';
import { Busy } from '../ui/busy.ts';
import { EmptyState } from '../ui/empty-state.ts';
import { ErrorSummary } from '../ui/error-summary.ts';
import { formSubmission } from '../ui/form-submission.ts';
import { Icon } from '../ui/icon.ts';
import { LabelledField } from '../ui/labelled-field.ts';
import { PageHeader } from '../ui/page-header.ts';
import { askBeforeLeaving } from '../ui/unsaved-changes.ts';
import { LibraryWords } from './library-words.ts';
import { editableOrganisations } from './package-owners.ts';

const KINDS = ['course', 'network-meeting', 'seminar'] as const;

/** The first step of a package: its name, its owner, and what it begins from. The rest is done in its editor. */
@Component({
  selector: 'tk-new-package',
  imports: [Busy, EmptyState, ErrorSummary, FormField, Icon, LabelledField, PageHeader, RouterLink, T],
  template: `
    <a class="back" routerLink="/library/packages"
      ><tk-icon name="back" />{{ 'curriculum.packages.title' | t }}</a
    >
    <tk-page-header [heading]="'packages.new.title' | t" [lead]="lead()" />
    @if (owners().length === 0) {
      <tk-empty-state [heading]="'packages.new.not-allowed' | t" />
    } @else {
      <form class="stack" (submit)="create.run($event)" novalidate>
        <tk-error-summary [of]="create" />
        <tk-field [label]="'packages.new.name' | t" [help]="'packages.new.name-help' | t">
          <input lang="fi" autocomplete="off" [formField]="form.title" />
        </tk-field>
        <tk-field [label]="'packages.new.owner' | t">
          <select [formField]="form.organisationId">
            @for (one of owners(); track one.organisationId) {
              <option [value]="one.organisationId">{{ one.organisationName }}</option>
            }
          </select>
        </tk-field>
        <tk-field [label]="'packages.facts.kind' | t">
          <select [formField]="form.kind">
            @for (kind of kinds; track kind) {
              <option [value]="kind">{{ words.packageKind(kind) }}</option>
            }
          </select>
        </tk-field>
        <p class="quiet">{{ 'packages.new.own-first' | t }}</p>
        <div>
          <button class="button primary" [tkBusy]="create.running()">{{ 'packages.new.create' | t }}</button>
        </div>
      </form>
    }
  `,
  styles: `
    .back {
      display: inline-flex;
      gap: var(--space-half);
      align-items: center;
      margin-block-end: var(--space-1);
    }
  `,
})
export class NewPackage {
  /** From the address: the package that it begins as a copy of. */
  readonly from = input<string>();

  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly person = inject(SessionStore).person;
  protected readonly words = inject(LibraryWords);
  protected readonly kinds = KINDS;

  private readonly source = this.api.resource('/api/library/packages/{slug}', () => {
    const slug = this.from();
    return slug ? { path: { slug }, query: { lang: this.language.current() } } : undefined;
  });
  private readonly copied = computed(() => (this.source.hasValue() ? this.source.value() : null));
  protected readonly owners = computed(() => editableOrganisations(this.person()));
  protected readonly lead = computed(() => {
    const pkg = this.copied();
    if (!pkg) return this.language.text('packages.new.lead');
    const name = inLanguage(pkg.title, this.language.current());
    return this.language.text('packages.new.copy-lead', { name });
  });
  private readonly given = linkedSignal(() => ({
    title: this.copied()?.title.fi ?? '',
    organisationId: this.owners()[0]?.organisationId ?? '',
    kind: this.copied()?.kind ?? 'course',
  }));
  private readonly typed = linkedSignal(() => this.given());

  protected readonly form = form(this.typed, (path) => {
    required(path.title);
    maxLength(path.title, 200);
    required(path.organisationId);
  });

  protected readonly create = formSubmission(this.form, async () => {
    const { title, organisationId, kind } = this.typed();
    const copyOf = this.copied()?.slug;
    // The other names of what is copied stay while the Finnish one does.
    const names = this.copied()?.title;
    const body = {
      organisationId,
      kind,
      title: names?.fi === title ? { ...names, fi: title } : { fi: title },
      ...(copyOf ? { copyOf } : {}),
    };
    const { slug } = await this.api.post('/api/library/packages', { body });
    this.given.set(this.typed());
    await this.router.navigate(['/library/packages', slug, 'edit']);
  });

  constructor() {
    askBeforeLeaving(() => JSON.stringify(this.typed()) !== JSON.stringify(this.given()));
  }
}
