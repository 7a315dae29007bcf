import type { Lang } from '@talkoot/messages';
import { translatorFor } from '@talkoot/messages/server';
import type { Answers, AnswerValue } from '../../registrations/index.ts';

const LABELS = {
  diet: 'public-site.form.diet',
  access: 'public-site.form.access',
  'list-consent': 'public-site.form.list-consent',
} as const;

/** Question and answer in words. */
export function answerWords(answers: Answers, lang: Lang): { label: string; text: string }[] {
  const t = translatorFor(lang);
  return Object.entries(answers).map(([id, value]) => ({
    label: Object.hasOwn(LABELS, id) ? t(LABELS[id as keyof typeof LABELS]) : id,
    text: valueWords(value, lang),
  }));
}

function valueWords(value: AnswerValue, lang: Lang): string {
  const t = translatorFor(lang);
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'object') return t(value.given ? 'personal-link.data.yes' : 'personal-link.data.no');
  if (typeof value === 'boolean') return t(value ? 'personal-link.data.yes' : 'personal-link.data.no');
  return String(value);
}
