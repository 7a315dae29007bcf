import fc from 'fast-check';

/** Texts that a file may hold: some words, no letters that hide or turn others. */
export const cleanWords = (max: number) =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: max })
    .map((text) => text.normalize('NFC'))
    .filter((text) => text.trim() !== '' && !/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffd]/u.test(text));
