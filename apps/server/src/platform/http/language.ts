import { LANGS, type Lang } from '@talkoot/messages';
import type { FastifyRequest } from 'fastify';

export { LANGS };

/** The best of our languages for an `Accept-Language` header; Finnish where nothing fits. */
export function preferredLanguage(header: string | undefined): Lang {
  const wishes = (header ?? '')
    .slice(0, 200)
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part.trim().split(/;\s*q=/);
      return {
        lang: tag.slice(0, 2).toLowerCase(),
        quality: quality === undefined ? 1 : Number(quality) || 0,
      };
    })
    .sort((a, b) => b.quality - a.quality);
  for (const wish of wishes) {
    const lang = LANGS.find((known) => known === wish.lang);
    if (lang && wish.quality > 0) return lang;
  }
  return 'fi';
}

/** The language a request is answered in: that of the page, of the person, or of the browser. */
export function languageOf(request: FastifyRequest): Lang {
  const fromPath = LANGS.find((lang) => request.url.startsWith(`/${lang}/`) || request.url === `/${lang}`);
  return fromPath ?? request.actor?.locale ?? preferredLanguage(request.headers['accept-language']);
}
