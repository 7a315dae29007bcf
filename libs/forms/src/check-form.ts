import { textMistake } from './plain-text.ts';
import {
  FORM_ID,
  FORM_LIMITS,
  valuesOf,
  type Question,
  type QuestionOption,
  type QuestionText,
} from './question.ts';

export type FormMistakeCode =
  | 'required'
  | 'tooLong'
  | 'tooSmall'
  | 'tooLarge'
  | 'notCode'
  | 'notUnique'
  | 'notEarlierQuestion'
  | 'notOneOf'
  | 'unknownField'
  | 'minOverMax'
  | 'tooFewOptions'
  | 'badUnicode'
  | 'controlCharacters'
  | 'htmlNotAllowed';

/** One thing that is wrong, at its place: a JSON pointer into the list of questions. */
export interface FormMistake {
  readonly pointer: string;
  readonly code: FormMistakeCode;
  readonly params?: Readonly<Record<string, number>>;
}

/**
 * Everything that is wrong with a form whose fields have the right types, in its own order. An empty list: it can be
 * asked. Texts are there in every language, since the page is there in every language.
 */
export function checkForm(questions: readonly Question[]): readonly FormMistake[] {
  const { questions: max } = FORM_LIMITS;
  const tooMany: FormMistake[] =
    questions.length > max ? [{ pointer: '', code: 'tooLarge', params: { max } }] : [];
  return [
    ...tooMany,
    ...questions.flatMap((question, index) =>
      checkQuestion(question, questions.slice(0, index)).map((mistake) => ({
        ...mistake,
        pointer: `/${index}${mistake.pointer}`,
      })),
    ),
  ];
}

function checkQuestion(question: Question, earlier: readonly Question[]): FormMistake[] {
  const { id, label, help, livesDays } = question;
  return [
    ...checkId(
      id,
      earlier.map((one) => one.id),
    ),
    ...checkText('/label', label, FORM_LIMITS.label, false),
    ...(help ? checkText('/help', help, FORM_LIMITS.help, true) : []),
    ...checkBounds('/livesDays', livesDays, 1, FORM_LIMITS.livesDays),
    ...checkOptions(question),
    ...checkNumber(question),
    ...checkShownIf(question, earlier),
  ];
}

function checkId(id: string, taken: readonly string[]): FormMistake[] {
  if (!FORM_ID.test(id)) return [{ pointer: '/id', code: 'notCode' }];
  return taken.includes(id) ? [{ pointer: '/id', code: 'notUnique' }] : [];
}

function checkText(pointer: string, text: QuestionText, max: number, isMultiline: boolean): FormMistake[] {
  return (['fi', 'sv', 'en'] as const).flatMap((lang): FormMistake[] => {
    const place = `${pointer}/${lang}`;
    if (text[lang].trim() === '') return [{ pointer: place, code: 'required' }];
    const code = textMistake(text[lang], { isMultiline, max });
    if (code === null) return [];
    return [{ pointer: place, code, ...(code === 'tooLong' ? { params: { max } } : {}) }];
  });
}

function checkBounds(pointer: string, value: number, min: number, max: number): FormMistake[] {
  if (!(value >= min)) return [{ pointer, code: 'tooSmall', params: { min } }];
  return value > max ? [{ pointer, code: 'tooLarge', params: { max } }] : [];
}

function checkOptions({ kind, options }: Question): FormMistake[] {
  if (kind !== 'one-of' && kind !== 'many-of') {
    return options.length > 0 ? [{ pointer: '/options', code: 'unknownField' }] : [];
  }
  const min = kind === 'one-of' ? 2 : 1;
  const { options: max } = FORM_LIMITS;
  if (options.length < min) return [{ pointer: '/options', code: 'tooFewOptions', params: { min } }];
  if (options.length > max) return [{ pointer: '/options', code: 'tooLarge', params: { max } }];
  return options.flatMap((option, index) => checkOption(option, options.slice(0, index), index));
}

function checkOption(option: QuestionOption, earlier: readonly QuestionOption[], index: number) {
  const mistakes = [
    ...checkId(
      option.id,
      earlier.map(({ id }) => id),
    ),
    ...checkText('/label', option.label, FORM_LIMITS.optionLabel, false),
  ];
  return mistakes.map((mistake) => ({ ...mistake, pointer: `/options/${index}${mistake.pointer}` }));
}

function checkNumber({ kind, min, max }: Question): FormMistake[] {
  if (kind !== 'number') {
    return [
      ...(min === null ? [] : [{ pointer: '/min', code: 'unknownField' as const }]),
      ...(max === null ? [] : [{ pointer: '/max', code: 'unknownField' as const }]),
    ];
  }
  const { number } = FORM_LIMITS;
  const mistakes = [
    ...(min === null ? [] : checkBounds('/min', min, -number, number)),
    ...(max === null ? [] : checkBounds('/max', max, -number, number)),
  ];
  const isSwapped = mistakes.length === 0 && min !== null && max !== null && min > max;
  return isSwapped ? [{ pointer: '/max', code: 'minOverMax', params: { min } }] : mistakes;
}

function checkShownIf({ shownIf }: Question, earlier: readonly Question[]): FormMistake[] {
  if (shownIf === null) return [];
  const asked = earlier.find(({ id }) => id === shownIf.questionId);
  const values = asked ? valuesOf(asked) : [];
  if (values.length === 0) return [{ pointer: '/shownIf/questionId', code: 'notEarlierQuestion' }];
  return values.includes(shownIf.value) ? [] : [{ pointer: '/shownIf/value', code: 'notOneOf' }];
}
