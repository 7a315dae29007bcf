import { RateLimit } from '../../platform/http/rate-limit.ts';

/** Writes of the public pages, for each address. Generous, since a whole organisation may share one. */
export class PublicWriteLimit extends RateLimit {}

export const PUBLIC_WRITES = { attempts: 300, seconds: 600 } as const;
