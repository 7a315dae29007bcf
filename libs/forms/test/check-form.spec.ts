import {
  blankQuestion,
  checkForm,
  DEFAULT_FORM,
  freeId,
  READY_QUESTIONS,
  sameQuestions,
  type Question,
} from '../src/index.ts';
import { aQuestion, TRAVEL } from './examples.ts';

const told = (questions: readonly Question[]): string[] =>
  checkForm(questions).map(({ pointer, code }) => `${pointer} ${code}`);

describe('checkForm', () => {
  it('finds nothing wrong with the default form, nor with every ready question at once', () => {
    expect(checkForm(DEFAULT_FORM)).toEqual([]);
    // The server fills in the topics of its library.
    const ready = READY_QUESTIONS.flat().filter(({ id }) => id !== 'topics');
    expect(checkForm(ready)).toEqual([]);
    expect(checkForm(TRAVEL)).toEqual([]);
  });

  it.each<[string, Question[], string[]]>([
    [
      'no words',
      [blankQuestion('q', 'date')],
      ['/0/label/fi required', '/0/label/sv required', '/0/label/en required'],
    ],
    ['an id that no address can hold', [aQuestion('Ä 1', 'date')], ['/0/id notCode']],
    ['an id twice', [aQuestion('q', 'date'), aQuestion('q', 'number')], ['/1/id notUnique']],
    [
      'half a help',
      [aQuestion('q', 'date', { help: { fi: 'x', sv: '', en: 'x' } })],
      ['/0/help/sv required'],
    ],
    ['no choice', [aQuestion('q', 'one-of', { options: [] })], ['/0/options tooFewOptions']],
    [
      'choices of a date',
      [aQuestion('q', 'date', { options: aQuestion('o', 'one-of').options })],
      ['/0/options unknownField'],
    ],
    [
      'bounds of a text',
      [aQuestion('q', 'short-text', { min: 1, max: 2 })],
      ['/0/min unknownField', '/0/max unknownField'],
    ],
    ['bounds that are swapped', [aQuestion('q', 'number', { min: 5, max: 1 })], ['/0/max minOverMax']],
    ['a life without end', [aQuestion('q', 'date', { livesDays: 4000 })], ['/0/livesDays tooLarge']],
    ['no life', [aQuestion('q', 'date', { livesDays: Number.NaN })], ['/0/livesDays tooSmall']],
    [
      'markup',
      [aQuestion('q', 'date', { label: { fi: '<b>x</b>', sv: 'x', en: 'x' } })],
      ['/0/label/fi htmlNotAllowed'],
    ],
    [
      'a condition on itself',
      [aQuestion('q', 'yes-no', { shownIf: { questionId: 'q', value: 'yes' } })],
      ['/0/shownIf/questionId notEarlierQuestion'],
    ],
    [
      'a condition on a text',
      [aQuestion('t', 'short-text'), aQuestion('q', 'date', { shownIf: { questionId: 't', value: 'x' } })],
      ['/1/shownIf/questionId notEarlierQuestion'],
    ],
    [
      'a condition on a choice there is not',
      [aQuestion('t', 'yes-no'), aQuestion('q', 'date', { shownIf: { questionId: 't', value: 'maybe' } })],
      ['/1/shownIf/value notOneOf'],
    ],
  ])('tells of %s at its place', (_, questions, mistakes) => expect(told(questions)).toEqual(mistakes));

  it('bounds how much may be asked', () => {
    const many = Array.from({ length: 41 }, (_, index) => aQuestion(`q${index}`, 'date'));
    expect(told(many)).toEqual([' tooLarge']);
    const option = (index: number) => ({ id: `o${index}`, label: { fi: 'x', sv: 'x', en: 'x' } });
    const options = Array.from({ length: 51 }, (_, index) => option(index));
    expect(told([aQuestion('q', 'many-of', { options })])).toEqual(['/0/options tooLarge']);
  });
});

it('freeId counts past what is taken', () => {
  expect(freeId('question', new Set(['question-1', 'question-3']))).toBe('question-2');
});

it('sameQuestions looks at what is asked, not at how it is written', () => {
  const [{ id, kind, ...rest }] = DEFAULT_FORM as [Question];
  expect(sameQuestions([{ ...rest, kind, id }], DEFAULT_FORM.slice(0, 1))).toBe(true);
  expect(sameQuestions(DEFAULT_FORM, [...DEFAULT_FORM].reverse())).toBe(false);
  expect(sameQuestions([{ ...rest, kind, id, livesDays: 1 }], DEFAULT_FORM.slice(0, 1))).toBe(false);
});
