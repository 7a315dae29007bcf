import { Column, Entity, OneToOne, JoinColumn, PrimaryColumn, type Relation } from 'typeorm';
import { Event } from '../events/event.entity.ts';

/** How an event's costs are shared: the rule set in the rule language of `@talkoot/cost-sharing`. */
@Entity('cost_plan')
export class CostPlan {
  @PrimaryColumn({ type: 'uuid' }) eventId: string;

  @Column({ type: 'jsonb' }) ruleSet: Record<string, unknown>;

  /** Raised by every write to the budget or the rules. */
  @Column({ type: 'integer', default: 1 }) version: number;

  @OneToOne(() => Event, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'event_id' })
  event: Relation<Event>;
}
