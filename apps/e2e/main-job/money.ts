import { computeStatement, costBasis, settle, vatOf, type Rule, type Transfer } from '@talkoot/cost-sharing';
import { formatMoney, type Lang } from '@talkoot/messages';
import { BRIDGES, EMPLOYMENT, LEAD, PARTIES } from './story.ts';

/** An amount as the house writes it, with the spaces that a reader of pages gives. */
export const says = (cents: bigint | number, lang: Lang = 'fi'): string =>
  formatMoney(cents, lang).replace(/\s/g, ' ');

export interface PlannedCost {
  readonly kind: string;
  readonly code: string;
  readonly what: string;
  /** As typed. */
  readonly net: string;
  readonly netCents: bigint;
  readonly rate: string;
  readonly vatBp: number;
}

/** Five kinds of cost, with amounts that do not divide evenly. */
export const BUDGET: readonly PlannedCost[] = [
  {
    kind: 'Tilat',
    code: 'venue',
    what: 'Sali ja tekniikka',
    net: '480',
    netCents: 48_000n,
    rate: '25,5 %',
    vatBp: 2550,
  },
  {
    kind: 'Tarjoilu',
    code: 'catering',
    what: 'Kahvit ja lounas',
    net: '618,55',
    netCents: 61_855n,
    rate: '13,5 %',
    vatBp: 1350,
  },
  {
    kind: 'Luennoitsijan palkkio',
    code: 'speaker-fee',
    what: 'Kouluttajan palkkio',
    net: '750,00',
    netCents: 75_000n,
    rate: '0 %',
    vatBp: 0,
  },
  {
    kind: 'Matkat',
    code: 'travel',
    what: 'Kouluttajan matkat',
    net: '143,37',
    netCents: 14_337n,
    rate: '0 %',
    vatBp: 0,
  },
  {
    kind: 'Tulkkaus',
    code: 'interpreters',
    what: 'Tulkki aamupäiväksi',
    net: '260,00',
    netCents: 26_000n,
    rate: '25,5 %',
    vatBp: 2550,
  },
];

export const grossOf = ({ netCents, vatBp }: Pick<PlannedCost, 'netCents' | 'vatBp'>): bigint =>
  netCents + vatOf(netCents, vatBp);

/** Expected people by partner, and the most that the association pays. */
export const EXPECTED = { [LEAD]: 10, [EMPLOYMENT]: 9, [BRIDGES]: 5 } as const;
export const CAP = { typed: '300,00', cents: 30_000 } as const;

const RULE: Rule = {
  kind: 'cap',
  base: { kind: 'headcount', counts: EXPECTED, source: 'fixed', asOf: '2026-01-01', ifZero: 'equal' },
  caps: { [BRIDGES]: CAP.cents },
  overflow: 'others',
};

/** Rows of cents by party, and totals: reckoned here by the engine, without the house. */
function reckon(costs: readonly { code: string; cents: bigint }[]) {
  const { rows, totals } = computeStatement({
    parties: PARTIES,
    ruleSet: { default: RULE, defaultScope: 'event' },
    items: costs.map(({ code, cents }, index) => ({
      id: `cost ${index}`,
      seq: index + 1,
      category: code,
      cents,
    })),
  });
  return {
    rows: rows.map(({ cells }) => PARTIES.map((party) => cells.get(party)?.cents ?? 0n)),
    totals: PARTIES.map((party) => totals.get(party) ?? 0n),
  };
}

/** What each pays of the budget, with VAT. */
export const plannedShares = () => reckon(BUDGET.map((cost) => ({ code: cost.code, cents: grossOf(cost) })));

export interface Bill {
  /** The line of the budget it belongs to. */
  readonly of: PlannedCost;
  readonly supplier: string;
  readonly number: string;
  readonly net: string;
  readonly netCents: bigint;
  /** Who paid how much; an empty amount is all of it. */
  readonly paid: readonly { readonly by: string; readonly cents: bigint }[];
}

const [VENUE, CATERING, FEE, TRAVEL, INTERPRETERS] = BUDGET as [
  PlannedCost,
  PlannedCost,
  PlannedCost,
  PlannedCost,
  PlannedCost,
];

const bill = (
  of: PlannedCost,
  supplier: string,
  number: string,
  net: string,
  paid: (gross: bigint) => Bill['paid'],
): Bill => {
  const netCents = BigInt(net.replace(',', ''));
  return { of, supplier, number, net, netCents, paid: paid(grossOf({ netCents, vatBp: of.vatBp })) };
};
const all = (by: string) => (cents: bigint) => [{ by, cents }];

/** What was really spent: dearer and cheaper than planned, and one bill paid by two. */
export const BILLS: readonly Bill[] = [
  bill(VENUE, 'Esimerkkitalo Harju', 'H-2201', '480,00', all(LEAD)),
  bill(CATERING, 'Kahvila Kuusenkerkkä Oy', '10455', '671,23', (gross) => [
    { by: LEAD, cents: 40_000n },
    { by: EMPLOYMENT, cents: gross - 40_000n },
  ]),
  bill(FEE, 'Amina Rautio', 'palkkio 12', '750,00', all(EMPLOYMENT)),
  bill(TRAVEL, 'Amina Rautio', 'matkalasku 12', '128,95', all(EMPLOYMENT)),
  bill(INTERPRETERS, 'Tulkkipalvelu Kieliportti Oy', '77-1', '260,00', all(BRIDGES)),
];

/** Basis points of VAT that each gets back: the municipality and the employment area all of it, the association none. */
const RECOVERED = new Map([
  [LEAD, 10_000],
  [EMPLOYMENT, 10_000],
  [BRIDGES, 0],
]);

export interface Reckoning {
  readonly rows: readonly (readonly bigint[])[];
  readonly shares: readonly bigint[];
  readonly paid: readonly bigint[];
  readonly transfers: readonly Transfer[];
}

/** Shares of what was spent, what each has borne, and who pays whom. */
export function actualReckoning(): Reckoning {
  const bases = BILLS.map(({ of, netCents, paid }) =>
    costBasis(
      { vatCents: vatOf(netCents, of.vatBp), paid: new Map(paid.map(({ by, cents }) => [by, cents])) },
      RECOVERED,
    ),
  );
  const sum = (values: Iterable<bigint>) => [...values].reduce((total, value) => total + value, 0n);
  const { rows, totals } = reckon(
    BILLS.map(({ of }, index) => ({ code: of.code, cents: sum(bases[index]?.values() ?? []) })),
  );
  const paid = PARTIES.map((party) => sum(bases.map((basis) => basis.get(party) ?? 0n)));
  const balances = new Map(
    PARTIES.map((party, index) => [party as string, (paid[index] ?? 0n) - (totals[index] ?? 0n)]),
  );
  return { rows, shares: totals, paid, transfers: settle(balances, 'hub', { hub: LEAD }) };
}
