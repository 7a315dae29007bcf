/** How many people one list may invite. */
export const LIST_MAX = 2000;
const NAME_MAX = 200;

/** `unclear`: words that belong to no address. `notEmail`: an address, but no right one. */
export type ListMistakeCode = 'unclear' | 'notEmail' | 'tooLong';

export interface ListedPerson {
  /** From 1, as an editor counts. */
  readonly line: number;
  readonly email: string;
  readonly name: string;
}

export interface ListMistake {
  readonly line: number;
  readonly code: ListMistakeCode;
  readonly text: string;
}

export interface ListRepetition {
  readonly line: number;
  readonly email: string;
  readonly firstLine: number;
}

export interface AddressList {
  /** Each address once, where it stands first. */
  readonly people: readonly ListedPerson[];
  readonly mistakes: readonly ListMistake[];
  readonly repetitions: readonly ListRepetition[];
}

/** A piece between two separators: an address with the name that stood with it, or words. */
type Piece =
  | { readonly kind: 'address'; readonly email: string; readonly name: string }
  | { readonly kind: 'words'; readonly text: string };

const EMAIL = /^[^\s@<>"(),:;\\[\]]{1,64}@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u;
const EMAIL_MAX = 254;
/** What the columns of a list are called, in our languages. */
const HEADINGS =
  /^(e-?mail( ?address)?|e-?post(adress)?|s-?posti|sähköposti(osoite)?|(first |last |full )?name|(etu|suku|koko)?nimi|(för|efter)?namn|organi[sz]a(tio|tion)|nro|#)$/iu;
// Marks that nobody sees, and that come along from web pages and mail programs.
const UNSEEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * Reads people out of what somebody pasted: addresses alone or as `Name <address>`, with any separators, or the lines
 * of a CSV file. What is not understood is a mistake at its line; nothing is dropped silently but headings of columns.
 */
export function readAddressList(
  text: string,
  sameAddress: (email: string) => string = (email) => email.toLowerCase(),
): AddressList {
  const people: ListedPerson[] = [];
  const mistakes: ListMistake[] = [];
  const repetitions: ListRepetition[] = [];
  const firstLines = new Map<string, number>();
  text.split(/\r\n?|\n|\u2028|\u2029/).forEach((raw, index) => {
    const line = index + 1;
    const pieces = piecesOf(raw.replace(UNSEEN, '').normalize('NFC'));
    if (isHeading(pieces) && people.length === 0) return;
    const read = peopleOf(pieces);
    for (const words of read.unclear) mistakes.push({ line, code: 'unclear', text: shortened(words) });
    for (const { email, name } of read.people) {
      const code = mistakeIn(email, name);
      if (code) {
        mistakes.push({ line, code, text: shortened(email) });
        continue;
      }
      const key = sameAddress(email);
      const firstLine = firstLines.get(key);
      if (firstLine !== undefined) repetitions.push({ line, email, firstLine });
      else {
        firstLines.set(key, line);
        people.push({ line, email, name });
      }
    }
  });
  return { people, mistakes, repetitions };
}

function mistakeIn(email: string, name: string): ListMistakeCode | null {
  if (email.length > EMAIL_MAX || name.length > NAME_MAX) return 'tooLong';
  return EMAIL.test(email) ? null : 'notEmail';
}

/**
 * Words before an address are its name. Words after the only address of a line are its name too, as in
 * `address;First Last`; a single word there may as well be an address that lost its end, so it is asked about.
 */
function peopleOf(pieces: readonly Piece[]): {
  people: { email: string; name: string }[];
  unclear: string[];
} {
  const people: { email: string; name: string }[] = [];
  let waiting: string[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'words') {
      waiting.push(piece.text);
      continue;
    }
    people.push({ email: piece.email, name: piece.name || waiting.join(' ') });
    if (piece.name && waiting.length > 0) return { people, unclear: waiting };
    waiting = [];
  }
  const [only] = people;
  const after = waiting.join(' ');
  if (only && people.length === 1 && only.name === '' && /\S\s+\S/.test(after)) {
    return { people: [{ email: only.email, name: after }], unclear: [] };
  }
  return { people, unclear: waiting };
}

function isHeading(pieces: readonly Piece[]): boolean {
  return pieces.length > 0 && pieces.every((piece) => piece.kind === 'words' && HEADINGS.test(piece.text));
}

/** Separators are `;`, `,` and tabs, but not within quotes or angle brackets; blanks separate addresses only. */
function piecesOf(line: string): Piece[] {
  return split(line).flatMap((part): Piece[] => {
    const bracketed = /^(.*?)<\s*(?:mailto:)?([^<>]*?)\s*>$/i.exec(part);
    if (bracketed) {
      const [, name = '', email = ''] = bracketed;
      return [{ kind: 'address', email: email.trim(), name: unquoted(name) }];
    }
    const bare = unquoted(part);
    if (!bare.includes('@')) return bare === '' ? [] : [{ kind: 'words', text: bare }];
    const words = bare.split(/\s+/);
    // `Aino Aalto aino@…`: words around an address in one part.
    return words.map((word): Piece =>
      word.includes('@')
        ? { kind: 'address', email: word.replace(/^mailto:/i, '').replace(/[.:]+$/, ''), name: '' }
        : { kind: 'words', text: word },
    );
  });
}

function split(line: string): string[] {
  const parts: string[] = [];
  let part = '';
  let isQuoted = false;
  let isBracketed = false;
  for (const character of line) {
    if (character === '"' && (isQuoted || part.trim() === '')) isQuoted = !isQuoted;
    if (!isQuoted && character === '<') isBracketed = true;
    if (!isQuoted && !isBracketed && /[;,\t]/.test(character)) {
      parts.push(part);
      part = '';
      continue;
    }
    part += character;
    // `a@x.fi <b@y.fi> c@z.fi`: what follows a bracket is a part of its own.
    if (!isQuoted && isBracketed && character === '>') {
      isBracketed = false;
      parts.push(part);
      part = '';
    }
  }
  return [...parts, part].map((one) => one.trim()).filter((one) => one !== '');
}

function unquoted(text: string): string {
  return text
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .replaceAll('""', '"')
    .replace(/\s+/g, ' ')
    .trim();
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
