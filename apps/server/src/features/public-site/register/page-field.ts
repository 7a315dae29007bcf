import type { Lang } from '@talkoot/messages';

/** A choice of a field, with the fields that are asked from whoever makes it. */
export interface PageChoice {
  /** Own to the choice where each has a field; of radio buttons the field's. */
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly isChosen: boolean;
  /** Whom the fields below are for, in words; empty without any. */
  readonly reason: string;
  readonly then: readonly PageField[];
  /** Something is typed below though this is not chosen: it must be seen to be mended. */
  readonly isOpen: boolean;
}

/** One field of a page without scripts, as `views/_field.hbs` draws it. `id` is its name, too. */
export interface PageField {
  readonly kind: 'text' | 'email' | 'number' | 'date' | 'textarea' | 'select' | 'radio' | 'checkbox' | 'box';
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly isOptional: boolean;
  readonly isRequired: boolean;
  readonly value: string;
  readonly max: number;
  readonly autocomplete: string;
  /** Of a select: what stands there before anything is chosen. */
  readonly nothing: string;
  readonly choices: readonly PageChoice[];
  readonly error: string;
  /** Ids of help and error. */
  readonly describedBy: string;
}

export interface PageContext {
  readonly lang: Lang;
  /** What is typed, by the names of the fields. */
  readonly fields: Readonly<Record<string, string>>;
  /** Mistakes in words, by the names of the fields. */
  readonly errors: ReadonlyMap<string, string>;
  /** Before the names of the second and later people. */
  readonly prefix: string;
}

type Given = Pick<PageField, 'kind' | 'label'> & Partial<PageField>;

/** A field with its value and its mistake. What the first person was told in a help is not told again. */
export function pageField({ fields, errors, prefix }: PageContext, name: string, given: Given): PageField {
  const id = prefix + name;
  const help = prefix === '' ? (given.help ?? '') : '';
  const error = errors.get(id) ?? '';
  return {
    isOptional: false,
    isRequired: false,
    value: valueOf(fields, id),
    max: 0,
    autocomplete: '',
    nothing: '',
    choices: [],
    ...given,
    id,
    help,
    error,
    describedBy: [help ? `${id}-help` : '', error ? `${id}-error` : ''].filter(Boolean).join(' '),
  };
}

export function valueOf(fields: PageContext['fields'], name: string): string {
  return Object.hasOwn(fields, name) ? (fields[name] ?? '') : '';
}

/** A choice that brings nothing after it. */
export function pageChoice(name: string, value: string, label: string, chosen: string): PageChoice {
  return { name, value, label, isChosen: value === chosen, reason: '', then: [], isOpen: false };
}
