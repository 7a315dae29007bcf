import { Component, computed, input, model } from '@angular/core';
import { type ContentLang, interfaceLang, type MessageKey } from '@talkoot/messages';
import { T } from '../../language/t.ts';
import { StatusChip, type Tone } from '../../ui/status-chip.ts';
import type { FieldStateView } from './authoring-views.ts';
import { DiffText } from './diff-text.ts';

const STATES: Readonly<Record<FieldStateView['state'], { key: MessageKey; tone: Tone }>> = {
  'up-to-date': { key: 'curriculum.translation.up-to-date', tone: 'good' },
  'source-changed': { key: 'curriculum.translation.source-changed', tone: 'attention' },
  unmarked: { key: 'curriculum.translation.unmarked', tone: 'attention' },
  missing: { key: 'authoring.text.missing', tone: 'attention' },
};

/** The original of one field beside its translation: what it says, whether it changed since, and what. */
@Component({
  selector: 'tk-translation-side',
  imports: [DiffText, StatusChip, T],
  template: `
    <section [attr.aria-label]="'authoring.text.original-of' | t: { field: field() }">
      <header>
        <strong>{{ 'authoring.text.original-of' | t: { field: field() } }}</strong>
        @if (shown(); as state) {
          <tk-status [tone]="state.tone">{{ state.key | t }}</tk-status>
        }
      </header>
      @if (text() === '') {
        <p class="quiet">{{ 'authoring.text.empty-original' | t }}</p>
      } @else {
        <div
          class="text"
          [lang]="htmlLang()"
          tabindex="0"
          role="group"
          [attr.aria-label]="field()"
          [textContent]="text()"
        ></div>
      }
      @if (state()?.state === 'source-changed') {
        @if (state()?.changes; as pieces) {
          <details>
            <summary>{{ 'authoring.text.what-changed' | t }}</summary>
            <tk-diff-text [pieces]="pieces" [lang]="htmlLang()" />
          </details>
        } @else {
          <p class="quiet">{{ 'authoring.text.changes-unknown' | t }}</p>
        }
      }
      @if (canFit()) {
        <label class="choice">
          <input
            type="checkbox"
            [checked]="fits()"
            (change)="fits.set(!fits())"
            [attr.aria-label]="'authoring.text.fits-of' | t: { field: field() }"
          />
          {{ 'authoring.text.fits' | t }}
        </label>
      }
    </section>
  `,
  styles: `
    section {
      display: grid;
      gap: var(--space-half);
      align-content: start;
      height: 100%;
      padding: var(--space-1) var(--space-2) var(--space-2);
      border-radius: var(--radius);
      background: var(--lichen);
    }
    header {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1);
      align-items: center;
      justify-content: space-between;
    }
    p {
      margin: 0;
    }
    .text {
      max-height: 42rem;
      overflow-y: auto;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
    summary {
      cursor: pointer;
      font-weight: 650;
    }
    details[open] summary {
      margin-block-end: var(--space-half);
    }
  `,
})
export class TranslationSide {
  readonly field = input.required<string>();
  readonly text = input.required<string>();
  readonly lang = input.required<ContentLang>();
  /** Null: there is no translation of it yet. */
  readonly state = input.required<FieldStateView | null>();
  readonly fits = model.required<boolean>();

  protected readonly htmlLang = computed(() => interfaceLang(this.lang()));
  protected readonly shown = computed(() => {
    const state = this.state();
    return state && (this.text() !== '' || state.state === 'source-changed') ? STATES[state.state] : null;
  });
  protected readonly canFit = computed(() =>
    ['source-changed', 'unmarked'].includes(this.state()?.state ?? ''),
  );
}
