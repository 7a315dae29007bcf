import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import type { FieldCode } from '../problem/problem-error.ts';
import { CONTROL_MULTI_LINE, CONTROL_ONE_LINE, HTML, tidyText } from '@talkoot/forms';
import { isId } from './ids.ts';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  MinLength,
  registerDecorator,
  ValidateNested,
  type ValidationOptions,
} from 'class-validator';

/**
 * Fields of request bodies. Each decorator bounds its field, says what is wrong by a code of
 * `problem.field.<code>`, and describes itself to the OpenAPI document.
 */
export interface Common {
  readonly optional?: boolean;
  readonly description?: string;
}

const says = (code: FieldCode, params?: Record<string, string | number>): ValidationOptions => ({
  context: { code, params },
});

export const check = (
  name: string,
  code: FieldCode,
  test: (value: unknown) => boolean,
  params?: Record<string, string | number>,
): PropertyDecorator => {
  return (target, property) =>
    registerDecorator({
      name,
      target: target.constructor,
      propertyName: String(property),
      options: says(code, params),
      // class-validator drops the context of a complaint without a message.
      validator: { validate: test, defaultMessage: () => code },
    });
};

export const field = (
  common: Common,
  api: ApiPropertyOptions,
  ...decorators: PropertyDecorator[]
): PropertyDecorator =>
  applyDecorators(
    ApiProperty({
      ...api,
      required: !common.optional,
      ...(common.description ? { description: common.description } : {}),
    } as ApiPropertyOptions),
    ...(common.optional ? [IsOptional()] : []),
    ...decorators,
  );

/** Forms send line breaks as CRLF; we keep one kind. */
const tidy = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' ? tidyText(value) : value,
);

const isEach = (test: (value: unknown) => boolean) => (value: unknown) =>
  !Array.isArray(value) || value.every(test);
const isText = (test: (text: string) => boolean) => (value: unknown) =>
  typeof value !== 'string' || test(value);
/** Texts that every reader and every program sees as the same. */
const readable = (control: RegExp): PropertyDecorator[] => [
  check(
    'wellFormed',
    'badUnicode',
    isText((text) => text.isWellFormed()),
  ),
  check(
    'noControl',
    'controlCharacters',
    isText((text) => !control.test(text)),
  ),
];

/** `isMarkdown`: its own rules say which line has HTML that it does not take, and a draft may be kept with it. */
export function TextField(
  options: Common & { max: number; min?: number; isMultiline?: boolean; isMarkdown?: boolean },
): PropertyDecorator {
  const { max, min = options.optional ? 0 : 1, isMarkdown = false, isMultiline = isMarkdown } = options;
  const control = isMultiline ? CONTROL_MULTI_LINE : CONTROL_ONE_LINE;
  return field(
    options,
    { type: String, maxLength: max, minLength: min },
    tidy,
    IsString(says('wrongType')),
    ...readable(control),
    check(
      'noHtml',
      'htmlNotAllowed',
      isText((text) => isMarkdown || !HTML.test(text)),
    ),
    ...(min === 1
      ? [MinLength(1, says('required'))]
      : min > 1
        ? [MinLength(min, says('tooShort', { min }))]
        : []),
    MaxLength(max, says('tooLong', { max })),
  );
}

