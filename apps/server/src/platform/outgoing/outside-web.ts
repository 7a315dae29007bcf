import type { LinkOutcome } from '@talkoot/curriculum';

/** How the house looks at pages of others. Tests put one in its place that may reach their own server. */
export abstract class OutsideWeb {
  /** Visits an address and says what came of it; never throws for what the other side does. */
  abstract visit(address: string): Promise<LinkOutcome>;
}
