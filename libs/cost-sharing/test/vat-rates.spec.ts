import { costBasis, sumVatLines, vatClassOf, vatLineDifference, vatOf, vatRateAt } from '../src/index.ts';

describe('VAT rates by day of supply', () => {
  it.each([
    ['general', '2024-08-31', 2400],
    ['general', '2024-09-01', 2550],
    ['reduced', '2025-12-31', 1400],
    ['reduced', '2026-01-01', 1350],
    ['low', '2026-06-01', 1000],
    ['zero', '2026-06-01', 0],
  ] as const)('%s on %s is %i', (vatClass, date, bp) => expect(vatRateAt(vatClass, date)).toBe(bp));

  it('the category suggests, the day decides', () => {
    expect(vatRateAt(vatClassOf('catering', '2026-03-05'), '2026-03-05')).toBe(1350);
    expect(vatRateAt(vatClassOf('accommodation', '2024-12-31'), '2024-12-31')).toBe(1000);
    expect(vatRateAt(vatClassOf('accommodation', '2025-01-01'), '2025-01-01')).toBe(1400);
  });

  it('a day before the table, or that is none, is refused', () => {
    expect(() => vatRateAt('general', '2012-12-31')).toThrow(
      expect.objectContaining({ code: 'NO_VAT_RATE' }),
    );
    expect(() => vatRateAt('general', '2026-02-30')).toThrow(expect.objectContaining({ code: 'NOT_A_DATE' }));
  });
});

describe('vouchers', () => {
  const lines = [
    { netCents: 10000n, vatBp: 2550, vatCents: 2550n },
    { netCents: 100n, vatBp: 1350, vatCents: 14n },
  ];

  it('lines that do not add up say by how many cents', () => {
    expect(sumVatLines(lines, 12664n)).toEqual({ netCents: 10100n, vatCents: 2564n, grossCents: 12664n });
    expect(() => sumVatLines(lines, 12665n)).toThrow(
      expect.objectContaining({ code: 'VOUCHER_SUM', params: { offCents: '-1' } }),
    );
    expect(lines.map(vatLineDifference)).toEqual([0n, 0n]);
    expect(vatLineDifference({ netCents: 2n, vatBp: 2550, vatCents: 0n })).toBe(-1n);
  });

  it('halves of a cent go away from zero', () => {
    expect([vatOf(100n, 50), vatOf(-100n, 50), vatOf(300n, 50)]).toEqual([1n, -1n, 2n]);
    expect(() => vatOf(100n, 25.5)).toThrow(expect.objectContaining({ code: 'NOT_A_RATE' }));
  });

  it('with several payers the VAT got back follows what each paid', () => {
    const basis = costBasis(
      {
        vatCents: 2032n,
        paid: new Map([
          ['A', 5000n],
          ['B', 5000n],
        ]),
      },
      new Map([['B', 10000]]),
    );
    expect(Object.fromEntries(basis)).toEqual({ A: 5000n, B: 3984n });
    const partly = costBasis({ vatCents: -100n, paid: new Map([['A', -600n]]) }, new Map([['A', 5000]]));
    expect(Object.fromEntries(partly)).toEqual({ A: -550n });
  });
});
