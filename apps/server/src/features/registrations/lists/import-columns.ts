import type { Question } from '@talkoot/forms';
import { LANGS } from '@talkoot/messages';
import { CATALOGUES } from '@talkoot/messages/server';
import type { CsvRow } from '../../../platform/tables/read-csv.ts';
import { plainWord, sameWord } from './answer-cells.ts';

export const PERSON_FIELDS = [
  'name',
  'first-name',
  'last-name',
  'email',
  'organisation',
  'sector',
  'attendance',
  'sessions',
] as const;
export type PersonField = (typeof PERSON_FIELDS)[number];
/** What a column of a list holds: something about the person, an answer to a question, or nothing for us (''). */
export type ImportField = PersonField | `answer:${string}` | '';

/** How lists from elsewhere call their columns, beside the words of our own lists. */
const ALSO: Readonly<Record<PersonField, readonly string[]>> = {
  name: ['koko nimi', 'osallistuja', 'osallistujan nimi', 'ilmoittautuja', 'namn', 'deltagare', 'full name', 'participant'], // prettier-ignore
  'first-name': ['etunimi', 'etunimet', 'förnamn', 'first name', 'given name', 'firstname'],
  'last-name': ['sukunimi', 'efternamn', 'last name', 'surname', 'family name', 'lastname'],
  email: ['sähköposti', 'sähköpostiosoite', 's posti', 'sposti', 'e post', 'epost', 'e postadress', 'e mail', 'email', 'email address', 'mail'], // prettier-ignore
  organisation: ['organisaatio', 'työnantaja', 'yritys', 'yhteisö', 'organisation', 'arbetsgivare', 'organization', 'employer', 'company'], // prettier-ignore
  sector: ['ala', 'toimiala', 'sektor', 'bransch', 'sector', 'field'],
  attendance: ['osallistumistapa', 'deltagande', 'attendance'],
  sessions: ['osiot', 'rinnakkaiset osiot', 'programpunkter', 'sessions'],
};

export interface ListColumn {
  /** As it stands in the file; empty where the file has no header. */
  readonly header: string;
  readonly guess: ImportField;
}

export interface ListLayout {
  readonly columns: readonly ListColumn[];
  readonly lines: readonly CsvRow[];
}

/** An address in the first row says that it is a person already, and that the columns have no names. */
export function layoutOf(rows: readonly CsvRow[], questions: readonly Question[]): ListLayout {
  const [first] = rows;
  if (!first) return { columns: [], lines: [] };
  const isHeader = !first.cells.some(isAddress);
  const width = isHeader ? first.cells.length : Math.max(...rows.map(({ cells }) => cells.length));
  const guesses = isHeader
    ? guessByName(first.cells, questions)
    : guessByContent(first.cells.concat(Array<string>(width - first.cells.length).fill('')));
  return {
    columns: guesses.map((guess, at) => ({
      header: isHeader ? (first.cells[at] ?? '').trim() : '',
      guess,
    })),
    lines: isHeader ? rows.slice(1) : rows,
  };
}

/** Each field is guessed once: of two columns with the same meaning the first one counts. */
function guessByName(headers: readonly string[], questions: readonly Question[]): ImportField[] {
  const taken = new Set<ImportField>();
  return headers.map((header) => {
    const guess = fieldOf(header, questions);
    if (taken.has(guess)) return '';
    if (guess !== '') taken.add(guess);
    return guess;
  });
}

function fieldOf(header: string, questions: readonly Question[]): ImportField {
  const word = plainWord(header);
  if (word === '') return '';
  for (const field of PERSON_FIELDS) {
    const own = LANGS.map((lang) => CATALOGUES[lang][`lists.column.${field}`]);
    if ([...own, ...ALSO[field]].some((one) => plainWord(one) === word)) return field;
  }
  const question = questions.find(
    ({ id, label }) => id === header.trim() || LANGS.some((lang) => sameWord(label[lang], header)),
  );
  return question ? `answer:${question.id}` : '';
}

function guessByContent(cells: readonly string[]): ImportField[] {
  const email = cells.findIndex(isAddress);
  const name = cells.findIndex((cell, at) => at !== email && cell.trim() !== '');
  return cells.map((_, at) => (at === email ? 'email' : at === name ? 'name' : ''));
}

function isAddress(cell: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(cell.trim());
}
