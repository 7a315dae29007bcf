import { Component, input, output } from '@angular/core';
import { INTERPRETING, type Interpreting } from '@talkoot/curriculum';
import { LANGS, type Lang } from '@talkoot/messages';
import { SectorChips } from '../curriculum/sector-chips.ts';
import { T } from '../language/t.ts';
import type { Row } from './programme-rows.ts';

/** What a row has besides title and minutes: people, place, a fixed time, a track, language and interpreting. */
@Component({
  selector: 'tk-programme-details',
  imports: [SectorChips, T],
  templateUrl: './programme-details.html',
  styles: `
    :host {
      display: grid;
      gap: var(--space-2);
      padding-block: var(--space-1);
    }
    .fields {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 12rem), 1fr));
      gap: var(--space-2);
    }
    label {
      display: grid;
      gap: var(--space-half);
      align-content: start;
      font-weight: 650;
    }
    label > * {
      font-weight: 400;
    }
    input,
    select,
    textarea {
      width: 100%;
      min-width: 0;
    }
    input[type='time'] {
      width: auto;
      justify-self: start;
    }
    textarea {
      min-height: 4rem;
    }
  `,
})
export class ProgrammeDetails {
  readonly row = input.required<Row>();
  readonly changed = output<Partial<Row>>();

  protected readonly langs = LANGS;
  protected readonly kinds = INTERPRETING;
  protected readonly wordOfLanguage = (lang: Lang) => `words.language.${lang}` as const;
  protected readonly wordOfInterpreting = (kind: Interpreting) => `words.interpreting.${kind}` as const;

  /** One name a line: a comma may stand between a name and an organisation. */
  protected nameSpeakers({ value }: HTMLTextAreaElement): void {
    const speakers = value
      .split('\n')
      .map((name) => name.trim())
      .filter(Boolean);
    this.changed.emit({ speakers: [...new Set(speakers)].slice(0, 10) });
  }

  protected speak({ value }: HTMLSelectElement): void {
    this.changed.emit({ language: LANGS.find((lang) => lang === value) ?? null });
  }

  protected interpret({ value }: HTMLSelectElement): void {
    this.changed.emit({ interpreting: INTERPRETING.find((kind) => kind === value) ?? 'none' });
  }

  /** A time half typed stays in its field with the browser's own reason. */
  protected fix(field: HTMLInputElement): void {
    if (field.validity.valid) this.changed.emit({ fixedStart: field.value || null });
    else field.reportValidity();
  }
}
