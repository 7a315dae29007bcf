import { Component, computed, inject, input, model } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { SECTORS, clockText, readClockTime } from '@talkoot/curriculum';
import { formatTime } from '@talkoot/messages';
import { Language } from '../../language/language.ts';
import { T } from '../../language/t.ts';
import { LabelledField } from '../../ui/labelled-field.ts';
import { ModuleChoices } from './module-choices.ts';
import { DAY, HALF_DAY, type ModuleChoice, type SuggestionModel } from './suggestion-model.ts';
import { TopicWishes } from './topic-wishes.ts';

const PRESETS = [
  { minutes: 120, key: 'suggestion.preset.short' },
  { minutes: HALF_DAY, key: 'suggestion.preset.half-day' },
  { minutes: DAY, key: 'suggestion.preset.day' },
] as const;

/** For whom and in how long; under it what few need: must and must not, wishes, breaks. */
@Component({
  selector: 'tk-suggestion-form',
  imports: [FormField, LabelledField, ModuleChoices, T, TopicWishes],
  template: `
    <fieldset>
      <legend>{{ 'suggestion.time' | t }}</legend>
      <div class="row">
        @for (preset of presets; track preset.minutes) {
          <button
            type="button"
            class="button"
            [attr.aria-pressed]="fields().minutes().value() === preset.minutes"
            (click)="fields().minutes().value.set(preset.minutes)"
          >
            {{ preset.key | t }}
          </button>
        }
      </div>
      <tk-field [label]="'suggestion.minutes' | t" [help]="endText()">
        <input type="number" inputmode="numeric" step="5" [formField]="fields().minutes" />
      </tk-field>
    </fieldset>

    <fieldset>
      <legend>{{ 'suggestion.heads' | t }}</legend>
      <p class="quiet">{{ 'suggestion.heads-help' | t: { capacity: capacity(), count: count() } }}</p>
      <div class="heads">
        @for (sector of sectors; track sector.code) {
          <tk-field [label]="sector.key | t">
            <input type="number" inputmode="numeric" [formField]="fields().heads[sector.code]" />
          </tk-field>
        }
      </div>
    </fieldset>

    <label class="choice">
      <input type="checkbox" [formField]="fields().hasUsual" />{{ 'suggestion.usual' | t }}
    </label>

    <details>
      <summary>
        {{ 'suggestion.modules' | t }}
        <span class="quiet">{{ 'suggestion.choices-made' | t: { count: choices().size } }}</span>
      </summary>
      <tk-module-choices [(choices)]="choices" />
    </details>
    <details>
      <summary>{{ 'suggestion.wishes' | t }}</summary>
      <tk-topic-wishes [eventId]="eventId()" [(votes)]="votes" />
    </details>
    <details>
      <summary>{{ 'suggestion.breaks' | t }}</summary>
      <div class="stack">
        <tk-field [label]="'suggestion.longest-stretch' | t">
          <input type="number" inputmode="numeric" step="5" [formField]="fields().longestStretch" />
        </tk-field>
        <tk-field [label]="'suggestion.break-minutes' | t">
          <input type="number" inputmode="numeric" step="5" [formField]="fields().breakMinutes" />
        </tk-field>
        <label class="choice">
          <input type="checkbox" [formField]="fields().hasLunch" />{{ 'suggestion.lunch' | t }}
        </label>
        @if (fields().hasLunch().value()) {
          <tk-field [label]="'suggestion.lunch-from' | t">
            <input type="time" [formField]="fields().lunch.from" />
          </tk-field>
          <tk-field [label]="'suggestion.lunch-to' | t">
            <input type="time" [formField]="fields().lunch.to" />
          </tk-field>
          <tk-field [label]="'suggestion.lunch-minutes' | t">
            <input type="number" inputmode="numeric" step="5" [formField]="fields().lunch.minutes" />
          </tk-field>
        }
      </div>
    </details>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-2);
    }
    fieldset {
      display: grid;
      gap: var(--space-1);
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      padding: 0;
      font-weight: 650;
    }
    p {
      margin: 0;
    }
    .heads {
      display: grid;
      gap: var(--space-1) var(--space-2);
      grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr));
    }
    .heads input,
    input[type='number'] {
      max-width: 7rem;
    }
    .button[aria-pressed='true'] {
      border-color: var(--spruce);
      background: var(--lichen);
      font-weight: 650;
    }
    summary {
      cursor: pointer;
      font-weight: 650;
    }
    summary span {
      font-weight: 400;
    }
    details > :not(summary) {
      margin-block-start: var(--space-1);
    }
  `,
})
export class SuggestionForm {
  readonly eventId = input.required<string>();
  readonly fields = input.required<FieldTree<SuggestionModel>>();
  readonly capacity = input.required<number>();
  /** `HH:MM`, when the event begins. */
  readonly startTime = input.required<string>();
  readonly choices = model.required<ReadonlyMap<string, ModuleChoice>>();
  readonly votes = model.required<ReadonlyMap<string, number>>();

  private readonly language = inject(Language);
  protected readonly presets = PRESETS;
  protected readonly sectors = SECTORS.map((code) => ({ code, key: `words.sector.${code}` as const }));
  protected readonly count = computed(() =>
    SECTORS.reduce((sum, code) => sum + (this.fields().heads[code]().value() ?? 0), 0),
  );
  protected readonly endText = computed(() => {
    const start = readClockTime(this.startTime());
    const minutes = this.fields().minutes().value();
    if (!start || minutes === null || !Number.isInteger(minutes)) return null;
    const end = clockText(start.add({ minutes }));
    return this.language.text('suggestion.minutes-help', {
      end: formatTime(Temporal.PlainTime.from(end), this.language.current()),
    });
  });
}
