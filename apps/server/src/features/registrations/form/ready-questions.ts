import { FORM_LIMITS, READY_QUESTIONS, TOPICS_QUESTION, type Question } from '@talkoot/forms';
import { hasMessage, type Lang } from '@talkoot/messages';
import { CATALOGUES } from '@talkoot/messages/server';
import type { EntityManager } from 'typeorm';
import { newestVersions } from '../../curriculum/index.ts';

/** The library of questions; the topics to wish for are those of the modules that the partners may use. */
export async function readyQuestions(
  tx: EntityManager,
  partnerIds: readonly string[],
): Promise<readonly (readonly Question[])[]> {
  const viewer = { isAdministrator: false, own: partnerIds, partners: [] };
  const versions = await newestVersions(tx, { viewer });
  const topics = [...new Set(versions.flatMap(({ topics: own }) => own))].slice(0, FORM_LIMITS.options);
  const options = topics
    .map((id) => ({
      id,
      label: { fi: topicName(id, 'fi'), sv: topicName(id, 'sv'), en: topicName(id, 'en') },
    }))
    .sort((a, b) => a.label.fi.localeCompare(b.label.fi, 'fi'));
  return READY_QUESTIONS.map((group) =>
    group.map((question) => (question.id === TOPICS_QUESTION ? { ...question, options } : question)),
  ).filter((group) => group.every(({ id }) => id !== TOPICS_QUESTION || options.length > 0));
}

/** A topic of another library than the starter's has its code for a name. */
function topicName(topic: string, lang: Lang): string {
  const key = `words.topic.${topic}`;
  return hasMessage(CATALOGUES[lang], key) ? CATALOGUES[lang][key] : topic;
}
