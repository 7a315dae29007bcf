import type { Question } from '@talkoot/forms';
import { translatorFor } from '@talkoot/messages/server';
import { REGISTRATION_SECTORS, type EventFacts } from '../../registrations/index.ts';
import type { ChoiceFacts } from './choice-facts.ts';
import { pageChoice, pageField, valueOf, type PageContext, type PageField } from './page-field.ts';
import { questionFields } from './question-fields.ts';

export const OTHER_ORGANISATION = 'other';
/** Of the second and later people: what the first one has. */
export const SAME = 'same';

/** Everything that one person is asked, in the order of the page. */
export function personFields(
  facts: EventFacts,
  questions: readonly Question[],
  choices: ChoiceFacts,
  context: PageContext,
): PageField[] {
  return [
    ...nameFields(context),
    ...choiceFields(facts, choices, context),
    ...questionFields(questions, context),
  ];
}

/** What seats are counted by: organisation, sector, way of taking part, sessions. */
export function choiceFields(facts: EventFacts, choices: ChoiceFacts, context: PageContext): PageField[] {
  return [
    organisationField(facts, choices, context),
    pageField(context, 'organisationName', {
      kind: 'text',
      label: translatorFor(context.lang)('public-site.form.organisation-name'),
      isOptional: true,
      max: 200,
      autocomplete: context.prefix === '' ? 'organization' : '',
    }),
    sectorField(choices, context),
    ...attendanceFields(choices, context),
    ...trackFields(choices, context),
  ];
}

function nameFields(context: PageContext): PageField[] {
  const t = translatorFor(context.lang);
  const isFirst = context.prefix === '';
  return [
    pageField(context, 'name', {
      kind: 'text',
      label: t('public-site.form.name'),
      help: t('public-site.form.name.help'),
      isRequired: true,
      max: 200,
      autocomplete: isFirst ? 'name' : '',
    }),
    pageField(context, 'email', {
      kind: 'email',
      label: t('public-site.form.email'),
      help: t('public-site.form.email.help'),
      isRequired: true,
      max: 254,
      autocomplete: isFirst ? 'email' : '',
    }),
  ];
}

function organisationField(
  { partners }: EventFacts,
  { organisationId: only }: ChoiceFacts,
  context: PageContext,
): PageField {
  const t = translatorFor(context.lang);
  const id = `${context.prefix}organisation`;
  const typed = valueOf(context.fields, id);
  const isFirst = context.prefix === '';
  return pageField(context, 'organisation', {
    kind: 'select',
    label: t('public-site.form.organisation'),
    help: t('public-site.form.organisation.help'),
    isRequired: true,
    nothing: isFirst ? t('public-site.form.organisation.choose') : '',
    choices: [
      ...(isFirst ? [] : [pageChoice(id, SAME, t('register.same'), typed)]),
      ...partners
        .filter(({ organisationId }) => only === null || organisationId === only)
        .map(({ organisationId, organisation }) => pageChoice(id, organisationId, organisation.name, typed)),
      ...(only === null || only === OTHER_ORGANISATION
        ? [pageChoice(id, OTHER_ORGANISATION, t('public-site.form.organisation.other'), typed)]
        : []),
    ],
  });
}

function sectorField({ fullSectors }: ChoiceFacts, context: PageContext): PageField {
  const t = translatorFor(context.lang);
  const id = `${context.prefix}sector`;
  const typed = valueOf(context.fields, id);
  const isFirst = context.prefix === '';
  return pageField(context, 'sector', {
    kind: isFirst ? 'radio' : 'select',
    label: t('public-site.form.sector'),
    help: t('public-site.form.sector.help'),
    isRequired: true,
    choices: [
      ...(isFirst ? [] : [pageChoice(id, SAME, t('register.same'), typed)]),
      ...REGISTRATION_SECTORS.map((sector) => {
        const name = t(`words.sector.${sector}`);
        return pageChoice(
          id,
          sector,
          fullSectors.has(sector) ? t('register.full', { choice: name }) : name,
          typed,
        );
      }),
    ],
  });
}

function attendanceFields({ attendances }: ChoiceFacts, context: PageContext): PageField[] {
  if (attendances.length === 0) return [];
  const t = translatorFor(context.lang);
  const id = `${context.prefix}attendance`;
  const typed = valueOf(context.fields, id);
  return [
    pageField(context, 'attendance', {
      kind: 'radio',
      label: t('register.attendance'),
      isRequired: true,
      choices: attendances.map(({ value, isFull }) => {
        const name = t(`register.attendance.${value}`);
        return pageChoice(id, value, isFull ? t('register.full', { choice: name }) : name, typed);
      }),
    }),
  ];
}

function trackFields({ tracks }: ChoiceFacts, context: PageContext): PageField[] {
  const t = translatorFor(context.lang);
  return tracks.map(({ name, clock, tracks: choices }) => {
    const id = context.prefix + name;
    const typed = valueOf(context.fields, id);
    return pageField(context, name, {
      kind: 'radio',
      label: t('register.track', { clock }),
      isRequired: true,
      choices: choices.map(({ value, title, isFull }) =>
        pageChoice(id, value, isFull ? t('register.full', { choice: title }) : title, typed),
      ),
    });
  });
}
