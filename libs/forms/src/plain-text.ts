export type TextMistake = 'badUnicode' | 'controlCharacters' | 'htmlNotAllowed' | 'tooLong';

// Bidirectional overrides and control characters can make a name read as another one.
// eslint-disable-next-line no-control-regex
export const CONTROL_ONE_LINE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;
// eslint-disable-next-line no-control-regex
export const CONTROL_MULTI_LINE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
/** What begins like markup. */
export const HTML = /<[a-z!/?]/i;

/** One kind of line break, one spelling of each letter, no space around. A broken text stays as it is. */
export function tidyText(text: string): string {
  return text.isWellFormed() ? text.replace(/\r\n?/g, '\n').normalize('NFC').trim() : text;
}

/** Whether every reader and every program sees the text as the same, and none of it as markup. */
export function textMistake(
  text: string,
  { isMultiline, max }: { readonly isMultiline: boolean; readonly max: number },
): TextMistake | null {
  if (!text.isWellFormed()) return 'badUnicode';
  if ((isMultiline ? CONTROL_MULTI_LINE : CONTROL_ONE_LINE).test(text)) return 'controlCharacters';
  if (HTML.test(text)) return 'htmlNotAllowed';
  return text.length > max ? 'tooLong' : null;
}
