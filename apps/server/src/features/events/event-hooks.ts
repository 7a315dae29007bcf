import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Event } from './event.entity.ts';

/** Something that must be done before an event can be published; words: `events.blocker.<code>`. */
export interface PublishBlocker {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** How features on higher floors take part in what happens to an event, without events knowing them. */
export interface EventHook {
  /** What still stands in the way of publishing. */
  publishBlockers?(tx: EntityManager, event: Event): Promise<readonly PublishBlocker[]>;
  /** In the same transaction, after the event was written. May throw a ProblemError to refuse the change. */
  afterChange?(tx: EntityManager, before: Event, after: Event): Promise<void>;
  /** Before an organisation leaves the event: throws PARTNER_HAS_MONEY where it may not. */
  beforePartnerLeaves?(tx: EntityManager, eventId: string, organisationId: string): Promise<void>;
}

@Injectable()
export class EventHooks {
  readonly #hooks: EventHook[] = [];

  register(hook: EventHook): void {
    this.#hooks.push(hook);
  }

  async publishBlockers(tx: EntityManager, event: Event): Promise<readonly PublishBlocker[]> {
    const found = [];
    for (const hook of this.#hooks) found.push(...((await hook.publishBlockers?.(tx, event)) ?? []));
    return found;
  }

  async changed(tx: EntityManager, before: Event, after: Event): Promise<void> {
    for (const hook of this.#hooks) await hook.afterChange?.(tx, before, after);
  }

  async partnerLeaves(tx: EntityManager, eventId: string, organisationId: string): Promise<void> {
    for (const hook of this.#hooks) await hook.beforePartnerLeaves?.(tx, eventId, organisationId);
  }
}
