import { createHash } from 'node:crypto';
import { canonicalJson } from '@talkoot/curriculum';

/** SHA-256 of the canonical JSON (RFC 8785), in hexadecimal: equal content, equal hash, whatever the key order. */
export function contentHash(content: unknown): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}
