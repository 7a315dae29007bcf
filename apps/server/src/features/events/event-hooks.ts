import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Event } from './event.entity.ts';

/** Something that must be done before an event can be published; words: `events.blocker.<code>`. */
export interface PublishBlocker {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** What participants have wished to learn about: how many of them said anything, and how many each topic has. */
export interface TopicWishes {
  readonly people: number;
  readonly votes: readonly { readonly topic: string; readonly votes: number }[];
}

/** How features on higher floors take part in what happens to an event, without events knowing them. */
export interface EventHook {
  /** What still stands in the way of publishing. */
  publishBlockers?(tx: EntityManager, event: Event): Promise<readonly PublishBlocker[]>;
  /** What those who come have wished for. */
  topicWishes?(tx: EntityManager, eventId: string): Promise<TopicWishes>;
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

  /** Each hook asks other people. */
  async topicWishes(tx: EntityManager, eventId: string): Promise<TopicWishes> {
    const votes = new Map<string, number>();
    let people = 0;
    for (const hook of this.#hooks) {
      const wishes = await hook.topicWishes?.(tx, eventId);
      people += wishes?.people ?? 0;
      for (const one of wishes?.votes ?? []) votes.set(one.topic, (votes.get(one.topic) ?? 0) + one.votes);
    }
    return { people, votes: [...votes].map(([topic, count]) => ({ topic, votes: count })) };
  }

  async changed(tx: EntityManager, before: Event, after: Event): Promise<void> {
    for (const hook of this.#hooks) await hook.afterChange?.(tx, before, after);
  }

  async partnerLeaves(tx: EntityManager, eventId: string, organisationId: string): Promise<void> {
    for (const hook of this.#hooks) await hook.beforePartnerLeaves?.(tx, eventId, organisationId);
  }
}
