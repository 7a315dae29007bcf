import { Component, computed, inject, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { LANGS, type Lang } from '@talkoot/messages';
import { SectorChips } from '../curriculum/sector-chips.ts';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { ChoiceChips } from '../ui/choice-chips.ts';
import { LabelledField } from '../ui/labelled-field.ts';
import { type FactsModel, KINDS } from './facts-model.ts';

/** The fields of an event's facts: in the form of a new event and in that of changing one. */
@Component({
  selector: 'tk-facts-fields',
  imports: [ChoiceChips, FormField, LabelledField, SectorChips, T],
  templateUrl: './facts-fields.html',
  styles: `
    :host {
      display: grid;
      gap: var(--space-2);
    }
    h2 {
      margin: var(--space-2) 0 0;
    }
    p {
      margin: calc(-1 * var(--space-1)) 0 0;
    }
  `,
})
export class FactsFields {
  readonly fields = input.required<FieldTree<FactsModel>>();

  private readonly language = inject(Language);
  protected readonly langs = LANGS;
  protected readonly kinds = computed(() =>
    KINDS.map((value) => ({ value, label: this.language.text(`words.event-kind.${value}`) })),
  );
  protected readonly languages = computed(() =>
    LANGS.map((value) => ({ value, label: this.language.text(`words.language.${value}`) })),
  );

  protected choose(chosen: readonly string[]): void {
    this.fields()
      .languages()
      .value.set(LANGS.filter((lang): lang is Lang => chosen.includes(lang)));
  }
}
