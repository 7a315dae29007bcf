import type { FieldReader } from './fields.ts';

/** A text in the three languages of the interface. */
export type TitleText = { fi: string; sv: string; en: string };

/** A text in the languages it has been written in; Finnish is always there. */
export type LocalisedTitle = { fi: string; sv?: string; en?: string };

const OTHER_LANGS = ['sv', 'en'] as const;

/** Reads a text that must be there in all three languages. */
export function readTitle(fields: FieldReader, key: string): TitleText {
  return fields.group(key, (group) => ({
    fi: group.text('fi', { max: 200 }),
    sv: group.text('sv', { max: 200 }),
    en: group.text('en', { max: 200 }),
  }));
}

/** Reads a text per language, or a plain text, which is Finnish. */
export function readLocalised(fields: FieldReader, key: string, max: number): LocalisedTitle {
  if (typeof fields.data[key] === 'string') return { fi: fields.text(key, { max }) };
  return fields.group(key, (group) => {
    const others = OTHER_LANGS.flatMap((lang) => {
      const words = group.optionalText(lang, { max });
      return words === undefined ? [] : [[lang, words] as const];
    });
    return { fi: group.text('fi', { max }), ...Object.fromEntries(others) };
  });
}
