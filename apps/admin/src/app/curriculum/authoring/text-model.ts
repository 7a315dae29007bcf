import { type SchemaPathTree, applyEach, maxLength, pattern, required } from '@angular/forms/signals';
import { SLUG, type TranslatedField } from '@talkoot/curriculum';
import type { ContentField, DraftText } from './authoring-views.ts';

export interface SourceModel {
  id: string;
  title: string;
  publisher: string;
  url: string;
  date: string;
  viewed: string;
}

/** What the form of one language holds while somebody types. */
export interface TextModel {
  title: string;
  summary: string;
  /** One on a line. */
  learningOutcomes: string;
  body: string;
  lawNote: string;
  sources: SourceModel[];
}

export const emptyText = (): TextModel => ({
  title: '',
  summary: '',
  learningOutcomes: '',
  body: '',
  lawNote: '',
  sources: [],
});

export const emptySource = (today: string): SourceModel => ({
  ...{ id: '', title: '', publisher: '', url: '', date: '' },
  viewed: today,
});

export function textModelOf(text: DraftText): TextModel {
  return {
    title: text.title,
    summary: text.summary,
    learningOutcomes: text.learningOutcomes.join('\n'),
    body: text.body.trimEnd(),
    lawNote: text.lawNote ?? '',
    sources: text.sources.map(({ id, title, publisher, url, date, viewed }) => ({
      ...{ id, title, publisher },
      url: url ?? '',
      date: date ?? '',
      viewed: viewed ?? '',
    })),
  };
}

export function textBodyOf(model: TextModel, upToDate: readonly TranslatedField[]) {
  return {
    ...model,
    learningOutcomes: linesOf(model.learningOutcomes),
    lawNote: model.lawNote || undefined,
    sources: sourcesOf(model.sources),
    upToDate: [...upToDate],
  };
}

export function sourcesOf(sources: readonly SourceModel[]) {
  return sources.map((source) => ({
    ...source,
    url: source.url || undefined,
    date: source.date || undefined,
  }));
}

/** A field as it is read and compared. */
export function fieldTextOf(model: TextModel, field: ContentField): string {
  if (field !== 'sources') return model[field];
  return model.sources.map((source) => Object.values(source).filter(Boolean).join(', ')).join('\n');
}

export function textRules(path: SchemaPathTree<TextModel>): void {
  maxLength(path.title, 160);
  maxLength(path.summary, 300);
  maxLength(path.body, 200_000);
  maxLength(path.lawNote, 600);
  applyEach(path.sources, (source) => {
    required(source.id);
    pattern(source.id, SLUG);
    required(source.title);
    required(source.publisher);
    required(source.viewed);
  });
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
