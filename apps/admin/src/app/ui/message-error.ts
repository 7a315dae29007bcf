import type { ValidationError } from '@angular/forms/signals';
import type { MessageParams } from '@talkoot/messages';

const KIND = 'message';

/** An error that knows its message, and so follows a change of language while it is shown. */
export interface MessageError extends ValidationError {
  readonly kind: typeof KIND;
  readonly key: string;
  readonly params: MessageParams;
}

/** For validators of your own: `validate(path.day, () => messageError('problem.field.dateInPast'))`. */
export function messageError(key: string, params: MessageParams = {}): MessageError {
  return { kind: KIND, key, params };
}

export function isMessageError(error: ValidationError): error is MessageError {
  return error.kind === KIND;
}
