import fc from 'fast-check';
import {
  answersOfFields,
  checkAnswers,
  checkForm,
  fieldsOfAnswers,
  QUESTION_KINDS,
  shownQuestions,
  valuesOf,
  type Answers,
  type Question,
} from '../src/index.ts';
import { aQuestion } from './examples.ts';

/** A form whose conditions look back at any earlier question that can be looked at. */
const form: fc.Arbitrary<readonly Question[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...QUESTION_KINDS),
      isRequired: fc.boolean(),
      looksBack: fc.option(fc.tuple(fc.nat(20), fc.nat(5))),
    }),
    { maxLength: 12 },
  )
  .map((shapes) => {
    const questions: Question[] = [];
    for (const [index, { kind, isRequired, looksBack }] of shapes.entries()) {
      const asked = looksBack ? questions[looksBack[0] % Math.max(1, questions.length)] : undefined;
      const values = asked ? valuesOf(asked) : [];
      const shownIf =
        asked && looksBack && values.length > 0
          ? { questionId: asked.id, value: values[looksBack[1] % values.length] ?? '' }
          : null;
      questions.push(aQuestion(`q${index}`, kind, { isRequired, shownIf }));
    }
    return questions;
  });

const textValue = fc.string({ unit: 'grapheme', maxLength: 20 });
const value = fc.oneof(
  textValue,
  fc.integer(),
  fc.boolean(),
  fc.constantFrom('option-1', 'option-2', '2027-03-12', '', 'yes'),
  fc.subarray(['option-1', 'option-2']),
  fc.constantFrom(null, undefined, {}, ['x']),
);
const typedFor = (questions: readonly Question[]): fc.Arbitrary<Record<string, unknown>> =>
  fc.dictionary(fc.constantFrom('stray', ...questions.map(({ id }) => id)), value);

const formAndTyped = form.chain((questions) => fc.tuple(fc.constant(questions), typedFor(questions)));

describe('every form and whatever is typed into it', () => {
  it('made so is a good form', () => {
    fc.assert(fc.property(form, (questions) => expect(checkForm(questions)).toEqual([])));
  });

  it('keeps only answers to questions that are shown, and all that are required', () => {
    fc.assert(
      fc.property(formAndTyped, ([questions, typed]) => {
        const checked = checkAnswers(questions, typed, { version: 3 });
        if (!checked.ok) return expect(checked.mistakes.length).toBeGreaterThan(0);
        const shown = shownQuestions(questions, checked.answers);
        const ids = new Set(shown.map(({ id }) => id));
        for (const id of Object.keys(checked.answers)) expect(ids.has(id)).toBe(true);
        for (const { id, isRequired } of shown)
          if (isRequired) expect(Object.hasOwn(checked.answers, id)).toBe(true);
        return undefined;
      }),
    );
  });

  it('gives the same answers when what is kept is shown in fields and sent again', () => {
    fc.assert(
      fc.property(formAndTyped, ([questions, typed]) => {
        const once = checkAnswers(questions, typed, { version: 3 });
        if (!once.ok) return;
        const twice = checkAnswers(
          questions,
          answersOfFields(questions, fieldsOfAnswers(questions, once.answers)),
          { version: 3 },
        );
        const told = (answers: Answers): Answers =>
          // A box that nobody was asked to tick is the same as one that was left empty.
          Object.fromEntries(
            Object.entries(answers).filter(
              ([, answer]) => typeof answer !== 'object' || !('given' in answer) || answer.given,
            ),
          );
        expect(twice.ok).toBe(true);
        if (twice.ok) expect(told(twice.answers)).toEqual(told(once.answers));
      }),
    );
  });

  it('never throws, whatever the fields of a form are called', () => {
    fc.assert(
      fc.property(form, fc.dictionary(fc.string(), textValue), (questions, fields) => {
        checkAnswers(questions, answersOfFields(questions, fields), { version: 1 });
      }),
    );
  });
});

describe('fields of a page without scripts', () => {
  const questions = [
    aQuestion('number', 'number'),
    aQuestion('date', 'date'),
    aQuestion('many', 'many-of'),
    aQuestion('yes', 'yes-no'),
    aQuestion('box', 'consent'),
  ];

  it('are read as people write', () => {
    const fields = {
      'answers.number': ' 1 000 ',
      'answers.date': '12.3.2027',
      'answers.many.option-2': 'yes',
      'answers.yes': 'no',
      'answers.box': 'yes',
    };
    expect(checkAnswers(questions, answersOfFields(questions, fields), { version: 1 })).toEqual({
      ok: true,
      answers: {
        number: 1000,
        date: '2027-03-12',
        many: ['option-2'],
        yes: false,
        box: { given: true, version: 1 },
      },
    });
  });

  it('that were forged are refused by name', () => {
    const fields = {
      'answers.secret': 'x',
      'answers.many.none': 'yes',
      'answers.number': '1e3',
      'answers.yes': 'maybe',
    };
    const checked = checkAnswers(questions, answersOfFields(questions, fields), { version: 1 });
    expect(checked).toMatchObject({ ok: false });
    if (checked.ok) return;
    expect(checked.mistakes.map(({ questionId, code }) => `${questionId} ${code}`)).toEqual([
      'number notInteger',
      'yes wrongType',
      'secret unknownField',
      'many.none unknownField',
    ]);
  });
});
