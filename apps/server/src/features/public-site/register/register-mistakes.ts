import type { Lang } from '@talkoot/messages';
import { translatorFor } from '@talkoot/messages/server';
import type { FieldProblem } from '../../../platform/problem/problem-error.ts';
import { nameOf, prefixOf } from '../registration-form.ts';
import type { PageField } from './page-field.ts';

/** A field of the page as the summary of mistakes calls it. */
export interface FieldLabel {
  readonly id: string;
  readonly label: string;
}

/** Every field below these, in the order of the page; `who` tells one person's from another's. */
export function labelsOf(fields: readonly PageField[], who = ''): FieldLabel[] {
  return fields.flatMap(({ id, label, choices, kind }) => [
    { id, label: [who, kind === 'box' ? (choices[0]?.label ?? '') : label].filter(Boolean).join(', ') },
    ...choices.flatMap(({ then }) => labelsOf(then, who)),
  ]);
}

/** The mistakes in words: by the names of the fields, and once more for the summary, in the order of the page. */
export function mistakesOf(problems: readonly FieldProblem[], labels: readonly FieldLabel[], lang: Lang) {
  const t = translatorFor(lang);
  const errors = new Map<string, string>();
  const places = new Map(labels.map(({ id }, place) => [id, place]));
  const list = problems.map(({ pointer, code, params }) => {
    const id = fieldAt(pointer);
    const text = t(`problem.field.${code}`, params);
    const place = places.get(id);
    if (place !== undefined && !errors.has(id)) errors.set(id, text);
    return {
      place: place ?? labels.length,
      href: place === undefined ? '' : `#${id}`,
      label: place === undefined ? '' : (labels[place]?.label ?? ''),
      text,
    };
  });
  list.sort((a, b) => a.place - b.place);
  return { errors, list, summary: t('public-site.form.summary', { count: Math.max(1, list.length) }) };
}

/** Who decides about seats points at people by their place; the page by the names of its fields. */
function fieldAt(pointer: string): string {
  const [, index, rest] = /^\/people\/(\d+)(\/.+)$/.exec(pointer) ?? [];
  return index === undefined || rest === undefined ? nameOf(pointer) : prefixOf(Number(index)) + nameOf(rest);
}
