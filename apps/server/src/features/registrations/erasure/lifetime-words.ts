import { formatDate, type Lang } from '@talkoot/messages';
import { translatorFor } from '@talkoot/messages/server';
import type { EntityManager } from 'typeorm';
import type { Event } from '../../events/index.ts';
import { inLanguage } from '../event-facts.ts';
import { askedQuestions } from './asked-questions.ts';
import { lifetimesOf, type Lifetime } from './lifetimes.ts';
import { retentionOf } from './retention.queries.ts';

/** What stands on the form, on the page of the personal link and on the desk: a sentence for each thing kept. */
export async function lifetimeWords(tx: EntityManager, event: Event, lang: Lang): Promise<readonly string[]> {
  return (await eventLifetimes(tx, event)).map((lifetime) => wordsOf(lifetime, lang));
}

/** What is kept of who registers now, and until when. */
export async function eventLifetimes(tx: EntityManager, event: Event): Promise<readonly Lifetime[]> {
  const forms = await askedQuestions(tx, event.id);
  const newest = forms.get(Math.max(...forms.keys())) ?? [];
  return lifetimesOf(newest, event, await retentionOf(tx, event.id));
}

export function wordsOf(lifetime: Lifetime, lang: Lang): string {
  const t = translatorFor(lang);
  const day = formatDate(lifetime.until, lang);
  switch (lifetime.what) {
    case 'answers': {
      const names = lifetime.questions.map(({ label }) => inLanguage(label, lang).text);
      return t('erasure.lifetime.answers', { day, questions: names.join(', ') });
    }
    case 'attendance':
      return t('erasure.lifetime.attendance', { day, ground: lifetime.ground });
    default:
      return t(`erasure.lifetime.${lifetime.what}`, { day });
  }
}
