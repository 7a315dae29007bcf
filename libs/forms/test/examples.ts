import { blankQuestion, type Question } from '../src/index.ts';

const text = (words: string) => ({ fi: words, sv: `${words} sv`, en: `${words} en` });

/** A question with words; `given` says what is particular about it. */
export function aQuestion(id: string, kind: Question['kind'], given: Partial<Question> = {}): Question {
  const blank = blankQuestion(id, kind);
  return {
    ...blank,
    label: text(`Kysymys ${id}`),
    options: blank.options.map((option, index) => ({ ...option, label: text(`Valinta ${index + 1}`) })),
    ...given,
  };
}

/** A bus for whoever comes by bus, and a stop for whoever wants the bus to stop. */
export const TRAVEL: readonly Question[] = [
  aQuestion('way', 'one-of', {
    isRequired: true,
    options: [
      { id: 'bus', label: text('Bussilla') },
      { id: 'car', label: text('Autolla') },
    ],
  }),
  aQuestion('stop', 'yes-no', { isRequired: true, shownIf: { questionId: 'way', value: 'bus' } }),
  aQuestion('where', 'short-text', { isRequired: true, shownIf: { questionId: 'stop', value: 'yes' } }),
];
