import type { Lang } from '@talkoot/messages';

const EVENTS: Readonly<Record<Lang, string>> = { fi: 'tapahtumat', sv: 'evenemang', en: 'events' };

/** Where the public page of an event stands in a language. */
export function publicPath(lang: Lang, slug: string): string {
  return `/${lang}/${EVENTS[lang]}/${slug}`;
}
