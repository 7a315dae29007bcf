import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ProblemError } from '../../../platform/problem/problem-error.ts';
import { Announcements } from '../announcements.ts';
import { auditRegistrations } from '../registration-audit.ts';
import { Registration } from '../registration.entity.ts';
import { choicesOf, wrongChoices } from '../seats/arrival-checks.ts';
import { settingsOf, type Settings } from '../seats/registration-settings.ts';
import type { SeatWish } from '../seats/seat-book.ts';
import { Transfers } from '../seats/transfers.ts';
import { OwnRegistrations, type OwnKey } from './own-registrations.ts';

export interface OwnChoices extends SeatWish {
  readonly organisationName: string;
}

/** Another organisation, sector, way of taking part or session, by whoever chose them. */
@Injectable()
export class ChangeChoices {
  constructor(
    private readonly dataSource: DataSource,
    private readonly own: OwnRegistrations,
    private readonly transfers: Transfers,
    private readonly announcements: Announcements,
  ) {}

  /**
   * A seat stays a seat, or nothing changes; a place in the queue stays the same place.
   * @returns whether anything is different from before
   * @throws {ProblemError} VALIDATION_FAILED, NO_SEAT_THERE, and as `OwnRegistrations.take`
   */
  async change(key: OwnKey, choices: OwnChoices): Promise<boolean> {
    return this.dataSource.transaction(async (tx) => {
      const { event, registration } = await this.own.take(tx, key);
      if (sameChoices(choices, registration)) return false;
      const settings = await settingsOf(tx, event.id);
      const named = newlyNamed(choices, registration);
      const offered = await choicesOf(tx, event.id, [{ person: named }]);
      const fields = wrongChoices(settings, named, offered, (field) => `/${field}`);
      const isOther = choices.organisationId !== registration.organisationId;
      if (isOther && !mayChangeOrganisation(registration, settings)) {
        fields.push({ pointer: '/organisationId', code: 'notOneOf' });
      }
      if (fields.length > 0) throw new ProblemError('VALIDATION_FAILED', { fields });
      await this.transfers.revise(tx, event.id, registration.id, choices);
      await tx.update(Registration, registration.id, { organisationName: choices.organisationName });
      const revised = await tx.findOneByOrFail(Registration, { id: registration.id });
      await this.announcements.send(tx, [{ kind: 'answers-changed', registration: revised }]);
      await auditRegistrations(tx, [registration], 'choices-changed', null);
      return true;
    });
  }
}

/** Somebody said yes to this person from this organisation: with another one it would be another yes. */
export function mayChangeOrganisation(
  { status }: Pick<Registration, 'status'>,
  { approval }: Pick<Settings, 'approval'>,
): boolean {
  return approval === 'none' || status === 'pending';
}

/** What was chosen long ago may not be on offer any more, and stays. */
function newlyNamed(choices: OwnChoices, before: Registration): OwnChoices {
  return {
    ...choices,
    organisationId: choices.organisationId === before.organisationId ? null : choices.organisationId,
    attendance: choices.attendance === before.attendance ? 'on-site' : choices.attendance,
    sessionIds: choices.sessionIds.filter((id) => !before.sessionIds.includes(id)),
  };
}

function sameChoices(a: OwnChoices, b: OwnChoices): boolean {
  const keyOf = ({ organisationId, organisationName, sector, attendance, sessionIds }: OwnChoices): string =>
    JSON.stringify([organisationId, organisationName, sector, attendance, [...sessionIds].sort()]);
  return keyOf(a) === keyOf(b);
}
