export type Encoding = 'utf-8' | 'utf-16' | 'windows-1252';

export type DecodedText =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  /** `workbook`: an Excel file itself, not the text saved from it; `binary`: no text at all. */
  | { readonly ok: false; readonly code: 'workbook' | 'binary' };

/**
 * The text of a file that somebody saved somewhere. UTF-8 is what it says it is, or breaks; what breaks is the
 * Windows-1252 of older Excels, unless it holds what no text has.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const starts = (...mark: number[]): boolean => mark.every((byte, at) => bytes[at] === byte);
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0xd0, 0xcf, 0x11, 0xe0))
    return { ok: false, code: 'workbook' };
  const candidates: [Encoding, string][] =
    starts(0xff, 0xfe) || starts(0xfe, 0xff)
      ? [['utf-16', starts(0xff, 0xfe) ? 'utf-16le' : 'utf-16be']]
      : [
          ['utf-8', 'utf-8'],
          ['windows-1252', 'windows-1252'],
        ];
  for (const [encoding, label] of candidates) {
    const text = decoded(bytes, label);
    if (text !== null) return { ok: true, text, encoding };
  }
  return { ok: false, code: 'binary' };
}

/** Null: not written in it. Control characters are in no text that a person saved. */
function decoded(bytes: Uint8Array, label: string): string | null {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    // eslint-disable-next-line no-control-regex
    return /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/.test(text) ? null : text;
  } catch {
    return null;
  }
}
