import { ParseUUIDPipe } from '@nestjs/common';
import { ProblemError } from '../problem/problem-error.ts';

/** The form of our ids. */
export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text has the form of our ids. */
export function isId(text: string): boolean {
  return UUID.test(text);
}

/** For `@Param('…Id', Id)`: what is no id names nothing that is there. */
export const Id = new ParseUUIDPipe({ exceptionFactory: () => new ProblemError('NOT_FOUND') });
