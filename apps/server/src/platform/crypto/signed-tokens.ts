import { createHmac, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config.ts';

const SIGNATURE_BYTES = 16;

/**
 * Tokens of links that need no row of their own: a few bytes and a signature with the house's secret. Any mail can
 * carry the same link again, and after a change of the secret none of them opens anything.
 */
@Injectable()
export class SignedTokens {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** `purpose` keeps a token for one thing from opening another. */
  sign(purpose: string, content: Buffer): string {
    return Buffer.concat([content, this.#signatureOf(purpose, content)]).toString('base64url');
  }

  /** The signed bytes; null for everything that we did not sign for this purpose. */
  open(purpose: string, token: string, length: number): Buffer | null {
    if (!/^[\w-]{1,200}$/.test(token)) return null;
    const bytes = Buffer.from(token, 'base64url');
    if (bytes.length !== length + SIGNATURE_BYTES) return null;
    const content = bytes.subarray(0, length);
    return timingSafeEqual(bytes.subarray(length), this.#signatureOf(purpose, content)) ? content : null;
  }

  #signatureOf(purpose: string, content: Buffer): Buffer {
    return createHmac('sha256', this.config.secret)
      .update(`${purpose}\n`)
      .update(content)
      .digest()
      .subarray(0, SIGNATURE_BYTES);
  }
}
