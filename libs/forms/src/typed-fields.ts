import type { Answers, Question } from './question.ts';
import { ownAnswer } from './shown.ts';

/** Fields of an HTML form: every value is a text. */
export type Fields = Readonly<Record<string, string>>;

/** The name of the field of a question, and of each choice in a question that takes several. */
export const fieldOf = (questionId: string): string => `answers.${questionId}`;
export const choiceFieldOf = (questionId: string, optionId: string): string =>
  `${fieldOf(questionId)}.${optionId}`;

/**
 * What the fields of a form without scripts say, for `checkAnswers`. What makes no number and no date stays as it was
 * typed, so that the check says so. Fields of answers that no question asks for come along, and are refused there.
 */
export function answersOfFields(questions: readonly Question[], fields: Fields): Record<string, unknown> {
  const typed: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  const known = new Set<string>();
  for (const question of questions) {
    for (const name of fieldNamesOf(question)) known.add(name);
    typed[question.id] = typedAnswer(question, fields);
  }
  for (const name of Object.keys(fields)) {
    if (!name.startsWith(fieldOf('')) || known.has(name)) continue;
    typed[unknownQuestion(questions, name.slice(fieldOf('').length))] = fields[name];
  }
  return typed;
}

/** The fields that show these answers, for a form that changes them. */
export function fieldsOfAnswers(questions: readonly Question[], answers: Answers): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const { id } of questions) {
    const answer = ownAnswer(answers, id);
    if (answer === undefined) continue;
    if (typeof answer === 'string' || typeof answer === 'number') fields[fieldOf(id)] = String(answer);
    else if (typeof answer === 'boolean') fields[fieldOf(id)] = answer ? 'yes' : 'no';
    else if (Array.isArray(answer)) for (const one of answer) fields[choiceFieldOf(id, one)] = 'yes';
    else fields[fieldOf(id)] = answer.given ? 'yes' : '';
  }
  return fields;
}

function fieldNamesOf({ id, kind, options }: Question): string[] {
  return kind === 'many-of' ? options.map((option) => choiceFieldOf(id, option.id)) : [fieldOf(id)];
}

function typedAnswer({ id, kind, options }: Question, fields: Fields): unknown {
  const text = ownAnswer(fields, fieldOf(id));
  switch (kind) {
    case 'many-of':
      return options.map((option) => option.id).filter((one) => ownAnswer(fields, choiceFieldOf(id, one)));
    case 'number':
      return text !== undefined && /^[-−]?\d{1,15}$/.test(spaceless(text))
        ? Number(spaceless(text).replace('−', '-'))
        : text?.trim();
    case 'date':
      return text === undefined ? undefined : isoDate(text.trim());
    case 'yes-no':
      return text === 'yes' ? true : text === 'no' ? false : text;
    case 'consent':
      // A box without a tick sends nothing.
      return text === undefined || text === '' ? false : text === 'yes' ? true : text;
    default:
      return text;
  }
}

/** `1 000` as people group it. */
const spaceless = (text: string): string => text.replace(/\s/g, '');

/** Where a browser has no date field, people write `12.3.2027`. */
function isoDate(text: string): string {
  const [, day, month, year] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return text;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** A choice that a question does not have is a wrong answer to it, not an answer to something else. */
function unknownQuestion(questions: readonly Question[], rest: string): string {
  const [id = ''] = rest.split('.');
  return questions.some((question) => question.id === id) ? rest : id;
}
