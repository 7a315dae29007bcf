import { randomUUID } from 'node:crypto';
import type { Lang, MessageKey } from '@talkoot/messages';
import { translatorFor } from '@talkoot/messages/server';
import { OneOfField, TextField } from '../../platform/http/fields.ts';
import { createValidationPipe } from '../../platform/http/validation.ts';
import { fieldProblem, ProblemError, type FieldProblem } from '../../platform/problem/problem-error.ts';
import { RegistrationFormDto, type RegistrationForm } from '../registrations/index.ts';
import { isId } from '../../platform/http/ids.ts';

export const OTHER_ORGANISATION = 'other';

/** The form as a browser without JavaScript sends it: every value is a text. */
class PublicFormDto extends RegistrationFormDto {
  /** Id of a partner, or `other`. */
  @TextField({ max: 40 }) organisation: string;
  @OneOfField(['yes'], { optional: true }) declare listConsent: never;
}

/** What stands in the form when it is shown, also after a mistake. */
export interface TypedValues {
  readonly submissionId: string;
  readonly name: string;
  readonly email: string;
  readonly organisation: string;
  readonly organisationName: string;
  readonly sector: string;
  readonly diet: string;
  readonly accessNeeds: string;
  readonly listConsent: string;
}

/** Texts of the body as they are; everything else is empty. The id of the form is kept, or made anew. */
export function typedValues(body: Record<string, unknown> = {}): TypedValues {
  const text = (name: string): string => (typeof body[name] === 'string' ? body[name] : '');
  return {
    submissionId: isId(text('submissionId')) ? text('submissionId') : randomUUID(),
    name: text('name'),
    email: text('email'),
    organisation: text('organisation'),
    organisationName: text('organisationName'),
    sector: text('sector'),
    diet: text('diet'),
    accessNeeds: text('accessNeeds'),
    listConsent: text('listConsent'),
  };
}

/** @throws {ProblemError} VALIDATION_FAILED with every wrong field */
export async function readForm(body: unknown): Promise<RegistrationForm> {
  if (typeof body !== 'object' || body === null) throw new ProblemError('MALFORMED_REQUEST');
  if ('organisationId' in body) throw fieldProblem('/organisationId', 'unknownField');
  const pipe = createValidationPipe();
  const form = (await pipe.transform(
    { ...body },
    { type: 'body', metatype: PublicFormDto },
  )) as PublicFormDto;
  const isPartner = form.organisation !== OTHER_ORGANISATION;
  if (isPartner && !isId(form.organisation)) {
    throw fieldProblem('/organisation', 'notOneOf');
  }
  const { organisation, listConsent, ...answers } = form;
  return { ...answers, organisationId: isPartner ? organisation : null, listConsent: listConsent === 'yes' };
}

const LABELS = {
  name: 'public-site.form.name',
  email: 'public-site.form.email',
  organisation: 'public-site.form.organisation',
  organisationName: 'public-site.form.organisation-name',
  sector: 'public-site.form.sector',
  diet: 'public-site.form.diet',
  accessNeeds: 'public-site.form.access',
} as const satisfies Record<string, MessageKey>;
type FieldName = keyof typeof LABELS;

/** The mistakes in words, once for the summary and once for each field. */
export function mistakesOf(problems: readonly FieldProblem[], lang: Lang) {
  const t = translatorFor(lang);
  const fieldErrors: Record<FieldName, string> = {
    name: '',
    email: '',
    organisation: '',
    organisationName: '',
    sector: '',
    diet: '',
    accessNeeds: '',
  };
  const errors = problems.map(({ pointer, code, params }) => {
    const path = pointer.slice(1);
    const name = (path === 'organisationId' ? 'organisation' : path) as FieldName;
    const text = t(`problem.field.${code}`, params);
    const isShown = Object.hasOwn(LABELS, name);
    if (isShown) fieldErrors[name] = text;
    return { name, href: isShown ? `#${name}` : '', label: isShown ? t(LABELS[name]) : '', text };
  });
  // In the order of the page, so that who mends them walks down it once.
  const order = Object.keys(LABELS);
  errors.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  return {
    errors,
    fieldErrors,
    summary: t('public-site.form.summary', { count: Math.max(1, errors.length) }),
  };
}
