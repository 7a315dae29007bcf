import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Lang } from '@talkoot/messages';
import { In, type EntityManager } from 'typeorm';
import { Clock } from '../clock.ts';
import { SignedTokens } from '../crypto/signed-tokens.ts';
import { normaliseEmail } from '../http/email.ts';
import { Erasure, rowsOf } from '../personal-data/erasure.ts';
import { isDeadAddress } from './dead-address.ts';
import { MailBlock, OPT_OUTS, type OptOutPurpose } from './mail-block.entity.ts';
import { Mail } from './mail.ts';
import { optOutPath } from './opt-out-path.ts';

/** `own-registration`: never blocked, since who has registered must be told. */
export type MailPurpose = 'own-registration' | OptOutPurpose;
export type BlockReason = 'opted-out' | 'bounced';

/** What a link to opt out says: an address, as its hash, and the mails that it wants no more. */
export interface OptOut {
  readonly addressHash: Buffer;
  readonly purpose: OptOutPurpose;
}

/** After so long an address that took no mail is tried again: people come back, and domains are mended. */
export const BOUNCE_DAYS = 365;
const TOKEN = 'mail-opt-out';
const HASH_BYTES = 32;

/** Who gets no mail: those who said so, and addresses that take none. Asked before every mail that nobody asked for. */
@Injectable()
export class MailBlocks {
  constructor(
    private readonly clock: Clock,
    private readonly tokens: SignedTokens,
    private readonly mail: Mail,
    erasure: Erasure,
  ) {
    mail.whenRefused((tx, { recipient }, code) => this.noteRefusal(tx, recipient, code));
    erasure.register('mail-blocks', forgetOldBounces);
  }

  async isBlocked(tx: EntityManager, email: string, purpose: MailPurpose): Promise<boolean> {
    return (await this.reasonsOf(tx, [email], purpose)).size > 0;
  }

  /** Why which of these get no such mail, by the address as it was given. Who said no comes first. */
  async reasonsOf(
    tx: EntityManager,
    emails: readonly string[],
    purpose: MailPurpose,
  ): Promise<Map<string, BlockReason>> {
    const reasons = new Map<string, BlockReason>();
    if (purpose === 'own-registration' || emails.length === 0) return reasons;
    const hashes = new Map(emails.map((email) => [email, hashOf(email)]));
    const rows = await tx.find(MailBlock, {
      where: { addressHash: In([...hashes.values()]), what: In([purpose, 'delivery']) },
    });
    const keyOf = (hash: Buffer): string => hash.toString('base64');
    const found = new Map<string, BlockReason>();
    for (const { addressHash, what } of rows) {
      if (what !== 'delivery') found.set(keyOf(addressHash), 'opted-out');
      else if (!found.has(keyOf(addressHash))) found.set(keyOf(addressHash), 'bounced');
    }
    for (const [email, hash] of hashes) {
      const reason = found.get(keyOf(hash));
      if (reason) reasons.set(email, reason);
    }
    return reasons;
  }

  /** The address of the page that ends such mails, for the mail itself and for `List-Unsubscribe`. */
  optOutLink(lang: Lang, email: string, purpose: OptOutPurpose): string {
    const content = Buffer.concat([hashOf(email), Buffer.from([OPT_OUTS.indexOf(purpose)])]);
    return this.mail.link(optOutPath(lang, this.tokens.sign(TOKEN, content)));
  }

  /** Null for everything that is no link of ours. */
  readOptOut(token: string): OptOut | null {
    const content = this.tokens.open(TOKEN, token, HASH_BYTES + 1);
    const purpose = content && OPT_OUTS[content[HASH_BYTES] ?? -1];
    return purpose ? { addressHash: content.subarray(0, HASH_BYTES), purpose } : null;
  }

  async hasOptedOut(tx: EntityManager, { addressHash, purpose }: OptOut): Promise<boolean> {
    return tx.existsBy(MailBlock, { addressHash, what: purpose });
  }

  /** Twice is once. */
  async optOut(tx: EntityManager, { addressHash, purpose }: OptOut): Promise<void> {
    await this.#block(tx, addressHash, purpose, '');
  }

  async optIn(tx: EntityManager, { addressHash, purpose }: OptOut): Promise<void> {
    await tx.delete(MailBlock, { addressHash, what: purpose });
  }

  /** What a mail server answered for good; only what speaks against the address itself is kept. */
  async noteRefusal(tx: EntityManager, email: string, code: string): Promise<void> {
    if (isDeadAddress(code)) await this.#block(tx, hashOf(email), 'delivery', code.slice(0, 20));
  }

  /** Somebody knows that the address takes mail again. Whether there was a block. */
  async forgetBounce(tx: EntityManager, email: string): Promise<boolean> {
    const { affected } = await tx.delete(MailBlock, { addressHash: hashOf(email), what: 'delivery' });
    return (affected ?? 0) > 0;
  }

  async #block(tx: EntityManager, addressHash: Buffer, what: MailBlock['what'], code: string): Promise<void> {
    await tx
      .createQueryBuilder()
      .insert()
      .into(MailBlock)
      .values({ addressHash, what, since: this.clock.now(), code })
      .orIgnore()
      .execute();
  }
}

/** The same in SQL is `sha256(convert_to(email_normalised, 'UTF8'))`. */
function hashOf(email: string): Buffer {
  return createHash('sha256').update(normaliseEmail(email)).digest();
}

async function forgetOldBounces(tx: EntityManager, today: Temporal.PlainDate): Promise<number> {
  return rowsOf(
    await tx.query(`DELETE FROM mail_block WHERE what = 'delivery' AND since < $1::date`, [
      today.subtract({ days: BOUNCE_DAYS }).toString(),
    ]),
  );
}
