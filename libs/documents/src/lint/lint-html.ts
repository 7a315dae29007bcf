/** Something that Chromium cannot carry into the tags of a PDF, with the place where it was found. */
export interface LintFinding {
  rule: LintRule;
  /** The start of the offending markup. */
  excerpt: string;
}

export type LintRule =
  | 'empty-cell'
  | 'inline-language'
  | 'bare-svg'
  | 'skipped-heading'
  | 'image-without-alt'
  | 'missing-language'
  | 'transparent-text';

const TAG = /<(\/?)([a-z][a-z0-9-]*)((?:\s+[^\s=>]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)\s*\/?>/gi;
/** Inline elements whose language Chromium drops, unless they have a role. */
const DROPS_LANGUAGE = new Set(['span', 'i', 'q', 'cite', 'b', 'u', 'small']);

const has = (attributes: string, name: string): boolean =>
  new RegExp(`\\s${name}(?:\\s*=|\\s|$)`, 'i').test(attributes);

/**
 * Checks the HTML of a document for what can no longer be repaired after printing: cells that vanish from the
 * table, languages that get lost, pictures without a text, headings that skip a level.
 */
export function lintHtml(html: string): LintFinding[] {
  const findings: LintFinding[] = [];
  const markup = html.replace(/<style\b[^>]*>([\s\S]*?)<\/style>/gi, (_, css: string) => {
    const transparent = /[^{}]*\{[^{}]*\b(?:opacity|filter)\s*:[^{}]*\}/.exec(css);
    if (transparent) findings.push({ rule: 'transparent-text', excerpt: transparent[0].trim().slice(0, 80) });
    return '';
  });
  let heading = 0;
  for (const match of markup.matchAll(TAG)) {
    const [tag, closing, rawName = '', attributes = ''] = match;
    if (closing) continue;
    const name = rawName.toLowerCase();
    const report = (rule: LintRule): void => {
      findings.push({ rule, excerpt: markup.slice(match.index, match.index + 80) });
    };
    if (name === 'html' && !has(attributes, 'lang')) report('missing-language');
    if (name === 'img' && !has(attributes, 'alt')) report('image-without-alt');
    if (name === 'svg' && !isNamedPicture(attributes)) report('bare-svg');
    if (DROPS_LANGUAGE.has(name) && has(attributes, 'lang') && !has(attributes, 'role'))
      report('inline-language');
    if (/\sstyle\s*=[^>]*\b(?:opacity|filter)\s*:/i.test(attributes)) report('transparent-text');
    if ((name === 'td' || name === 'th') && isEmptyCell(markup.slice(match.index + tag.length)))
      report('empty-cell');
    const level = /^h([1-6])$/.exec(name)?.[1];
    if (level) {
      if (Number(level) > heading + 1) report('skipped-heading');
      heading = Number(level);
    }
  }
  return findings;
}

const isNamedPicture = (attributes: string): boolean =>
  has(attributes, 'aria-hidden') ||
  ((has(attributes, 'aria-label') || has(attributes, 'aria-labelledby')) &&
    /role\s*=\s*["']?img/i.test(attributes));

/** A cell is empty when nothing but white space and tags without content stands before its end. */
function isEmptyCell(rest: string): boolean {
  const content = rest.split(/<\/t[dh]>|<t[dh]\b|<\/tr>/i, 1)[0] ?? '';
  return !/<img\b/i.test(content) && content.replace(/<[^>]*>/g, '').trim() === '';
}