export function EmailField(options: Common = {}): PropertyDecorator {
  return field(
    options,
    { type: String, format: 'email', maxLength: 254 },
    tidy,
    IsString(says('wrongType')),
    MaxLength(254, says('tooLong', { max: 254 })),
    ...readable(CONTROL_ONE_LINE),
    check(
      'emailAddress',
      'notEmail',
      isText((text) => /^[^\s@<>"(),:;\\[\]]{1,64}@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(text)),
    ),
  );
}

/** Secrets are taken as typed: neither trimmed nor normalised. */
export function PasswordField(options: { min: number } & Common): PropertyDecorator {
  return field(
    options,
    { type: String, format: 'password', minLength: options.min, maxLength: 200 },
    IsString(says('wrongType')),
    ...(options.min > 0 ? [MinLength(options.min, says('tooShort', { min: options.min }))] : []),
    MaxLength(200, says('tooLong', { max: 200 })),
  );
}

export function IntField(options: Common & { min: number; max: number }): PropertyDecorator {
  return field(
    options,
    { type: 'integer', minimum: options.min, maximum: options.max },
    IsInt(says('notInteger')),
    Min(options.min, says('tooSmall', { min: options.min })),
    Max(options.max, says('tooLarge', { max: options.max })),
  );
}

/** Money as integer cents; at most 99 999 999,99 euros unless said otherwise. */
export function CentsField(options: Common & { min?: number; max?: number } = {}): PropertyDecorator {
  const { min = 0, max = 9_999_999_999 } = options;
  return IntField({ ...options, min, max, description: options.description ?? 'integer cents' });
}

export function BooleanField(options: Common = {}): PropertyDecorator {
  return field(options, { type: Boolean }, IsBoolean(says('wrongType')));
}

export function DateField(options: Common = {}): PropertyDecorator {
  return field(
    options,
    { type: String, format: 'date', example: '2027-02-09' },
    check('date', 'notDate', (value) => isPlainDate(value)),
  );
}

/** Wall-clock time, `HH:MM`. */
export function TimeField(options: Common = {}): PropertyDecorator {
  return field(
    options,
    { type: String, pattern: '^([01]\\d|2[0-3]):[0-5]\\d$', example: '08:45' },
    check('time', 'notTime', (value) => typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value)),
  );
}

export function UuidField(options: Common = {}): PropertyDecorator {
  return field(
    options,
    { type: String, format: 'uuid' },
    check('uuid', 'notUuid', (value) => typeof value === 'string' && isId(value)),
  );
}

export function OneOfField(
  values: readonly string[],
  options: Common & { enumName?: string } = {},
): PropertyDecorator {
  return field(options, { type: String, enum: [...values] }, IsIn(values, says('notOneOf')));
}

export function ManyOfField(values: readonly string[], options: Common = {}): PropertyDecorator {
  return field(
    options,
    { type: String, isArray: true, enum: [...values] },
    IsArray(says('wrongType')),
    ArrayMaxSize(values.length, says('tooLarge', { max: values.length })),
    IsIn(values, { ...says('notOneOf'), each: true }),
  );
}

/** A few texts of one line: names, for instance. Each is bounded like a `TextField`; empty ones are refused, and what does not fit `pattern`. */
export function TextListField(
  options: Common & { max: number; maxItems: number; pattern?: RegExp },
): PropertyDecorator {
  const { max, maxItems, pattern } = options;
  return field(
    options,
    { type: String, isArray: true, maxItems },
    Transform(({ value }: { value: unknown }) =>
      Array.isArray(value)
        ? value.map((one: unknown) => (typeof one === 'string' ? tidyText(one) : one))
        : value,
    ),
    IsArray(says('wrongType')),
    ArrayMaxSize(maxItems, says('tooLarge', { max: maxItems })),
    check(
      'texts',
      'wrongType',
      isEach((one) => typeof one === 'string'),
    ),
    check('wellFormed', 'badUnicode', isEach(isText((text) => text.isWellFormed()))),
    check('noControl', 'controlCharacters', isEach(isText((text) => !CONTROL_ONE_LINE.test(text)))),
    check('noHtml', 'htmlNotAllowed', isEach(isText((text) => !HTML.test(text)))),
    check('filled', 'required', isEach(isText((text) => text !== ''))),
    check('bounded', 'tooLong', isEach(isText((text) => text.length <= max)), { max }),
    ...(pattern ? [check('code', 'notCode', isEach(isText((text) => pattern.test(text))))] : []),
  );
}

/** Nested objects of the class `type()`. */
export function ListField(
  type: () => new () => object,
  options: Common & { max: number },
): PropertyDecorator {
  return field(
    options,
    // A lazy type is known to Swagger by its name: it must be a function called `type`.
    { type: () => type(), isArray: true },
    IsArray(says('wrongType')),
    // `ValidateNested` finds nothing to complain about in a list within the list.
    check('objects', 'wrongType', (value) => !Array.isArray(value) || value.every(isObject)),
    ArrayMaxSize(options.max, says('tooLarge', { max: options.max })),
    ValidateNested({ ...says('wrongType'), each: true }),
    Type(type),
  );
}

export function ObjectField(type: () => new () => object, options: Common = {}): PropertyDecorator {
  return field(
    options,
    { type: () => type() },
    check('object', 'wrongType', isObject),
    ValidateNested(says('wrongType')),
    Type(type),
  );
}

/** Values by names that only the service can judge, such as answers by their questions. */
export function RecordField(options: Common = {}): PropertyDecorator {
  return field(
    options,
    { type: 'object', additionalProperties: true },
    check('record', 'wrongType', isObject),
  );
}

/** The version the caller saw: a stale one is answered with 409 CONFLICT_VERSION. */
export function VersionField(): PropertyDecorator {
  return IntField({
    min: 1,
    max: 2_147_483_647,
    description: 'the version you saw; 409 if it has changed since',
  });
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPlainDate(value: unknown): boolean {
  if (typeof value !== 'string' || !/^(19|20|21)\d\d-\d\d-\d\d$/.test(value)) return false;
  try {
    Temporal.PlainDate.from(value, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}
