import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.ts';
import { MailBlocks } from '../../../platform/mail/mail-blocks.ts';
import { ProblemError } from '../../../platform/problem/problem-error.ts';
import { auditRegistrations } from '../registration-audit.ts';
import { Registration } from '../registration.entity.ts';
import type { BouncedAddressView } from './invitations.dto.ts';

/** Participants whom no mail reaches: staff must call them, or mend the address. */
@Injectable()
export class BouncedAddresses {
  constructor(
    private readonly dataSource: DataSource,
    private readonly blocks: MailBlocks,
  ) {}

  async list(eventId: string): Promise<BouncedAddressView[]> {
    return this.dataSource.query(
      `SELECT r.id AS "registrationId", r.name, r.email, b.code,
              to_char(b.since AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS since
         FROM registration r
         JOIN mail_block b ON b.what = 'delivery'
                          AND b.address_hash = sha256(convert_to(r.email_normalised, 'UTF8'))
        WHERE r.event_id = $1 AND r.status NOT IN ('cancelled', 'declined')
        ORDER BY r.name COLLATE "fi-x-icu", r.seq`,
      [eventId],
    );
  }

  /** Somebody has found out that the address takes mail. @throws {ProblemError} NOT_FOUND */
  async lift(eventId: string, registrationId: string, actor: Actor): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      const registration = await tx.findOneBy(Registration, { id: registrationId, eventId });
      if (!registration) throw new ProblemError('NOT_FOUND');
      if (!(await this.blocks.forgetBounce(tx, registration.email))) return;
      await auditRegistrations(tx, [registration], 'address-trusted', actor);
    });
  }
}
