import { isPublicAddress } from './public-address.ts';

/** Why an address is not visited: what it is, not what it answers. */
export type NotVisited = 'not-web' | 'credentials' | 'port' | 'own-network';

export interface VisitRules {
  /** Ports that may be asked. */
  readonly ports: readonly number[];
  /** Whether an address in figures may be connected to. */
  isAllowed(address: string): boolean;
}

/** What a house visits: web servers of the public internet, at their own ports. */
export const PUBLIC_WEB: VisitRules = { ports: [80, 443], isAllowed: isPublicAddress };

/** Names that only an own network or the machine itself answers to (RFC 6761, 6762, 8375, 9476). */
const OWN_NAMES =
  /(^|\.)(localhost|local|internal|intranet|lan|home|corp|private|home\.arpa|onion|test|invalid|example|alt)$/;

/**
 * Why an address may not be visited, or null when it may as far as the address itself tells. A name has still to be
 * looked up, and what it leads to asked of `rules.isAllowed`.
 */
export function refusalOf(url: URL, rules: VisitRules = PUBLIC_WEB): NotVisited | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'not-web';
  if (url.username !== '' || url.password !== '') return 'credentials';
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
  if (!rules.ports.includes(port)) return 'port';
  const host = hostOf(url);
  if (isFigures(host)) return rules.isAllowed(host) ? null : 'own-network';
  return !host.includes('.') || OWN_NAMES.test(host) ? 'own-network' : null;
}

/** The host without the brackets of IPv6 and the dot at the end of a whole name. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
}

/** Whether a host is written in figures: then nothing is looked up. The URL parser has made `0x7f.1` 127.0.0.1. */
export function isFigures(host: string): boolean {
  return host.includes(':') || /^[\d.]+$/.test(host);
}
