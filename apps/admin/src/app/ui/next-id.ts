let last = 0;

/** An id for an element, different from all others on the page. */
export function nextId(prefix: string): string {
  last += 1;
  return `tk-${prefix}-${last}`;
}
