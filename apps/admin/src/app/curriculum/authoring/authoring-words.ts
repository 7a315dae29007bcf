import { Service, inject } from '@angular/core';
import { FINDABLE_MISTAKES, type FindableMistake } from './mistakes.ts';
import type { MessageKey } from '@talkoot/messages';
import { Language } from '../../language/language.ts';
import type { Tone } from '../../ui/status-chip.ts';
import { LibraryWords } from '../library-words.ts';
import type { ContentField, Finding, VersionRow } from './authoring-views.ts';

const FIELDS: Readonly<Record<ContentField, MessageKey>> = {
  title: 'authoring.text.title',
  summary: 'authoring.text.summary',
  learningOutcomes: 'authoring.text.outcomes',
  body: 'authoring.text.body',
  lawNote: 'authoring.text.law-note',
  sources: 'authoring.text.sources',
};

export const STATUS_TONES: Readonly<Record<VersionRow['status'], Tone>> = {
  draft: 'attention',
  'in-review': 'info',
  published: 'good',
  retired: 'quiet',
};

/** States, fields and findings as people read them. Inside `computed` or a template they follow the language. */
@Service()
export class AuthoringWords {
  private readonly language = inject(Language);
  private readonly library = inject(LibraryWords);

  field(field: ContentField): string {
    return this.language.text(FIELDS[field]);
  }

  status(status: VersionRow['status']): string {
    return this.language.text(`authoring.status.${status}`);
  }

  /** A mistake in the text, without its line. One that has no words yet is told in the server's English. */
  mistake({ mistake, detail }: Finding): string {
    const known = FINDABLE_MISTAKES.find((code): code is FindableMistake => code === mistake);
    return known ? this.language.text(`authoring.mistake.${known}`) : (detail ?? '');
  }

  finding(finding: Finding): string {
    return this.language.text(`authoring.finding.${finding.code}`, {
      lang: finding.lang ? this.library.languages([finding.lang]) : '',
      field: finding.field ? this.field(finding.field) : '',
      line: finding.line ?? 0,
      detail: finding.detail ?? '',
      text: this.mistake(finding),
    });
  }
}
