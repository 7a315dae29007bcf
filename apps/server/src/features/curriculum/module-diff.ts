import { CONTENT_LANGS, isChanged, TRANSLATED_FIELDS, wordDiff } from '@talkoot/curriculum';
import {
  FACT_NAMES,
  type FactChangeView,
  type FactName,
  type LanguageChangeView,
  type TextChangeView,
} from './module-authoring.dto.ts';
import type { ModuleText, SourceReference } from './module-text.entity.ts';
import type { ModuleVersion } from './module-version.entity.ts';

/** The facts that differ, each with what it was and what it is. */
export function factChanges(
  before: Pick<ModuleVersion, FactName>,
  after: Pick<ModuleVersion, FactName>,
): FactChangeView[] {
  return FACT_NAMES.map((fact) => ({
    fact,
    before: valuesOf(before[fact]),
    after: valuesOf(after[fact]),
  })).filter((change) => change.before.join('\n') !== change.after.join('\n'));
}

/** The languages that came, went or differ, in their usual order, by words. */
export function languageChanges(
  before: readonly ModuleText[],
  after: readonly ModuleText[],
): LanguageChangeView[] {
  return CONTENT_LANGS.flatMap((lang): LanguageChangeView[] => {
    const [old, now] = [before, after].map((texts) => texts.find((text) => text.lang === lang));
    if (!old && !now) return [];
    if (old && now && old.hash === now.hash) return [];
    const kind = !old ? 'added' : now ? 'changed' : 'removed';
    return [{ lang, kind, fields: textChanges(old, now) }];
  });
}

const CHANGEABLE = [...TRANSLATED_FIELDS, 'sources'] as const;

function textChanges(before: ModuleText | undefined, after: ModuleText | undefined): TextChangeView[] {
  return CHANGEABLE.map((field) => ({
    field,
    pieces: wordDiff(fieldText(before, field), fieldText(after, field)),
  })).filter(({ pieces }) => isChanged(pieces));
}

/** A field as people read it: outcomes and sources one on a line. */
export function fieldText(
  text: Pick<ModuleText, (typeof CHANGEABLE)[number]> | undefined,
  field: (typeof CHANGEABLE)[number],
): string {
  if (!text) return '';
  if (field === 'sources') return text.sources.map(sourceLine).join('\n');
  const value = text[field];
  return Array.isArray(value) ? value.join('\n') : (value ?? '');
}

function sourceLine({ id, title, publisher, date, viewed, url }: SourceReference): string {
  return [`[@${id}] ${title}`, publisher, date, url, viewed].filter(Boolean).join(', ');
}

function valuesOf(value: string | number | null | readonly string[]): string[] {
  if (value === null) return [];
  return Array.isArray(value) ? [...(value as readonly string[])] : [String(value)];
}
