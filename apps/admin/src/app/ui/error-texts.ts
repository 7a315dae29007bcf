import { Service, inject } from '@angular/core';
import type { ValidationError } from '@angular/forms/signals';
import type { MessageKey, MessageParams } from '@talkoot/messages';
import { OFFLINE, type ProblemError } from '../api/problem.ts';
import { Language } from '../language/language.ts';
import { isMessageError } from './message-error.ts';

/** The validators of signal forms, as the field codes that server and screens share. */
const CODES: Readonly<Record<string, string>> = {
  required: 'required',
  minLength: 'tooShort',
  maxLength: 'tooLong',
  min: 'tooSmall',
  max: 'tooLarge',
  email: 'notEmail',
};

/** Which code a native input means when it could not read what was typed. */
const UNREADABLE: Readonly<Record<string, string>> = {
  date: 'notDate',
  time: 'notTime',
  number: 'wrongType',
};

/** Turns errors into sentences, in the language on the screen. */
@Service()
export class ErrorTexts {
  private readonly language = inject(Language);

  /** What is wrong with a field. `inputType` is that of the native input, where there is one. */
  field(error: ValidationError, inputType = ''): string {
    if (isMessageError(error)) return this.known(error.key, error.params) ?? this.wrongType();
    if (error.message) return error.message;
    const code = error.kind === 'parse' ? UNREADABLE[inputType] : CODES[error.kind];
    return this.known(`problem.field.${code ?? ''}`, numbersOf(error)) ?? this.wrongType();
  }

  /** What happened to a whole request: by its code, else in the server's own words. */
  problem(problem: ProblemError): string {
    if (problem.code === OFFLINE) return this.language.text('shell.state.offline');
    return (
      this.known(`problem.${problem.code}`, {}) ?? problem.detail ?? this.language.text('problem.INTERNAL')
    );
  }

  private known(key: string, params: MessageParams): string | null {
    return this.language.has(key) ? this.language.text(key as MessageKey, params) : null;
  }

  private wrongType(): string {
    return this.language.text('problem.field.wrongType');
  }
}

/** The bounds inside an error: `minLength: 12` is `min` in the messages. */
function numbersOf(error: ValidationError): MessageParams {
  const { min, max, minLength, maxLength } = error as Partial<Record<string, number>> & ValidationError;
  return { min: min ?? minLength ?? 0, max: max ?? maxLength ?? 0 };
}
