import { IntlMessageFormat } from 'intl-messageformat';
import { LOCALES, type Lang } from './lang.ts';
import type { Catalogue, MessageKey } from './message-key.ts';

export type MessageParams = Readonly<Record<string, string | number | bigint>>;
export type Translate = (key: MessageKey, params?: MessageParams) => string;

export class UnknownMessageKey extends Error {
  readonly key: string;
  readonly lang: Lang;

  constructor(key: string, lang: Lang) {
    super(`No message "${key}" in the ${lang} catalogue`);
    this.name = 'UnknownMessageKey';
    this.key = key;
    this.lang = lang;
  }
}

/**
 * A translator for one language. Messages are ICU MessageFormat, compiled on first use and kept.
 *
 * `<` and `>` are plain characters: messages carry no markup, and the caller escapes for its own medium.
 * Money and dates go in as text that the formatters of this library made.
 *
 * @throws UnknownMessageKey for a key the catalogue lacks; a FormatError when a parameter is missing.
 */
export function createTranslator(lang: Lang, catalogue: Catalogue): Translate {
  const compiled = new Map<string, IntlMessageFormat>();
  return (key, params) => {
    let message = compiled.get(key);
    if (!message) {
      if (!Object.hasOwn(catalogue, key)) throw new UnknownMessageKey(key, lang);
      message = new IntlMessageFormat(catalogue[key], LOCALES[lang], undefined, { ignoreTag: true });
      compiled.set(key, message);
    }
    return String(message.format(params && plain(params)));
  };
}

/** A bigint fits no plural rule; a count never needs one, so it goes in as number or, when huge, as text. */
function plain(params: MessageParams): Record<string, string | number> {
  const entries = Object.entries(params).map(([name, value]) => [name, plainValue(value)] as const);
  return Object.fromEntries(entries);
}

function plainValue(value: string | number | bigint): string | number {
  if (typeof value !== 'bigint') return value;
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}
