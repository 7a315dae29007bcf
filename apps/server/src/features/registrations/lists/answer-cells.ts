import { isGiven, type Answer, type Question } from '@talkoot/forms';
import { LANGS, type Lang } from '@talkoot/messages';
import { CATALOGUES, translatorFor } from '@talkoot/messages/server';
import type { Cell, TableColumn } from '../../../platform/tables/table.ts';

/** Between several choices of one answer. */
const BETWEEN = ', ';

export function kindOfColumn({ kind }: Question): TableColumn['kind'] {
  return kind === 'number' || kind === 'date' ? kind : 'text';
}

/** An answer as a list shows it: choices in words, dates as dates. `question` is the one that was answered. */
export function cellOfAnswer(question: Question, answer: Answer | undefined, lang: Lang): Cell {
  if (answer === undefined) return null;
  const t = translatorFor(lang);
  const labelOf = (id: string): string => question.options.find((one) => one.id === id)?.label[lang] ?? id;
  if (typeof answer === 'number') return answer;
  if (typeof answer === 'boolean') return t(answer ? 'lists.yes' : 'lists.no');
  if (typeof answer === 'string') {
    if (question.kind === 'date') return Temporal.PlainDate.from(answer);
    return question.kind === 'one-of' ? labelOf(answer) : answer;
  }
  if ('given' in answer)
    return answer.given ? t('lists.consent-given', { version: answer.version }) : t('lists.no');
  return answer.map(labelOf).join(BETWEEN);
}

/**
 * What a cell of a list says in answer to a question, as `checkAnswers` wants it; what it does not understand comes
 * back as it was, so that the check says what is wrong with it. Understands what `cellOfAnswer` writes in each language.
 */
export function answerOfCell(question: Question, cell: string): unknown {
  const text = cell.trim();
  if (text === '') return undefined;
  switch (question.kind) {
    case 'number':
      return /^-?\d+$/.test(text) ? Number(text) : text;
    case 'date':
      return isoDate(text);
    case 'yes-no':
      return saysYes(text) ?? text;
    case 'consent':
      return saysYes(text) ?? (isConsent(text) || text);
    case 'one-of':
      return optionId(question, text);
    case 'many-of':
      return optionIds(question, text);
    default:
      return text;
  }
}

/** Two texts that a reader takes for the same word. */
export function sameWord(a: string, b: string): boolean {
  return plainWord(a) === plainWord(b);
}

export function plainWord(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_:*.-]+/g, ' ')
    .trim();
}

/** `9.2.2027` as Finns write it; anything else is left for the check. */
function isoDate(text: string): string {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  return year ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : text;
}

function saysYes(text: string): boolean | null {
  const says = (key: 'lists.yes' | 'lists.no'): boolean =>
    LANGS.some((lang) => sameWord(CATALOGUES[lang][key], text));
  if (says('lists.yes') || /^(x|1|true)$/i.test(text)) return true;
  return says('lists.no') || /^(0|false)$/i.test(text) ? false : null;
}

function isConsent(text: string): boolean {
  const version = /\d+/.exec(text)?.[0] ?? '';
  return LANGS.some((lang) => sameWord(translatorFor(lang)('lists.consent-given', { version }), text));
}

function optionId({ options }: Question, text: string): string {
  const found = options.find(
    ({ id, label }) => id === text || LANGS.some((lang) => sameWord(label[lang], text)),
  );
  return found?.id ?? text;
}

/** Words of choices may hold commas: the longest that fits is taken first. */
function optionIds(question: Question, text: string): string[] {
  const words = question.options
    .flatMap(({ id, label }) => [id, ...LANGS.map((lang) => label[lang])].map((word) => ({ id, word })))
    .sort((a, b) => b.word.length - a.word.length);
  const ids: string[] = [];
  let rest = text;
  while (rest !== '') {
    const found = words.find(
      ({ word }) =>
        word !== '' &&
        sameWord(rest.slice(0, word.length), word) &&
        /^\s*([,;\n]|$)/.test(rest.slice(word.length)),
    );
    const taken = found?.word ?? /^[^,;\n]*/.exec(rest)?.[0] ?? rest;
    ids.push(found?.id ?? taken.trim());
    rest = rest.slice(taken.length).replace(/^\s*[,;\n]?\s*/, '');
  }
  return ids.filter((id, at) => id !== '' && ids.indexOf(id) === at);
}

/** For counts: what an answer chooses, each choice by itself, and free text as it was typed. */
export function wordsOfAnswer(question: Question, answer: Answer, lang: Lang): string[] {
  if (question.kind === 'consent' && !isGiven(answer)) return [];
  if (Array.isArray(answer))
    return (answer as readonly string[]).map((one) => String(cellOfAnswer(question, [one], lang)));
  return [String(cellOfAnswer(question, answer, lang))];
}
