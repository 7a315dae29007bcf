import type { LinkState, LinkStatus } from '@talkoot/curriculum';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../../platform/database/columns.ts';

/** What is known of an address that the toolkit or a module leads to. One row for an address, however often it is used. */
@Entity('link_check')
@Check('link_check_status', `status IN ('unknown','ok','redirected','broken')`)
@Check('link_check_failures', 'failures >= 0')
export class LinkCheck implements LinkState {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'link_check_id' })
  id: string;

  @Index('link_check_url_key', { unique: true })
  @Column({ type: 'varchar', length: 2000 })
  url: string;

  @Column({ type: 'varchar', length: 10, default: 'unknown' }) status: LinkStatus;

  @Column({ type: 'integer', default: 0 }) failures: number;

  @Column({ type: 'integer', nullable: true }) httpStatus: number | null;

  @Column({ type: 'varchar', length: 20, nullable: true }) reason: LinkState['reason'];

  @Column({ type: 'text', nullable: true }) finalUrl: string | null;

  @InstantColumn({ nullable: true }) checkedAt: Temporal.Instant | null;

  @Index('link_check_next')
  @InstantColumn({ default: () => 'now()' })
  nextCheckAt: Temporal.Instant;
}
