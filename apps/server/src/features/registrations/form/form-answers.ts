import { Injectable } from '@nestjs/common';
import { checkAnswers, type Answers } from '@talkoot/forms';
import type { EntityManager } from 'typeorm';
import { ProblemError } from '../../../platform/problem/problem-error.ts';
import { currentForm } from './event-forms.ts';

export interface TypedAnswers {
  readonly answers: Readonly<Record<string, unknown>>;
  /** The form that was shown; absent: whoever sends it knows the one of now. */
  readonly formVersion?: number | undefined;
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
    { answers, formVersion }: TypedAnswers,
  ): Promise<{ answers: Answers; formVersion: number }> {
    const form = await currentForm(tx, eventId);
    if (formVersion !== undefined && formVersion !== form.version) throw new ProblemError('FORM_CHANGED');
    const checked = checkAnswers(form.questions, answers, form.version);
    if (checked.ok) return { answers: checked.answers, formVersion: form.version };
    throw new ProblemError('VALIDATION_FAILED', {
      fields: checked.mistakes.map(({ questionId, code, params }) => ({
        pointer: `/answers/${questionId.replaceAll('~', '~0').replaceAll('/', '~1')}`,
        code,
        ...(params ? { params: { ...params } } : {}),
      })),
    });
  }
}
