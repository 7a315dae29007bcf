import { formatDate, type Lang } from '@talkoot/messages';
import type { Answer, Answers, Question } from './question.ts';
import { ownAnswer } from './shown.ts';

export interface AnswerInWords {
  readonly questionId: string;
  readonly label: string;
  readonly text: string;
}

/**
 * What was answered, as people read it, in the order of the form. Hand in the questions of the form that was answered,
 * with those that have been removed since; answers that none of them asks for are left out.
 */
export function answersInWords(
  questions: readonly Question[],
  answers: Answers,
  lang: Lang,
  words: { readonly yes: string; readonly no: string },
): AnswerInWords[] {
  return questions.flatMap((question) => {
    const answer = ownAnswer(answers, question.id);
    if (answer === undefined) return [];
    const text = textOf(question, answer, lang, words);
    return [{ questionId: question.id, label: question.label[lang], text }];
  });
}

function textOf(
  { kind, options }: Question,
  answer: Answer,
  lang: Lang,
  { yes, no }: { readonly yes: string; readonly no: string },
): string {
  const option = (id: string): string => options.find((one) => one.id === id)?.label[lang] ?? id;
  if (Array.isArray(answer)) return answer.map(option).join(', ');
  if (typeof answer === 'object') return answer.given ? yes : no;
  if (typeof answer === 'boolean') return answer ? yes : no;
  if (typeof answer === 'number') return String(answer);
  if (kind === 'one-of') return option(answer);
  return kind === 'date' ? formatDate(Temporal.PlainDate.from(answer), lang) : answer;
}
