import type { Lang } from '@talkoot/messages';
import type { EntityManager } from 'typeorm';
import { ProblemError } from '../../platform/problem/problem-error.ts';
import { ruleProblem } from '../cost-sharing/index.ts';
import {
  changedParts,
  currentTerms,
  TERM_PARTS,
  type AgreementTerms,
  type TermPart,
} from './agreement-material.ts';
import type { AgreementVersion } from './agreement-version.entity.ts';
import { materialIn } from './agreement-view.ts';

/** @throws ProblemError RULE_INVALID where the rules cannot divide the budget */
export async function termsOrProblem(
  em: EntityManager,
  eventId: string,
  lang: Lang,
): Promise<AgreementTerms> {
  try {
    return await currentTerms(em, eventId);
  } catch (error) {
    throw ruleProblem(error, lang);
  }
}

/** Null where the rules cannot divide the budget: reading an agreement must not fail for that. */
export async function termsOrNull(em: EntityManager, eventId: string): Promise<AgreementTerms | null> {
  try {
    return await termsOrProblem(em, eventId, 'fi');
  } catch (error) {
    if (error instanceof ProblemError && error.code === 'RULE_INVALID') return null;
    throw error;
  }
}

/** What has changed since a version was made. Terms that cannot be proposed differ in everything from those that were. */
export function changedSince(version: AgreementVersion, terms: AgreementTerms | null): TermPart[] {
  return terms ? changedParts(materialIn(version), terms) : [...TERM_PARTS];
}
