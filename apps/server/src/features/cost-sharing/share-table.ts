import { ruleSentence, whySentence, type RuleSet, type Scoped } from '@talkoot/cost-sharing';
import { formatMoney, type Lang } from '@talkoot/messages';
import { translate } from '@talkoot/messages/server';
import type { CostCategory } from './budget-line.entity.ts';
import type { PartyShareView, RuleSentenceView, ShareCellView, ShareTableView } from './costs.dto.ts';
import type { MoneyReader } from './money-reader.ts';
import { seenParties, type NamedParty } from './seen-parties.ts';
import { whyOf, type CellContent, type RowContent, type SharesContent } from './share-content.ts';

/** What a row is called; the engine knows ids only. */
export interface RowTitle {
  readonly title: string;
  readonly category: CostCategory;
}

/** The engine's shares as a table that this reader may see, with its sentences in the reader's language. */
export function shareTable(
  content: SharesContent,
  parties: readonly NamedParty[],
  titles: ReadonlyMap<string, RowTitle>,
  reader: MoneyReader,
): ShareTableView {
  const seen = seenParties(parties, reader);
  const nameOf = (itemId: string) =>
    titles.get(itemId)?.title ?? translate(reader.lang, 'cost-sharing.rounding-row');
  const words = sentencesIn(reader.lang, parties, nameOf);

  /** One amount for each column: the reader's own, and what is left for all others together. */
  const columnsOf = (cents: ReadonlyMap<string, number>): number[] =>
    seen.map(({ memberIds }) => sum(memberIds.map((id) => cents.get(id) ?? 0)));
  const cellsOf = (row: RowContent): ShareCellView[] => {
    const cells = new Map(row.cells.map((cell) => [cell.organisationId, cell]));
    const amounts = columnsOf(new Map(row.cells.map((cell) => [cell.organisationId, cell.cents])));
    return seen.map(({ organisationId }, index) => {
      const cell = organisationId === null ? undefined : cells.get(organisationId);
      return { cents: amounts[index] ?? 0, why: cell ? words.why(row, cell) : [] };
    });
  };

  const columnTotals = columnsOf(
    new Map(content.totals.map(({ organisationId, cents }) => [organisationId, cents])),
  );
  return {
    columns: seen.map(({ organisationId, name }) => ({ organisationId, name })),
    rows: [...content.rows, ...roundingRows(content)].map((row) => ({
      itemId: row.itemId,
      title: nameOf(row.itemId),
      category: titles.get(row.itemId)?.category ?? 'other',
      cents: row.cents,
      rule: row.applied ? words.rule(row.applied) : '',
      cells: cellsOf(row),
    })),
    totals: columnTotals,
    totalCents: sum(columnTotals),
    shares: seen.map(({ organisationId, name }, index): PartyShareView => ({
      organisationId,
      name,
      cents: columnTotals[index] ?? 0,
    })),
  };
}

/** Every rule of a set as a sentence: what is shown beside the form and printed in the agreement. */
export function ruleSentences(
  ruleSet: RuleSet,
  parties: readonly NamedParty[],
  lang: Lang,
): RuleSentenceView[] {
  const words = sentencesIn(lang, parties);
  const scoped = (target: 'category' | 'item', rules: RuleSet['byCategory'] = {}) =>
    Object.entries(rules).map(([key, rule]) => ({ target, key, sentence: words.rule(rule) }));
  return [
    {
      target: 'default',
      key: null,
      sentence: words.rule({ rule: ruleSet.default, scope: ruleSet.defaultScope ?? 'item' }),
    },
    ...scoped('category', ruleSet.byCategory),
    ...scoped('item', ruleSet.byItem),
  ];
}

function sentencesIn(lang: Lang, parties: readonly NamedParty[], itemName = (itemId: string) => itemId) {
  const names = new Map(parties.map(({ organisationId, name }) => [organisationId, name]));
  const options = {
    lang,
    partyName: (id: string) => names.get(id) ?? id,
    money: (cents: bigint) => formatMoney(cents, lang),
    itemName,
  };
  const rule = (scoped: Scoped) => ruleSentence(scoped.rule, { ...options, scope: scoped.scope });
  const why = (row: RowContent, cell: CellContent): string[] => [
    ...(row.applied ? [rule(row.applied)] : []),
    whySentence(whyOf(row, cell), options),
  ];
  return { rule, why };
}

/** Rounding that locked rows kept from being mended: a line of its own that adds up to nothing. */
function roundingRows({ roundingCarried }: SharesContent): RowContent[] {
  if (!roundingCarried) return [];
  const cells = roundingCarried.map(({ organisationId, cents }) => ({
    organisationId,
    cents,
    exact: String(cents),
    floor: cents,
    reason: { kind: 'exact' as const },
  }));
  return [{ itemId: 'rounding', cents: 0, pool: null, reversalOf: null, applied: null, cells }];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
