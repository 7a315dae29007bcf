import { Component, computed, inject, input, linkedSignal, output, signal, viewChild } from '@angular/core';
import { FormField, form, maxLength, required } from '@angular/forms/signals';
import { Api } from '../api/api.ts';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { SessionStore } from '../session/session-store.ts';
import { Busy } from '../ui/busy.ts';
import { ErrorSummary } from '../ui/error-summary.ts';
import { FileField } from '../ui/file-field.ts';
import { formSubmission } from '../ui/form-submission.ts';
import { LabelledField } from '../ui/labelled-field.ts';
import { Toasts } from '../ui/toasts.ts';
import { askBeforeLeaving } from '../ui/unsaved-changes.ts';
import { figureOwners } from './figure-owners.ts';

/** A file of figures: a new dataset, or the next version of one. Its mistakes are listed by line. */
@Component({
  selector: 'tk-dataset-upload',
  imports: [Busy, ErrorSummary, FileField, FormField, LabelledField, T],
  template: `
    <form class="stack" (submit)="send($event)" novalidate>
      <tk-error-summary [of]="save" />
      <tk-file-field
        accept=".json,application/json"
        [label]="'curriculum.figures.file' | t"
        [help]="'curriculum.figures.file-help' | t"
        [(file)]="file"
      />
      @if (needsFile()) {
        <p class="missing" role="alert">{{ 'curriculum.figures.file-needed' | t }}</p>
      }
      @if (slug() === null) {
        <tk-field [label]="'curriculum.figures.name' | t" [help]="'curriculum.figures.name-help' | t">
          <input [formField]="form.name" autocomplete="off" />
        </tk-field>
        @if (owners().length > 1) {
          <tk-field [label]="'curriculum.figures.owner' | t">
            <select [formField]="form.organisation">
              @for (owner of owners(); track owner.id) {
                <option [value]="owner.id">{{ owner.name ?? ('authoring.own.house' | t) }}</option>
              }
            </select>
          </tk-field>
        }
      }
      <div>
        <button class="button primary" [tkBusy]="save.running()">
          {{ (slug() === null ? 'curriculum.figures.add' : 'curriculum.figures.replace') | t }}
        </button>
      </div>
    </form>
  `,
  styles: `
    .missing {
      margin: 0;
      color: var(--berry);
    }
  `,
})
export class DatasetUpload {
  /** Null: a new one, which needs a name. */
  readonly slug = input<string | null>(null);
  /** The newest version on the screen: what came in between is not overwritten unseen. */
  readonly seen = input(0);
  readonly stored = output<string>();

  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly toasts = inject(Toasts);
  private readonly session = inject(SessionStore);
  private readonly fileField = viewChild.required(FileField);

  protected readonly file = signal<File | null>(null);
  protected readonly owners = computed(() => figureOwners(this.session.person()));
  private readonly asked = signal(false);
  protected readonly needsFile = computed(() => this.asked() && this.file() === null);
  /** The name of the file is the name that modules call it by, unless another is typed. */
  private readonly typed = linkedSignal(() => ({
    name: nameOf(this.slug(), this.file()),
    organisation: this.owners()[0]?.id ?? '',
  }));
  protected readonly form = form(this.typed, (path) => {
    required(path.name);
    maxLength(path.name, 80);
  });

  protected readonly save = formSubmission(this.form, async () => {
    const { name, organisation } = this.typed();
    const file = this.file();
    if (!file) return;
    const answer = await this.api.upload(
      'put',
      '/api/library/datasets/{slug}',
      {
        path: { slug: name },
        query: { seen: this.seen(), ...(organisation ? { organisation } : {}) },
      },
      file,
      'application/json',
    );
    const said = answer.isUnchanged ? 'curriculum.figures.unchanged' : 'curriculum.figures.stored';
    this.toasts.done(this.language.text(said, { number: answer.version }));
    this.fileField().clear();
    this.asked.set(false);
    this.stored.emit(answer.slug);
  });

  constructor() {
    askBeforeLeaving(() => this.file() !== null);
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    this.asked.set(true);
    if (this.file()) await this.save.run();
  }
}

function nameOf(slug: string | null, file: File | null): string {
  return slug ?? (file?.name ?? '').replace(/\.json$/i, '').toLowerCase();
}
