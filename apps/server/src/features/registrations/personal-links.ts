import { createHash, createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Lang } from '@talkoot/messages';
import type { EntityManager } from 'typeorm';
import { CONFIG, type Config } from '../../platform/config.ts';
import { hashToken } from '../../platform/crypto/tokens.ts';
import { Registration } from './registration.entity.ts';

/**
 * Personal links: 256 bits that nobody can guess without the house's secret. The database holds their hash only;
 * later mails can still carry the same link, since the token follows from the secret and the registration.
 */
@Injectable()
export class PersonalLinks {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  tokenOf({ eventId, submissionId }: Pick<Registration, 'eventId' | 'submissionId'>): string {
    return createHmac('sha256', this.config.secret)
      .update(`registration-link:${eventId}:${submissionId}`)
      .digest('base64url');
  }

  /** The address for a mail. After a change of the secret the old link ends where the new one begins. */
  async renew(tx: EntityManager, registration: Registration): Promise<string> {
    const token = this.tokenOf(registration);
    const tokenHash = hashToken(token);
    if (!tokenHash.equals(registration.tokenHash))
      await tx.update(Registration, registration.id, { tokenHash });
    return this.config.publicUrl + personalPath(registration.locale, token);
  }

  async find(tx: EntityManager, token: string): Promise<Registration | null> {
    if (!/^[\w-]{43}$/.test(token)) return null;
    return tx.findOneBy(Registration, { tokenHash: hashToken(token) });
  }
}

export function personalPath(lang: Lang, token: string): string {
  return `/${lang}/r/${token}`;
}

/** One form and one person give one id, in the form of a UUID (version 8: made by a rule of our own). */
export function submissionKey(submissionId: string, emailNormalised: string): string {
  const bytes = createHash('sha256').update(`${submissionId.toLowerCase()}\n${emailNormalised}`).digest();
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
