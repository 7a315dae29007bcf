import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, In, Not } from 'typeorm';
import { normaliseEmail } from '../../../platform/http/email.ts';
import { fieldProblem } from '../../../platform/problem/problem-error.ts';
import { PersonalLinks } from '../personal-links.ts';
import { Announcements } from '../announcements.ts';
import { auditRegistrations } from '../registration-audit.ts';
import { ENDED_STATUSES, Registration } from '../registration.entity.ts';
import { OwnRegistrations, type OwnKey } from './own-registrations.ts';

export interface Person {
  readonly name: string;
  readonly email: string;
}

/** `corrected`: the same mailbox, another spelling; `handed-over`: somebody else comes. */
export type PersonChange = 'unchanged' | 'corrected' | 'handed-over';

/** Another person on the same seat, or at the same place in the queue. */
@Injectable()
export class ChangePerson {
  constructor(
    private readonly dataSource: DataSource,
    private readonly own: OwnRegistrations,
    private readonly links: PersonalLinks,
    private readonly announcements: Announcements,
  ) {}

  /**
   * With another address the earlier person's links end and their answers go: they are nobody else's business. The
   * newcomer answers by a link of their own.
   * @throws {ProblemError} VALIDATION_FAILED where the address is registered already, and as `OwnRegistrations.take`
   */
  async change(key: OwnKey, person: Person): Promise<PersonChange> {
    return this.dataSource.transaction(async (tx) => {
      const { event, registration } = await this.own.take(tx, key);
      const emailNormalised = normaliseEmail(person.email);
      const isSameMailbox = emailNormalised === registration.emailNormalised;
      if (isSameMailbox && person.name === registration.name && person.email === registration.email) {
        return 'unchanged';
      }
      const status = Not(In(ENDED_STATUSES));
      const isTaken =
        !isSameMailbox && (await tx.existsBy(Registration, { eventId: event.id, emailNormalised, status }));
      if (isTaken) throw fieldProblem('/email', 'emailRegistered');
      const change = isSameMailbox ? 'corrected' : 'handed-over';
      if (change === 'handed-over') {
        await this.announcements.send(tx, [{ kind: 'handed-over', registration }]);
        await this.links.end(tx, registration.id);
      }
      const columns = {
        ...person,
        emailNormalised,
        // The form that the earlier person sent opens nothing any more when it is sent once more.
        ...(isSameMailbox ? {} : { answers: {}, submissionId: randomUUID() }),
      };
      await tx.update(Registration, registration.id, columns);
      Object.assign(registration, columns);
      const kind = isSameMailbox ? 'answers-changed' : 'person-changed';
      await this.announcements.send(tx, [{ kind, registration }]);
      await auditRegistrations(tx, [registration], `person-${change}`, null);
      return change;
    });
  }
}
