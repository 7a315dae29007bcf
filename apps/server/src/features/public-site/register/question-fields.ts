import { choiceFieldOf, fieldOf, FORM_LIMITS, type Question } from '@talkoot/forms';
import { translatorFor } from '@talkoot/messages/server';
import {
  pageChoice,
  pageField,
  valueOf,
  type PageChoice,
  type PageContext,
  type PageField,
} from './page-field.ts';

/** More choices than these are a list to open, unless something is asked after one of them. */
const MOST_BUTTONS = 10;

/** The questions of a form as fields of a page; each stands after the choice that it is asked for. */
export function questionFields(questions: readonly Question[], context: PageContext): PageField[] {
  return questions.filter(({ shownIf }) => shownIf === null).map((one) => fieldFor(one, questions, context));
}

function fieldFor(question: Question, all: readonly Question[], context: PageContext): PageField {
  const { lang, prefix } = context;
  const { id, kind, isRequired } = question;
  const name = fieldOf(id);
  const given = {
    label: question.label[lang],
    help: question.help?.[lang] ?? '',
    isOptional: !isRequired,
    isRequired,
  };
  const choices = choicesOf(question, all, context);
  const opens = choices.some(({ then }) => then.length > 0);
  const isList = kind === 'one-of' && !opens && (prefix !== '' || choices.length > MOST_BUTTONS);
  switch (kind) {
    case 'short-text':
      return pageField(context, name, { ...given, kind: 'text', max: FORM_LIMITS.shortText });
    case 'long-text':
      return pageField(context, name, { ...given, kind: 'textarea', max: FORM_LIMITS.longText });
    case 'number':
      return pageField(context, name, { ...given, kind: 'number', max: 16 });
    case 'date':
      return pageField(context, name, { ...given, kind: 'date' });
    case 'many-of':
      return pageField(context, name, { ...given, kind: 'checkbox', choices });
    case 'consent':
      return pageField(context, name, { ...given, kind: 'box', choices });
    default:
      return pageField(context, name, {
        ...given,
        kind: isList ? 'select' : 'radio',
        choices,
        nothing: translatorFor(lang)('public-site.form.organisation.choose'),
      });
  }
}

function choicesOf(question: Question, all: readonly Question[], context: PageContext): PageChoice[] {
  const { id, kind, label, options } = question;
  const { lang, prefix, fields } = context;
  const name = prefix + fieldOf(id);
  const typed = valueOf(fields, name);
  const t = translatorFor(lang);
  const choices: { of: string; choice: PageChoice }[] = [];
  if (kind === 'one-of')
    for (const option of options)
      choices.push({ of: option.id, choice: pageChoice(name, option.id, option.label[lang], typed) });
  if (kind === 'many-of')
    for (const option of options) {
      const own = prefix + choiceFieldOf(id, option.id);
      choices.push({
        of: option.id,
        choice: pageChoice(own, 'yes', option.label[lang], valueOf(fields, own)),
      });
    }
  if (kind === 'yes-no')
    for (const value of ['yes', 'no'] as const)
      choices.push({ of: value, choice: pageChoice(name, value, t(`register.${value}`), typed) });
  if (kind === 'consent') choices.push({ of: 'given', choice: pageChoice(name, 'yes', label[lang], typed) });
  return choices.map(({ of, choice }) => {
    const hanging = all.filter(({ shownIf }) => shownIf?.questionId === id && shownIf.value === of);
    if (hanging.length === 0) return choice;
    const then = hanging.map((one) => fieldFor(one, all, context));
    const isOpen = !choice.isChosen && then.some(isTouched);
    return { ...choice, then, isOpen, reason: t('register.only-if', { choice: choice.label }) };
  });
}

/** Whether something was typed there, or is wrong there. */
function isTouched({ value, error, choices }: PageField): boolean {
  return (
    value !== '' || error !== '' || choices.some(({ isChosen, then }) => isChosen || then.some(isTouched))
  );
}
