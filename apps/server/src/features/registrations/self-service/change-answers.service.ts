import { Injectable } from '@nestjs/common';
import { sameAnswers } from './carried-answers.ts';
import { DataSource } from 'typeorm';
import { Announcements } from '../announcements.ts';
import { FormAnswers, type TypedAnswers } from '../form/form-answers.ts';
import { auditRegistrations } from '../registration-audit.ts';
import { Registration } from '../registration.entity.ts';
import { OwnRegistrations, type OwnKey } from './own-registrations.ts';

/** Other answers to the questions of the event, by whoever gave them. */
@Injectable()
export class ChangeAnswers {
  constructor(
    private readonly dataSource: DataSource,
    private readonly own: OwnRegistrations,
    private readonly forms: FormAnswers,
    private readonly announcements: Announcements,
  ) {}

  /**
   * What the form does not ask any more goes: nobody can see and confirm it.
   * @returns whether anything is different from before
   * @throws {ProblemError} FORM_CHANGED, VALIDATION_FAILED, and as `OwnRegistrations.take`
   */
  async change(key: OwnKey, typed: TypedAnswers): Promise<boolean> {
    return this.dataSource.transaction(async (tx) => {
      const { event, registration } = await this.own.take(tx, key);
      const { answers, formVersion } = await this.forms.check(tx, event.id, typed);
      const isSame = formVersion === registration.formVersion && sameAnswers(answers, registration.answers);
      if (isSame) return false;
      await tx.update(Registration, registration.id, { answers, formVersion });
      await this.announcements.send(tx, [{ kind: 'answers-changed', registration }]);
      await auditRegistrations(tx, [registration], 'answers-changed', null);
      return true;
    });
  }
}
