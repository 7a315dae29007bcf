import type { ContentLang } from '@talkoot/messages';
import type { CalloutTone } from './block-kinds.ts';
import { escapeHtml } from './render-words.ts';

type Words = Readonly<Record<CalloutTone | 'exercise' | 'case', string>>;

const FI: Words = {
  note: 'Huomaa',
  important: 'Tärkeää',
  tip: 'Vinkki',
  law: 'Laki sanoo',
  exercise: 'Harjoitus',
  case: 'Tapausesimerkki',
};
const WORDS: Readonly<Record<ContentLang, Words>> = {
  fi: FI,
  'fi-simple': FI,
  sv: {
    note: 'Obs',
    important: 'Viktigt',
    tip: 'Tips',
    law: 'Lagen säger',
    exercise: 'Övning',
    case: 'Fall',
  },
  en: {
    note: 'Note',
    important: 'Important',
    tip: 'Tip',
    law: 'What the law says',
    exercise: 'Exercise',
    case: 'Case',
  },
};

/** A box beside the text. Its first line says in words what its colour says. */
export function calloutHtml(tone: CalloutTone, inner: string, lang: ContentLang): string {
  const label = escapeHtml(WORDS[lang][tone]);
  return `<div class="callout callout-${tone}">\n<p class="callout-label">${label}</p>\n${inner}</div>\n`;
}

/** An exercise or a case that has a block of its own instead of a heading. */
export function taskHtml(
  kind: 'exercise' | 'case',
  minutes: number | null,
  inner: string,
  lang: ContentLang,
): string {
  const label = WORDS[lang][kind] + (minutes === null ? '' : ` (${minutes} min)`);
  return `<section class="${kind}">\n<p class="task-label">${escapeHtml(label)}</p>\n${inner}</section>\n`;
}
