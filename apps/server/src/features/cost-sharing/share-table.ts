import { ruleSentence, whySentence, type RuleSet, type Scoped } from '@talkoot/cost-sharing';
import { formatMoney, type Lang } from '@talkoot/messages';
import { translate } from '@talkoot/messages/server';
import type { CostCategory } from './budget-line.entity.ts';
import type { PartyShareView, RuleSentenceView, ShareCellView, ShareTableView } from './costs.dto.ts';
import type { MoneyReader } from './money-reader.ts';
import { whyOf, type CellContent, type RowContent, type SharesContent } from './share-content.ts';

export interface NamedParty {
  readonly organisationId: string;
  readonly name: string;
}

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
  const own = parties.filter(
    ({ organisationId }) => reader.isLead || reader.organisationIds.has(organisationId),
  );
  const hasOthers = own.length < parties.length;
  const nameOf = (itemId: string) =>
    titles.get(itemId)?.title ?? translate(reader.lang, 'cost-sharing.rounding-row');
  const words = sentencesIn(reader.lang, parties, nameOf);
  const isOwn = new Set(own.map(({ organisationId }) => organisationId));

  /** One amount for each column: the reader's own, and what is left for all others together. */
  const columnsOf = (cents: ReadonlyMap<string, number>, total: number): number[] => {
    const seen = own.map(({ organisationId }) => cents.get(organisationId) ?? 0);
    return hasOthers ? [...seen, total - sum(seen)] : seen;
  };
  const cellsOf = (row: RowContent): ShareCellView[] => {
    const cents = new Map(row.cells.map((cell) => [cell.organisationId, cell.cents]));
    const whys = row.cells
      .filter(({ organisationId }) => isOwn.has(organisationId))
      .map((cell) => words.why(row, cell));
    return columnsOf(cents, row.cents).map((amount, index) => ({ cents: amount, why: whys[index] ?? [] }));
  };

  const totals = new Map(content.totals.map(({ organisationId, cents }) => [organisationId, cents]));
  const totalCents = sum([...totals.values()]);
  return {
    columns: [
      ...own.map(({ organisationId, name }) => ({ organisationId, name })),
      ...(hasOthers ? [{ organisationId: null, name: translate(reader.lang, 'cost-sharing.others') }] : []),
    ],
    rows: [...content.rows, ...roundingRows(content)].map((row) => ({
      itemId: row.itemId,
      title: nameOf(row.itemId),
      category: titles.get(row.itemId)?.category ?? 'other',
      cents: row.cents,
      rule: row.applied ? words.rule(row.applied) : '',
      cells: cellsOf(row),
    })),
    totals: columnsOf(totals, totalCents),
    totalCents,
    shares: parties.map(({ organisationId, name }): PartyShareView => ({
      organisationId,
      name,
      cents: totals.get(organisationId) ?? 0,
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
