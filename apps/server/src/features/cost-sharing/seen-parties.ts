import { translate } from '@talkoot/messages/server';
import type { MoneyReader } from './money-reader.ts';

export interface NamedParty {
  readonly organisationId: string;
  readonly name: string;
}

/** One party, or those together whose amounts are not the reader's to see. */
export interface SeenParty {
  /** Null: all others together. */
  readonly organisationId: string | null;
  readonly name: string;
  readonly memberIds: readonly string[];
}

export function isShownTo(reader: MoneyReader, organisationId: string): boolean {
  return reader.isLead || reader.organisationIds.has(organisationId);
}

/**
 * Whose amounts this reader sees: the lead everybody's, a partner its own and the others' as one, so that totals
 * still add up. What was agreed stays open to all partners: the shares are part of the text they accepted.
 */
export function seenParties(parties: readonly NamedParty[], reader: MoneyReader): SeenParty[] {
  const others = parties.filter(({ organisationId }) => !isShownTo(reader, organisationId));
  return [
    ...parties
      .filter(({ organisationId }) => isShownTo(reader, organisationId))
      .map(({ organisationId, name }) => ({ organisationId, name, memberIds: [organisationId] })),
    ...(others.length === 0
      ? []
      : [
          {
            organisationId: null,
            name: translate(reader.lang, 'cost-sharing.others'),
            memberIds: others.map(({ organisationId }) => organisationId),
          },
        ]),
  ];
}
