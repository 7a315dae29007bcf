import { formatDate, type Lang } from '@talkoot/messages';
import { translatorFor } from '@talkoot/messages/server';
import type { EntityManager } from 'typeorm';
import type { Event } from '../../events/index.ts';
import { inLanguage } from '../event-facts.ts';
import { currentForm } from '../form/event-forms.ts';
import { lifetimesOf, type Lifetime } from './lifetimes.ts';
import { retentionOf } from './retention.queries.ts';

/** What the page of the personal link tells: a sentence for each thing kept, in the order in which it goes. */
export async function lifetimeWords(tx: EntityManager, event: Event, lang: Lang): Promise<readonly string[]> {
  return (await eventLifetimes(tx, event)).map((lifetime) => lifetimeSentence(lifetime, lang));
}

/** What is kept of who registers now, and until when. */
export async function eventLifetimes(tx: EntityManager, event: Event): Promise<readonly Lifetime[]> {
  const { questions } = await currentForm(tx, event.id);
  return lifetimesOf(questions, event, await retentionOf(tx, event.id));
}

export function lifetimeSentence(lifetime: Lifetime, lang: Lang): string {
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
