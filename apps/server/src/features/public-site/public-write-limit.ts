import { normaliseEmail } from '../../platform/http/email.ts';
import { RateLimit } from '../../platform/http/rate-limit.ts';

/** Writes of the public pages, for each network address. Generous, since a whole organisation may share one. */
export class PublicWriteLimit extends RateLimit {}

export const PUBLIC_WRITES = { attempts: 300, seconds: 600 } as const;

/** Forms for one mailbox: each may send a mail there, and anybody may type anybody's address. */
export class MailboxLimit extends RateLimit {
  override spend(email: string): Promise<void> {
    return super.spend(mailboxOf(email));
  }
}

export const ADDRESS_WRITES = { attempts: 6, seconds: 3600 } as const;

/** What follows a plus sign leads to the same mailbox. */
function mailboxOf(email: string): string {
  return normaliseEmail(email).replace(/\+[^@]*(?=@)/, '');
}
