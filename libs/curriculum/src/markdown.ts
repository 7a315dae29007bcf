import NewMarkdownIt from 'markdown-it';
import type { MarkdownIt, StateInline } from 'markdown-it';

const CITATION = /\[@([a-z0-9]+(?:-[a-z0-9]+)*)\]/y;
const ALLOWED_ADDRESS = /^(https?:\/\/|mailto:)/i;

/** Only addresses that are safe on a public page and mean something on paper. */
export function isAllowedAddress(address: string): boolean {
  return ALLOWED_ADDRESS.test(address.trim());
}

function citation(state: StateInline, silent: boolean): boolean {
  CITATION.lastIndex = state.pos;
  const found = CITATION.exec(state.src);
  if (!found) return false;
  if (!silent) state.push('citation', '', 0).content = found[1] ?? '';
  state.pos += found[0].length;
  return true;
}

/**
 * The Markdown of modules: CommonMark with tables and `[@source]` citations.
 * `strict` refuses what pages must not carry; without it raw HTML, any address and images are recognised,
 * which is how a checker finds them.
 */
export function moduleMarkdown({ strict }: { strict: boolean }): MarkdownIt {
  const markdown = new NewMarkdownIt({ html: !strict, linkify: false, typographer: false, maxNesting: 40 });
  markdown.inline.ruler.before('link', 'citation', citation);
  markdown.validateLink = strict ? isAllowedAddress : () => true;
  if (strict) markdown.disable('image');
  return markdown;
}
