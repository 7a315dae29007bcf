import {
  answersFor,
  answersInWords,
  checkAnswers,
  DEFAULT_FORM,
  shownQuestions,
  type Question,
} from '../src/index.ts';
import { aQuestion, TRAVEL } from './examples.ts';

const check = (questions: readonly Question[], typed: Record<string, unknown>): unknown => {
  const checked = checkAnswers(questions, typed, { version: 7 });
  return checked.ok
    ? checked.answers
    : checked.mistakes.map(({ questionId, code }) => `${questionId} ${code}`);
};

describe('checkAnswers', () => {
  it('keeps what was answered, tidy, and nothing that is empty', () => {
    const typed = { diet: '  vegaani 🦊 ', access: 'tulkki\r\nsilmukka', 'list-consent': true };
    expect(check(DEFAULT_FORM, typed)).toEqual({
      diet: 'vegaani 🦊',
      access: 'tulkki\nsilmukka',
      'list-consent': { given: true, version: 7 },
    });
    expect(check(DEFAULT_FORM, { diet: ' ', access: null })).toEqual({});
    expect(check(DEFAULT_FORM, { 'list-consent': false })).toEqual({
      'list-consent': { given: false, version: 7 },
    });
  });

  it.each<[Question, unknown, unknown]>([
    [aQuestion('q', 'short-text'), 'a\nb', ['q controlCharacters']],
    [aQuestion('q', 'short-text'), 'Ville\u202eneppih', ['q controlCharacters']],
    [aQuestion('q', 'short-text'), '\ud800', ['q badUnicode']],
    [aQuestion('q', 'short-text'), 'x'.repeat(501), ['q tooLong']],
    [aQuestion('q', 'short-text'), 7, ['q wrongType']],
    [
      aQuestion('q', 'short-text'),
      '=cmd|x"; DROP TABLE registration',
      { q: '=cmd|x"; DROP TABLE registration' },
    ],
    [aQuestion('q', 'long-text'), '<script>', ['q htmlNotAllowed']],
    [aQuestion('q', 'number'), '12', ['q notInteger']],
    [aQuestion('q', 'number'), 1.5, ['q notInteger']],
    [aQuestion('q', 'number', { min: 2, max: 4 }), 1, ['q tooSmall']],
    [aQuestion('q', 'number', { min: 2, max: 4 }), 5, ['q tooLarge']],
    [aQuestion('q', 'number', { min: 0 }), 0, { q: 0 }],
    [aQuestion('q', 'date'), '2027-02-30', ['q notDate']],
    [aQuestion('q', 'date'), '2027-02-28', { q: '2027-02-28' }],
    [aQuestion('q', 'one-of'), 'option-9', ['q notOneOf']],
    [aQuestion('q', 'one-of'), ['option-1'], ['q wrongType']],
    [aQuestion('q', 'many-of'), ['option-2', 'option-1'], { q: ['option-1', 'option-2'] }],
    [aQuestion('q', 'many-of'), ['option-1', 'option-1'], ['q notUnique']],
    [aQuestion('q', 'many-of'), ['option-1', 'x'], ['q notOneOf']],
    [aQuestion('q', 'many-of', { isRequired: true }), [], ['q required']],
    [aQuestion('q', 'yes-no', { isRequired: true }), false, { q: false }],
    [aQuestion('q', 'yes-no'), 'yes', ['q wrongType']],
    [aQuestion('q', 'consent', { isRequired: true }), false, ['q required']],
    [aQuestion('q', 'consent'), { given: true, version: 1 }, ['q wrongType']],
  ])('%# answers of every kind', (question, value, outcome) => {
    expect(check([question], { q: value })).toEqual(outcome);
  });

  it('asks along the choices that were made', () => {
    expect(check(TRAVEL, {})).toEqual(['way required']);
    expect(check(TRAVEL, { way: 'car' })).toEqual({ way: 'car' });
    expect(check(TRAVEL, { way: 'bus' })).toEqual(['stop required']);
    expect(check(TRAVEL, { way: 'bus', stop: false })).toEqual({ way: 'bus', stop: false });
    expect(check(TRAVEL, { way: 'bus', stop: true, where: 'Kirkko' })).toEqual({
      way: 'bus',
      stop: true,
      where: 'Kirkko',
    });
  });

  it('lets staff leave open what is required, and nothing else', () => {
    expect(checkAnswers(TRAVEL, {}, { version: 1, mayOmit: true })).toEqual({ ok: true, answers: {} });
    expect(checkAnswers(TRAVEL, { stop: true }, { version: 1, mayOmit: true })).toMatchObject({ ok: false });
  });

  it('refuses answers to what is not asked, also where they are wrong themselves, and takes empty ones', () => {
    expect(check(TRAVEL, { way: 'car', stop: true })).toEqual(['stop notAsked']);
    expect(check(TRAVEL, { way: 'bus', stop: false, where: '<b>' })).toEqual(['where notAsked']);
    expect(check(TRAVEL, { way: 'car', where: '' })).toEqual({ way: 'car' });
  });

  it('refuses the questions of other forms, and names of what every object has', () => {
    const typed = JSON.parse('{"other": "x", "__proto__": "y", "constructor": "z"}') as Record<
      string,
      unknown
    >;
    expect(check(DEFAULT_FORM, typed)).toEqual([
      'other unknownField',
      '__proto__ unknownField',
      'constructor unknownField',
    ]);
    expect(check([aQuestion('constructor', 'short-text', { isRequired: true })], {})).toEqual([
      'constructor required',
    ]);
  });
});

describe('who sees what', () => {
  const form = [
    aQuestion('a', 'short-text'),
    aQuestion('b', 'short-text', { seenBy: 'lead' }),
    aQuestion('c', 'short-text', { seenBy: 'own-organisation' }),
  ];
  const answers = { a: '1', b: '2', c: '3', gone: '4' };
  it.each([
    [{ isOfLead: true, isOfOwnOrganisation: false }, 'a b c gone'],
    [{ isOfLead: false, isOfOwnOrganisation: true }, 'a c'],
    [{ isOfLead: false, isOfOwnOrganisation: false }, 'a'],
  ])('%j', (viewer, seen) => {
    expect(Object.keys(answersFor(form, answers, viewer)).join(' ')).toBe(seen);
  });
});

it('shownQuestions asks nothing that hangs on something not asked', () => {
  const ids = shownQuestions(TRAVEL, { way: 'car', stop: true, where: 'x' }).map(({ id }) => id);
  expect(ids).toEqual(['way']);
});

describe('answersInWords', () => {
  it('says what was answered in the order of the form, and nothing of what it does not ask', () => {
    const form = [
      ...TRAVEL,
      aQuestion('day', 'date'),
      aQuestion('many', 'many-of'),
      aQuestion('box', 'consent'),
      aQuestion('n', 'number'),
    ];
    const answers = {
      n: 0,
      box: { given: true, version: 2 },
      many: ['option-1', 'option-2'],
      day: '2027-03-12',
      stop: false,
      way: 'bus',
      gone: 'x',
    };
    const words = answersInWords(form, answers, 'fi', { yes: 'kyllä', no: 'ei' });
    expect(words.map(({ questionId, text }) => `${questionId}: ${text}`)).toEqual([
      'way: Bussilla',
      'stop: ei',
      'day: pe 12.3.2027',
      'many: Valinta 1, Valinta 2',
      'box: kyllä',
      'n: 0',
    ]);
  });
});
