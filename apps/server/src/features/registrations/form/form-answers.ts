import { Injectable } from '@nestjs/common';
import { checkAnswers, type Answers } from '@talkoot/forms';
import type { EntityManager } from 'typeorm';
import { ProblemError } from '../../../platform/problem/problem-error.ts';
import { currentForm, type EventForm } from './event-forms.ts';

export interface TypedAnswers {
  readonly answers: Readonly<Record<string, unknown>>;
  /** The form that was shown; absent: whoever sends it knows the one of now. */
  readonly formVersion?: number | undefined;
  /** Required questions may be left open: staff write down what they were told. */
  readonly mayOmit?: boolean;
}

/** The one door for answers, from the page, the desk, the API and files. */
@Injectable()
export class FormAnswers {
  /**
   * As they are kept, with the version of the form they were given to. A pointer is `/answers/<questionId>`.
   * @throws {ProblemError} FORM_CHANGED when another form was shown: nobody consents to words they did not read;
   *   VALIDATION_FAILED
   */
  async check(
    tx: EntityManager,
    eventId: string,
    typed: TypedAnswers,
  ): Promise<{ answers: Answers; formVersion: number }> {
    return acceptedAnswers(await currentForm(tx, eventId), typed);
  }
}

/** The same for a form that is known already. @throws {ProblemError} FORM_CHANGED, VALIDATION_FAILED */
export function acceptedAnswers(
  form: EventForm,
  { answers, formVersion, mayOmit = false }: TypedAnswers,
): { answers: Answers; formVersion: number } {
  if (formVersion !== undefined && formVersion !== form.version) throw new ProblemError('FORM_CHANGED');
  const checked = checkAnswers(form.questions, answers, { version: form.version, mayOmit });
  if (checked.ok) return { answers: checked.answers, formVersion: form.version };
  throw new ProblemError('VALIDATION_FAILED', {
    fields: checked.mistakes.map(({ questionId, code, params }) => ({
      pointer: `/answers/${questionId.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      code,
      ...(params ? { params: { ...params } } : {}),
    })),
  });
}
