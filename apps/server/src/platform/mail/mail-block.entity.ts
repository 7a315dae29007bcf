import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../database/columns.ts';

/** What somebody may say no to; mails about one's own registration are not among it. */
export const OPT_OUTS = ['invitation', 'message'] as const;
export type OptOutPurpose = (typeof OPT_OUTS)[number];

/**
 * An address that gets no such mails: its owner said so, or it takes none (`delivery`). Only the hash of the address
 * is kept, so that the list of those who want no mail is no list of addresses. See ADR 32.
 */
@Entity('mail_block')
@Check('mail_block_what', `what IN ('${OPT_OUTS.join("','")}','delivery')`)
export class MailBlock {
  /** SHA-256 of the normalised address. */
  @PrimaryColumn({ type: 'bytea' }) addressHash: Buffer;

  @PrimaryColumn({ type: 'varchar', length: 10 }) what: OptOutPurpose | 'delivery';

  @InstantColumn() since: Temporal.Instant;

  /** What the mail server answered, without its words: `550 5.1.1`. */
  @Column({ type: 'varchar', length: 20, default: '' }) code: string;
}
