import { LANGS, type Lang } from '@talkoot/messages';

const PAGES: Readonly<Record<Lang, string>> = { fi: 'viestit', sv: 'meddelanden', en: 'messages' };
const UNDO: Readonly<Record<Lang, string>> = { fi: 'palauta', sv: 'aterta', en: 'undo' };

/** The page where somebody says no to mails; a POST to it is the answer, also from a mail program (RFC 8058). */
export const optOutPath = (lang: Lang, token: string): string => `/${lang}/${PAGES[lang]}/${token}`;
export const optInPath = (lang: Lang, token: string): string => `${optOutPath(lang, token)}/${UNDO[lang]}`;

const ONE_CLICK = new RegExp(`^/(${LANGS.map((lang) => `${lang}/${PAGES[lang]}`).join('|')})/[\\w-]+$`);

/** Whether a path is one that mail programs may write to: its token is all the proof there is. */
export function isOneClickPath(url: string): boolean {
  return ONE_CLICK.test(url);
}
