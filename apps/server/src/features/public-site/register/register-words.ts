import type { Question } from '@talkoot/forms';
import type { Lang } from '@talkoot/messages';
import { translatorFor } from '@talkoot/messages/server';
import type { Event } from '../../events/index.ts';
import { lifetimesOf, lifetimeSentence, type Retention, type Settings } from '../../registrations/index.ts';

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

/**
 * Who sees which answer, and when it is deleted; questions of the same fate stand in one sentence.
 * @param peopleDays how long the event keeps people after its day; no answer outlives them
 */
export function privacyOf(
  questions: readonly Question[],
  organisers: string,
  peopleDays: number,
  lang: Lang,
): string[] {
  const t = translatorFor(lang);
  const fates = new Map<string, Question[]>();
  for (const question of questions) {
    const fate = `${question.seenBy} ${Math.min(question.livesDays, peopleDays)}`;
    fates.set(fate, [...(fates.get(fate) ?? []), question]);
  }
  const isNeed = questions.some(({ id }) => id === 'diet' || id === 'access');
  return [
    t('register.privacy.basic', { organisers, days: peopleDays }),
    ...[...fates.values()].map((alike) => {
      const [{ seenBy, livesDays }] = alike as [Question];
      const names = alike.map(({ label }) => `”${label[lang]}”`).join(', ');
      return t(`register.privacy.${seenBy}`, { questions: names, days: Math.min(livesDays, peopleDays) });
    }),
    ...(isNeed ? [t('register.privacy.cancel')] : []),
  ];
}

/** What is not kept as long as everything else, or longer: of whom no seat came about, and the record of attendance. */
export function keptOtherwise(event: Event, retention: Retention, lang: Lang): string[] {
  return lifetimesOf([], event, retention)
    .filter(({ what }) => what !== 'people')
    .map((lifetime) => lifetimeSentence(lifetime, lang));
}
