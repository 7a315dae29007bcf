import type { RuleSet } from '@talkoot/cost-sharing';
import { canonicalJson } from '@talkoot/curriculum';
import type { Lang } from '@talkoot/messages';
import type { EntityManager } from 'typeorm';
import type { LocalisedText } from '../../platform/database/columns.ts';
import {
  budgetView,
  findPlan,
  leadOf,
  linesOf,
  partiesOf,
  planShares,
  type Party,
} from '../cost-sharing/index.ts';
import { Event, EventTask } from '../events/index.ts';
import { agreementTexts } from './agreement-text.ts';

/** What the partners agree on: everything that, if it changed, would need everybody's yes again. */
export interface AgreementTerms {
  readonly format: 'talkoot.agreement/1';
  readonly event: {
    readonly id: string;
    readonly title: LocalisedText;
    readonly date: string;
    readonly place: string;
  };
  /** In the order that settles ties of cents. */
  readonly partners: readonly Pick<Party, 'organisationId' | 'name' | 'businessId' | 'rank' | 'role'>[];
  readonly tasks: readonly {
    readonly title: string;
    readonly organisationId: string;
    readonly assignee: string;
    readonly dueOn: string;
  }[];
  readonly budget: ReturnType<typeof budgetView>;
  readonly ruleSet: RuleSet;
  readonly shares: readonly { readonly organisationId: string; readonly cents: number }[];
  readonly settlement: { readonly strategy: 'hub'; readonly hub: string };
}

export interface TextSection {
  readonly id: 'subject' | 'partners' | 'tasks' | 'budget' | 'rules' | 'shares' | 'settlement' | 'changes';
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** A version as it is hashed: terms, its number, and the text everybody is shown, in each language. */
export interface AgreementMaterial extends AgreementTerms {
  readonly number: number;
  readonly texts: Readonly<Record<Lang, readonly TextSection[]>>;
}

/**
 * The event's terms as they stand now.
 *
 * @throws RuleError or StatementError where the rules cannot divide the budget
 */
export async function currentTerms(em: EntityManager, eventId: string): Promise<AgreementTerms> {
  const event = await em.findOneByOrFail(Event, { id: eventId });
  const parties = await partiesOf(em, eventId);
  const lines = await linesOf(em, eventId);
  const { ruleSet } = await findPlan(em, eventId);
  const tasks = await em.find(EventTask, { where: { eventId }, order: { position: 'ASC' } });
  return {
    format: 'talkoot.agreement/1',
    event: {
      id: eventId,
      title: event.title,
      date: event.date,
      place: [event.venueName, event.municipality].filter(Boolean).join(', '),
    },
    partners: parties.map(({ organisationId, name, businessId, rank, role }) => ({
      organisationId,
      name,
      businessId,
      rank,
      role,
    })),
    tasks: tasks.map(({ title, organisationId, assignee, dueOn }) => ({
      title,
      organisationId,
      assignee,
      dueOn,
    })),
    budget: budgetView(lines),
    ruleSet,
    shares: [...planShares(parties, lines, ruleSet).totals],
    settlement: { strategy: 'hub', hub: leadOf(parties)?.organisationId ?? '' },
  };
}

export function materialOf(terms: AgreementTerms, number: number): AgreementMaterial {
  return { ...terms, number, texts: agreementTexts(terms) };
}

/** The parts of the terms in which two versions differ, in the order they are read. */
export const TERM_PARTS = [
  'event',
  'partners',
  'tasks',
  'budget',
  'ruleSet',
  'shares',
  'settlement',
] as const;
export type TermPart = (typeof TERM_PARTS)[number];

export function changedParts(before: AgreementTerms, after: AgreementTerms): TermPart[] {
  return TERM_PARTS.filter((part) => canonicalJson(before[part]) !== canonicalJson(after[part]));
}
