import { checkAnswers, type Answers, type Question } from '@talkoot/forms';
import { LANGS } from '@talkoot/messages';
import fc from 'fast-check';
import { csvLine, withoutGuard } from '../../../platform/tables/write-csv.ts';
import { readCsv } from '../../../platform/tables/read-csv.ts';
import { answerOfCell, cellOfAnswer, wordsOfAnswer } from './answer-cells.ts';

const label = (word: string): Question['label'] => ({ fi: `${word} fi`, sv: `${word} sv`, en: `${word} en` });
const question = (kind: Question['kind']): Question => ({
  id: kind,
  kind,
  label: label(kind),
  help: null,
  isRequired: false,
  shownIf: null,
  seenBy: 'organisers',
  livesDays: 14,
  // Words with commas, and one that begins another.
  options:
    kind === 'one-of' || kind === 'many-of'
      ? ['Liha', 'Liha, maito', 'Kala; kasvis'].map((word, at) => ({ id: `o${at}`, label: label(word) }))
      : [],
  min: null,
  max: null,
});

const text = fc
  .string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 40 })
  .map((typed) => typed.replaceAll('<', ' ').trim())
  .filter((typed) => typed !== '' && !typed.startsWith("'"));
const option = fc.constantFrom('o0', 'o1', 'o2');
const ANSWERS: Record<Question['kind'], fc.Arbitrary<unknown>> = {
  'short-text': text,
  'long-text': text,
  'one-of': option,
  'many-of': fc.uniqueArray(option, { minLength: 1 }),
  number: fc.integer({ min: -1_000_000, max: 1_000_000 }),
  date: fc
    .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  'yes-no': fc.boolean(),
  consent: fc.constant(true),
};

describe('answers in lists', () => {
  it.each(Object.keys(ANSWERS) as Question['kind'][])('of kind %s come back as they went out', (kind) => {
    const asked = question(kind);
    fc.assert(
      fc.property(ANSWERS[kind], fc.constantFrom(...LANGS), (typed, lang) => {
        const kept = checkAnswers([asked], { [kind]: typed }, { version: 3 });
        if (!kept.ok) throw new Error(JSON.stringify(kept.mistakes));
        const read = readCsv(csvLine([cellOfAnswer(asked, kept.answers[kind], lang), 'end']));
        const cell = read.ok ? (read.rows[0]?.cells[0] ?? '') : '';
        const again = checkAnswers(
          [asked],
          { [kind]: answerOfCell(asked, withoutGuard(cell)) },
          { version: 3 },
        );
        expect(again).toEqual(kept satisfies { answers: Answers });
      }),
    );
  });

  it.each([
    ['date', '9.2.2027', '2027-02-09'],
    ['yes-no', 'x', true],
    ['yes-no', 'nej', false],
    ['many-of', 'liha fi; KALA; KASVIS SV', ['o0', 'o2']],
    ['one-of', 'puuro', 'puuro'],
    ['number', '3,5', '3,5'],
    ['consent', 'ehkä', 'ehkä'],
  ] as const)('of kind %s understand %j', (kind, cell, answer) => {
    expect(answerOfCell(question(kind), cell)).toEqual(answer);
  });

  it('are counted by each choice, and consents only where they were given', () => {
    expect(wordsOfAnswer(question('many-of'), ['o0', 'o2'], 'sv')).toEqual(['Liha sv', 'Kala; kasvis sv']);
    expect(wordsOfAnswer(question('consent'), { given: false, version: 1 }, 'fi')).toEqual([]);
  });
});
