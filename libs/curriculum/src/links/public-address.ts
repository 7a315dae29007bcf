/**
 * Which addresses a program of the house may visit for people who typed them: only the public internet, never a
 * machine beside it. After the special-purpose registries of IANA (RFC 6890 and its updates).
 */

/** IPv4 networks that are nobody's web server: first address and length of the prefix. */
const NOT_PUBLIC_4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8], // "this network"
  ['10.0.0.0', 8], // private
  ['100.64.0.0', 10], // shared by providers (CGNAT)
  ['127.0.0.0', 8], // loopback
  ['169.254.0.0', 16], // link-local, with the metadata services of clouds
  ['172.16.0.0', 12], // private
  ['192.0.0.0', 24], // protocol assignments
  ['192.0.2.0', 24], // documentation
  ['192.88.99.0', 24], // 6to4 relays
  ['192.168.0.0', 16], // private
  ['198.18.0.0', 15], // benchmarks
  ['198.51.100.0', 24], // documentation
  ['203.0.113.0', 24], // documentation
  ['224.0.0.0', 4], // multicast
  ['240.0.0.0', 4], // reserved, broadcast
];

/** Parts of 2000::/3, the only public IPv6 network, that are no web servers either. */
const NOT_PUBLIC_6: readonly (readonly [string, number])[] = [
  ['2001::', 23], // protocol assignments, with Teredo, which carries IPv4
  ['2001:db8::', 32], // documentation
  ['2002::', 16], // 6to4, which carries IPv4
  ['3fff::', 20], // documentation
];

const GLOBAL_6: readonly [string, number] = ['2000::', 3];
/** IPv6 that a translator turns into the IPv4 address in its last 32 bits (RFC 6052). */
const TRANSLATED: readonly [string, number] = ['64:ff9b::', 96];

/** Whether an address in figures, as DNS gives it, is one of the public internet. What is no address is not. */
export function isPublicAddress(address: string): boolean {
  const four = readIPv4(address);
  if (four !== null)
    return !NOT_PUBLIC_4.some(
      ([net, length]) => (four ^ BigInt(readIPv4(net)!)) >> BigInt(32 - length) === 0n,
    );
  const six = readIPv6(address);
  if (six === null) return false;
  if (isIn6(six, TRANSLATED)) return isPublicAddress(textOf4(six & 0xffff_ffffn));
  return isIn6(six, GLOBAL_6) && !NOT_PUBLIC_6.some((net) => isIn6(six, net));
}

function isIn6(address: bigint, [net, length]: readonly [string, number]): boolean {
  return (address ^ (readIPv6(net) ?? 0n)) >> BigInt(128 - length) === 0n;
}

function textOf4(value: bigint): string {
  return [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 0xffn).join('.');
}

/** Four decimal numbers and nothing else: `0177.1` is a name to us, and the URL parser has made it figures already. */
function readIPv4(text: string): bigint | null {
  const parts = /^(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})$/
    .exec(text)
    ?.slice(1)
    .map(Number);
  if (!parts || parts.some((part) => part > 255)) return null;
  return parts.reduce((value, part) => (value << 8n) | BigInt(part), 0n);
}

function readIPv6(text: string): bigint | null {
  const [head = '', tail, more] = text.toLowerCase().split('::');
  if (more !== undefined) return null;
  const before = groupsOf(head);
  const after = tail === undefined ? [] : groupsOf(tail);
  if (!before || !after) return null;
  const missing = 8 - before.length - after.length;
  if (tail === undefined ? missing !== 0 : missing < 1) return null;
  const groups = [...before, ...Array<number>(missing).fill(0), ...after];
  return groups.reduce((value, group) => (value << 16n) | BigInt(group), 0n);
}

/** Groups of 16 bits; the last 32 may be written as IPv4. */
function groupsOf(text: string): number[] | null {
  if (text === '') return [];
  const parts = text.split(':');
  const groups: number[] = [];
  for (const [at, part] of parts.entries()) {
    const four = at === parts.length - 1 ? readIPv4(part) : null;
    if (four !== null) groups.push(Number(four >> 16n), Number(four & 0xffffn));
    else if (/^[0-9a-f]{1,4}$/.test(part)) groups.push(parseInt(part, 16));
    else return null;
  }
  return groups;
}
