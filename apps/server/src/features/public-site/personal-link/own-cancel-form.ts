import type { Lang } from '@talkoot/messages';
import { translatorFor } from '@talkoot/messages/server';
import { TextField } from '../../../platform/http/fields.ts';
import type { ProblemError } from '../../../platform/problem/problem-error.ts';
import { ownMistakes } from './own-forms.ts';

export class ReasonDto {
  @TextField({ max: 500, optional: true, isMultiline: true }) reason?: string;
}

/** What every page for cancelling shows: the reason, which nobody has to give, and the way out. */
export function cancelForm(reason: string, problem: ProblemError | null, lang: Lang) {
  const t = translatorFor(lang);
  const mistakes = ownMistakes(problem, { reason: 'personal-link.cancel.reason' }, lang);
  return {
    ...mistakes,
    summary: t('personal-link.cancel.wrong'),
    reason: { value: reason },
    confirm: t('personal-link.cancel.confirm'),
    keep: t('personal-link.cancel.keep'),
    isDestructive: true,
  };
}
