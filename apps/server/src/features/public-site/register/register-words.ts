import { SEEN_BY, type Question } from '@talkoot/forms';
import type { Lang } from '@talkoot/messages';
import { translatorFor } from '@talkoot/messages/server';
import type { Settings } from '../../registrations/index.ts';

/** How seats are given, in words, before anybody types anything. */
export function rulesOf(settings: Settings, lang: Lang): string[] {
  const t = translatorFor(lang);
  const { approval, waitingMode, waitingLimit, groupLimit, offerHours } = settings;
  return [
    ...(approval === 'none' ? [] : [t(`register.rule.approval.${approval}`)]),
    t('register.rule.order'),
    t(`register.rule.${waitingMode}`, { hours: offerHours }),
    ...(waitingLimit === null ? [] : [t('register.rule.limit', { limit: waitingLimit })]),
    ...(groupLimit > 1 ? [t('register.rule.group')] : []),
  ];
}

/** Who sees what; questions that the same people see stand in one sentence. */
export function readersOf(questions: readonly Question[], organisers: string, lang: Lang): string[] {
  const t = translatorFor(lang);
  return [
    t('register.privacy.basic', { organisers }),
    ...SEEN_BY.flatMap((seenBy) => {
      const names = questions.filter((one) => one.seenBy === seenBy).map(({ label }) => `”${label[lang]}”`);
      return names.length > 0 ? [t(`register.privacy.${seenBy}`, { questions: names.join(', ') })] : [];
    }),
    ...(questions.length > 0 ? [t('register.privacy.cancel')] : []),
  ];
}
