import type { Lang, MessageKey } from '@talkoot/messages';
import { translatorFor } from '@talkoot/messages/server';
import { createValidationPipe } from '../../../platform/http/validation.ts';
import { ProblemError } from '../../../platform/problem/problem-error.ts';

/** @throws {ProblemError} VALIDATION_FAILED with every wrong field */
export async function readOwnForm<Form extends object>(body: unknown, form: new () => Form): Promise<Form> {
  if (typeof body !== 'object' || body === null) throw new ProblemError('MALFORMED_REQUEST');
  const read: unknown = await createValidationPipe().transform({ ...body }, { type: 'body', metatype: form });
  return read as Form;
}

/** What was typed, to be shown again; everything that is no text is empty. */
export function typedText(body: unknown, name: string): string {
  const value: unknown = (body as Record<string, unknown> | null | undefined)?.[name];
  return typeof value === 'string' ? value : '';
}

/** The mistakes in words: once for the summary, and once for each field. */
export function ownMistakes<Name extends string>(
  problem: ProblemError | null,
  labels: Readonly<Record<Name, MessageKey>>,
  lang: Lang,
): { errors: object[]; fieldErrors: Record<Name, string> } {
  const t = translatorFor(lang);
  const names = Object.keys(labels) as Name[];
  const fieldErrors = Object.fromEntries(names.map((name) => [name, ''])) as Record<Name, string>;
  const errors = (problem?.fields ?? []).map(({ pointer, code, params }) => {
    const name = names.find((one) => `/${one}` === pointer);
    const text = t(`problem.field.${code}`, params);
    if (name) fieldErrors[name] = text;
    return { href: name ? `#${name}` : '', label: name ? t(labels[name]) : '', text };
  });
  return { errors, fieldErrors };
}

/** Whether the form itself can show it; everything else gets a page of its own. */
export function isFormMistake(error: unknown): error is ProblemError {
  return error instanceof ProblemError && error.code === 'VALIDATION_FAILED';
}
