import { Component, computed, effect, inject, linkedSignal, signal, untracked } from '@angular/core';
import { FormField, form } from '@angular/forms/signals';
import { METHODS, wordDiff, type Method, type SectorCode } from '@talkoot/curriculum';
import { Api } from '../../api/api.ts';
import { Language } from '../../language/language.ts';
import { T } from '../../language/t.ts';
import { Busy } from '../../ui/busy.ts';
import { ChoiceChips } from '../../ui/choice-chips.ts';
import { ErrorSummary } from '../../ui/error-summary.ts';
import { formSubmission } from '../../ui/form-submission.ts';
import { LabelledField } from '../../ui/labelled-field.ts';
import { Toasts } from '../../ui/toasts.ts';
import { askBeforeLeaving } from '../../ui/unsaved-changes.ts';
import { SectorChips } from '../sector-chips.ts';
import type { ModuleDraft } from './authoring-views.ts';
import { ConflictNotice } from './conflict-notice.ts';
import { DraftStore } from './draft-store.ts';
import { factLines, factsBodyOf, factsModelOf, factsRules, type FactsModel } from './facts-model.ts';
import { DatasetPicker } from './dataset-picker.ts';
import { PrerequisitePicker } from './prerequisite-picker.ts';

/** The facts of a module: what is the same in each of its languages. */
@Component({
  selector: 'tk-draft-facts',
  imports: [
    Busy,
    ChoiceChips,
    ConflictNotice,
    ErrorSummary,
    FormField,
    LabelledField,
    DatasetPicker,
    PrerequisitePicker,
    SectorChips,
    T,
  ],
  templateUrl: './draft-facts.html',
  styleUrl: './draft-form.css',
})
export class DraftFactsForm {
  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly toasts = inject(Toasts);
  protected readonly store = inject(DraftStore);

  /** What the form was filled with. */
  private readonly given = signal<FactsModel>(factsModelOf(this.draft().facts));
  private readonly typed = linkedSignal(() => this.given());
  protected readonly form = form(this.typed, (path) => factsRules(path));
  protected readonly conflict = signal<ModuleDraft | null>(null);
  protected readonly methods = computed(() =>
    METHODS.map((value) => ({ value, label: this.language.text(`words.method.${value}`) })),
  );
  protected readonly isChanged = computed(() => !isSame(this.typed(), this.given()));

  protected readonly save = formSubmission(this.form, async () => {
    const facts = this.typed();
    const send = (revision: number) =>
      this.api.put('/api/library/modules/{slug}/draft/facts', {
        path: { slug: this.draft().slug },
        body: { ...factsBodyOf(facts), revision },
      });
    const theirs = await this.store.save((draft) => factsModelOf(draft.facts), this.given(), send);
    this.conflict.set(theirs);
    if (theirs) return;
    this.given.set(facts);
    this.toasts.done(this.language.text('authoring.editor.saved'));
  });

  constructor() {
    askBeforeLeaving(() => this.isChanged());
    effect(() => this.store.isUnsaved.set(this.isChanged()));
    effect(() => {
      const { facts } = this.draft();
      // What is typed is never overwritten.
      untracked(() => !this.isChanged() && this.given.set(factsModelOf(facts)));
    });
  }

  protected draft(): ModuleDraft {
    const draft = this.store.draft();
    if (!draft) throw new Error('the form is shown with a draft only');
    return draft;
  }

  protected readonly theirChanges = computed(() => {
    const theirs = this.conflict();
    if (!theirs) return [];
    const pieces = wordDiff(factLines(this.given()), factLines(factsModelOf(theirs.facts)));
    return [{ name: this.language.text('authoring.editor.part-facts'), pieces }];
  });

  protected chooseMethods(chosen: readonly string[]): void {
    this.form.methods().value.set(METHODS.filter((code): code is Method => chosen.includes(code)));
  }

  protected chooseSectors(chosen: readonly SectorCode[]): void {
    this.form.audiences().value.set([...chosen]);
  }

  /** Somebody else's facts take the place of what was given; the next save goes over them or is theirs. */
  protected async settle(keepMine: boolean): Promise<void> {
    const theirs = this.conflict();
    if (!theirs) return;
    const mine = this.typed();
    this.store.adopt(theirs);
    this.given.set(factsModelOf(theirs.facts));
    this.conflict.set(null);
    if (!keepMine) return;
    this.typed.set(mine);
    await this.save.run();
  }
}

function isSame(a: FactsModel, b: FactsModel): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
