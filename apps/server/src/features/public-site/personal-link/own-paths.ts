import { LANGS, type Lang } from '@talkoot/messages';
import { personalPath, type OwnKey } from '../../registrations/index.ts';

/** What a personal link can do, each at an address in the words of its language. */
const WORDS = {
  cancel: { fi: 'peru', sv: 'avboka', en: 'cancel' },
  'cancel-all': { fi: 'peru-kaikki', sv: 'avboka-alla', en: 'cancel-all' },
  accept: { fi: 'ota-paikka', sv: 'ta-platsen', en: 'accept' },
  decline: { fi: 'luovu', sv: 'avsta', en: 'decline' },
  answers: { fi: 'vastaukset', sv: 'svar', en: 'answers' },
  choices: { fi: 'valinnat', sv: 'val', en: 'choices' },
  person: { fi: 'osallistuja', sv: 'deltagare', en: 'participant' },
  dates: { fi: 'paivat', sv: 'datum', en: 'dates' },
  data: { fi: 'tiedot', sv: 'uppgifter', en: 'data' },
  erase: { fi: 'poista', sv: 'radera', en: 'erase' },
} as const satisfies Record<string, Readonly<Record<Lang, string>>>;
export type OwnAction = keyof typeof WORDS;

/** Files have the same name in every language. */
export type OwnFile = 'talkoot.ics' | 'talkoot.json' | 'certificate.pdf' | 'handout.pdf';

/** Pages for who has no link any more: they hold no token. */
const ENDINGS = {
  'handed-over': { fi: 'vaihdettu', sv: 'bytt', en: 'handed-over' },
  erased: { fi: 'poistettu', sv: 'raderat', en: 'erased' },
  'attendance-kept': { fi: 'poistettu-osin', sv: 'raderat-delvis', en: 'erased-in-part' },
} as const satisfies Record<string, Readonly<Record<Lang, string>>>;
export type Ending = keyof typeof ENDINGS;

/** The registration's own page; for the contact, that of the group. */
export const linkPath = (lang: Lang, { token }: OwnKey, news = ''): string =>
  personalPath(lang, token) + (news && `?${news}`);

export const ownPath = (lang: Lang, { token, member }: OwnKey, action: OwnAction): string =>
  `${personalPath(lang, token)}${member ? `/${member}` : ''}/${WORDS[action][lang]}`;
export const movePath = (lang: Lang, key: OwnKey, slug: string): string =>
  `${ownPath(lang, key, 'dates')}/${slug}`;
export const ownFilePath = (lang: Lang, { token }: OwnKey, file: OwnFile): string =>
  `${personalPath(lang, token)}/${file}`;
export const endingPath = (lang: Lang, ending: Ending): string => `/${lang}/r/${ENDINGS[ending][lang]}`;

const TOKEN = { token: ':token' };
const MEMBER = { token: ':token', member: ':member' };

export const LINK_ROUTES = LANGS.map((lang) => linkPath(lang, TOKEN));
export const ENDING_ROUTES = LANGS.flatMap((lang) =>
  (Object.keys(ENDINGS) as Ending[]).map((ending) => endingPath(lang, ending)),
);
/** By one's own link, and for a contact by the group's link with the person after it. */
export const ownRoutes = (action: OwnAction): string[] =>
  LANGS.flatMap((lang) => [ownPath(lang, TOKEN, action), ownPath(lang, MEMBER, action)]);
/** By one's own link alone. */
export const soleRoutes = (action: OwnAction): string[] => LANGS.map((lang) => ownPath(lang, TOKEN, action));
export const MOVE_ROUTES = LANGS.map((lang) => movePath(lang, TOKEN, ':slug'));
export const fileRoutes = (file: OwnFile): string[] => LANGS.map((lang) => ownFilePath(lang, TOKEN, file));

/** Which ending an address is, in whatever language. */
export function endingIn(url: string, lang: Lang): Ending {
  const path = url.split('?', 1)[0];
  const endings = Object.keys(ENDINGS) as Ending[];
  return endings.find((ending) => endingPath(lang, ending) === path) ?? 'handed-over';
}
