import type { Lang } from '@talkoot/messages';
import { translatorFor } from '@talkoot/messages/server';
import type { ProgrammeItem } from './programme-item.entity.ts';

/** What a participant has to know about a row besides its title: that it has others beside it, language, interpreting. */
export function sessionNotes(
  { track, language, interpreting }: Pick<ProgrammeItem, 'track' | 'language' | 'interpreting'>,
  lang: Lang,
): string[] {
  const t = translatorFor(lang);
  return [
    ...(track ? [t('events.print.track', { track })] : []),
    ...(language ? [t('events.print.language', { language: t(`words.language.${language}`) })] : []),
    ...(interpreting === 'none' ? [] : [t(`words.interpreting.${interpreting}`)]),
  ];
}
