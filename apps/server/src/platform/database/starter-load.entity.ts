import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from './columns.ts';

/** Which starter content was loaded: it is loaded once, and what people changed since is theirs. */
@Entity('starter_load')
export class StarterLoad {
  @PrimaryColumn({ type: 'varchar', length: 40 }) name: string;

  @Column({ type: 'char', length: 64 }) hash: string;

  @InstantColumn({ default: () => 'now()' }) loadedAt: Temporal.Instant;
}
