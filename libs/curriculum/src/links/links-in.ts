/** Addresses can be this long; what is longer is no link that people follow. */
export const LONGEST_LINK = 2000;

const IN_BRACKETS = /\]\(\s*<?(https?:\/\/(?:[^\s()<>]|\([^\s()<>]*\))+)/gi;
const IN_ANGLES = /<(https?:\/\/[^\s<>]+)>/gi;

/** The web addresses that a module's text leads to, each once, in their order. */
export function linksIn(markdown: string): string[] {
  const found = [...markdown.matchAll(IN_BRACKETS), ...markdown.matchAll(IN_ANGLES)]
    .toSorted((a, b) => a.index - b.index)
    .map(([, url]) => url ?? '');
  return [...new Set(found)].filter(isCheckable);
}

/** Whether it is an address that can be looked at: a web address of a length that can be kept. */
export function isCheckable(url: string | null | undefined): url is string {
  return (
    typeof url === 'string' && url.length <= LONGEST_LINK && /^https?:\/\//i.test(url) && URL.canParse(url)
  );
}
