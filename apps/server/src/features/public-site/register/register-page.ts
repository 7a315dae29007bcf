import type { Lang } from '@talkoot/messages';
import { translatorFor } from '@talkoot/messages/server';
import type { FieldProblem } from '../../../platform/problem/problem-error.ts';
import type { EventFacts, EventForm, Settings } from '../../registrations/index.ts';
import { prefixOf, type TypedForm } from '../registration-form.ts';
import type { ChoiceFacts } from './choice-facts.ts';
import { pageChoice, pageField, valueOf, type PageContext, type PageField } from './page-field.ts';
import { personFields } from './person-fields.ts';
import { labelsOf, mistakesOf } from './register-mistakes.ts';

export interface RegisterPage {
  readonly facts: EventFacts;
  readonly form: EventForm;
  readonly settings: Settings;
  readonly choices: ChoiceFacts;
  readonly typed: TypedForm;
  readonly problems: readonly FieldProblem[];
  readonly lang: Lang;
}

/** The fields of everybody who is being registered, with what is typed and what is wrong. */
export function registerPage(page: RegisterPage) {
  const { typed, settings, problems, lang } = page;
  const t = translatorFor(lang);
  const isGroup = typed.people > 1;
  // What a mistake is called stands in the fields, and what is wrong with a field in the mistakes.
  const bare = fieldsOf(page, new Map());
  const labels = [
    ...bare.people.flatMap(({ legend, fields }) => labelsOf(fields, isGroup ? legend : '')),
    ...labelsOf(bare.group),
  ];
  const { errors, list, summary } = mistakesOf(problems, labels, lang);
  const { people, group } = errors.size > 0 ? fieldsOf(page, errors) : bare;
  return {
    errors: list,
    summary,
    people,
    group,
    isGroup,
    submissionId: typed.submissionId,
    formVersion: page.form.version,
    count: typed.people,
    addHelp: typed.people < settings.groupLimit ? t('register.add.help', { max: settings.groupLimit }) : '',
  };
}

function fieldsOf({ facts, form, choices, typed, lang }: RegisterPage, errors: ReadonlyMap<string, string>) {
  const t = translatorFor(lang);
  const { fields } = typed;
  const people = Array.from({ length: typed.people }, (_, index) => {
    const number = index + 1;
    const context = { lang, fields, errors, prefix: prefixOf(index) };
    return {
      legend: t('register.person', { number }),
      remove: index > 0 ? t('register.remove', { number }) : '',
      number,
      fields: personFields(facts, form.questions, choices, context),
    };
  });
  const isGroup = typed.people > 1;
  return { people, group: isGroup ? groupFields({ lang, fields, errors, prefix: '' }) : [] };
}

function groupFields(context: PageContext): PageField[] {
  const t = translatorFor(context.lang);
  const typed = valueOf(context.fields, 'wish');
  return [
    pageField(context, 'contactName', {
      kind: 'text',
      label: t('register.contact.name'),
      isOptional: true,
      max: 200,
    }),
    pageField(context, 'contactEmail', {
      kind: 'email',
      label: t('register.contact.email'),
      isOptional: true,
      max: 254,
    }),
    pageField(context, 'wish', {
      kind: 'radio',
      label: t('register.wish'),
      isRequired: true,
      choices: (['each', 'together'] as const).map((wish) =>
        pageChoice('wish', wish, t(`register.wish.${wish}`), typed),
      ),
    }),
  ];
}
