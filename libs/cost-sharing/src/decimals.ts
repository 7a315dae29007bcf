/** Brings decimals such as `"12.5"` and `"3"` to whole numbers of the same scale: `[125n, 30n]`. */
export function parseDecimals(decimals: readonly string[]): bigint[] {
  const places = decimals.map((text) => text.split('.')[1]?.length ?? 0);
  const scale = Math.max(0, ...places);
  return decimals.map((text, i) => BigInt(text.replace('.', '') + '0'.repeat(scale - places[i]!)));
}
