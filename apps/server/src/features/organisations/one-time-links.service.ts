import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan, type EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { hashToken, newToken } from '../../platform/crypto/tokens.ts';
import { ProblemError } from '../../platform/problem/problem-error.ts';
import { OneTimeLink } from './one-time-link.entity.ts';

/** Links that work once: only their hash is stored. */
@Injectable()
export class OneTimeLinks {
  constructor(private readonly clock: Clock) {}

  /** Makes a link of its purpose; an earlier unused one for the same person stops working. */
  async make(
    tx: EntityManager,
    link: { purpose: OneTimeLink['purpose']; personId: string | null; hours: number },
  ): Promise<string> {
    const { purpose, personId, hours } = link;
    await tx.delete(OneTimeLink, { purpose, personId: personId ?? IsNull(), usedAt: IsNull() });
    const { token, hash } = newToken();
    await tx.insert(OneTimeLink, {
      tokenHash: hash,
      purpose,
      personId,
      expiresAt: this.clock.now().add({ hours }),
    });
    return token;
  }

  /** @throws {ProblemError} LINK_EXPIRED for one that never was, was used, or is too old */
  async get(manager: EntityManager, token: string): Promise<OneTimeLink> {
    return this.#find(manager, token, false);
  }

  /** Spends the link in the transaction of what it allows; of two at once, one gets LINK_EXPIRED. */
  async use(tx: EntityManager, token: string): Promise<OneTimeLink> {
    const link = await this.#find(tx, token, true);
    await tx.update(OneTimeLink, { tokenHash: link.tokenHash }, { usedAt: this.clock.now() });
    return link;
  }

  async #find(manager: EntityManager, token: string, isToBeUsed: boolean): Promise<OneTimeLink> {
    const link = await manager.findOne(OneTimeLink, {
      where: { tokenHash: hashToken(token), usedAt: IsNull(), expiresAt: MoreThan(this.clock.now()) },
      ...(isToBeUsed ? { lock: { mode: 'pessimistic_write' as const } } : {}),
    });
    if (!link) throw new ProblemError('LINK_EXPIRED');
    return link;
  }
}
