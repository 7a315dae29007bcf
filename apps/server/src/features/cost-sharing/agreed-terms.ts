import type { RuleSet } from '@talkoot/cost-sharing';
import type { EntityManager } from 'typeorm';

/** What of the agreement in force decides a statement. */
export interface AgreedTerms {
  readonly number: number;
  readonly hash: string;
  readonly ruleSet: RuleSet;
  /** In the order that settles ties of cents. */
  readonly partnerIds: readonly string[];
}

/** Who knows what the partners agreed on. Agreements do, and they stand on the floor above. */
export abstract class AgreedTermsSource {
  /** Null while no agreement is in force. */
  abstract inForce(em: EntityManager, eventId: string): Promise<AgreedTerms | null>;
}
