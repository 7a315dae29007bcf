import fc from 'fast-check';
import { SECTORS, differingRows, packageVariants, type SectorCode, type VariantRow } from '../src/index.ts';

const row = (minutes: number, but: Partial<VariantRow> = {}): VariantRow => ({
  kind: 'session',
  minutes,
  sectors: [],
  sectorBlocks: [],
  ...but,
});
const attended = (rows: readonly VariantRow[], sector: SectorCode): number[] =>
  packageVariants(rows, [sector])[0]!.cells.flatMap(({ attends }, index) => (attends ? [index] : []));

describe('packageVariants', () => {
  const PARTED = [
    row(30),
    row(45, { track: 'A', sectors: ['health'] }),
    row(20, { track: 'A', sectors: ['health'] }),
    row(50, { track: 'B', sectors: ['youth', 'third-sector'] }),
    row(10, { track: 'B', kind: 'break' }),
    row(15),
  ];

  it('gives each sector the rows of its own track, and its own minutes', () => {
    const [health, youth] = packageVariants(PARTED, ['health', 'youth']);
    expect(attended(PARTED, 'health')).toEqual([0, 1, 2, 5]);
    expect(attended(PARTED, 'youth')).toEqual([0, 3, 4, 5]);
    expect(health).toMatchObject({ contentMinutes: 110, breakMinutes: 0, withoutTrack: [] });
    expect(youth).toMatchObject({ contentMinutes: 95, breakMinutes: 10 });
  });

  it('sends those without a track of their own to the one for everybody, or says that there is none', () => {
    expect(packageVariants(PARTED, ['employment'])[0]).toMatchObject({
      withoutTrack: [1],
      contentMinutes: 45,
    });
    const open = [...PARTED.slice(0, 5), row(40, { track: 'C' }), PARTED[5]!];
    expect(attended(open, 'employment')).toEqual([0, 5, 6]);
    expect(attended(open, 'health')).toEqual([0, 1, 2, 6]);
  });

  it('counts the longest of several tracks that are open to a sector', () => {
    const choice = [row(30, { track: 'A' }), row(45, { track: 'B' })];
    expect(packageVariants(choice, ['youth'])[0]).toMatchObject({ contentMinutes: 45 });
    expect(attended(choice, 'youth')).toEqual([0, 1]);
  });

  it('counts the sector blocks that are shown: of the row, else of the sector', () => {
    const sectorBlocks: VariantRow['sectorBlocks'] = [{ codes: ['health'] }, { codes: ['health', 'youth'] }];
    const rows = [row(30, { sectorBlocks }), row(30, { sectorBlocks, sectors: ['health'] })];
    const blocks = packageVariants(rows, ['health', 'youth', 'employment']).map(({ cells }) =>
      cells.map((cell) => cell.blocks),
    );
    expect(blocks).toEqual([
      [2, 2],
      [1, 0],
      [0, 0],
    ]);
  });

  it('finds the rows in which the variants part', () => {
    expect(differingRows(PARTED, packageVariants(PARTED, ['health', 'youth']))).toEqual([1, 2, 3, 4]);
    expect(differingRows(PARTED, packageVariants(PARTED, ['youth', 'third-sector']))).toEqual([]);
    const blocks = [row(30, { sectorBlocks: [{ codes: ['health'] }] })];
    expect(differingRows(blocks, packageVariants(blocks, ['health', 'youth']))).toEqual([0]);
    expect(differingRows(blocks, packageVariants(blocks, ['employment', 'youth']))).toEqual([]);
  });

  it('never counts more than the package has, and everything where nothing is parallel', () => {
    const anyRow = fc.record({
      kind: fc.constantFrom('session' as const, 'exercise' as const, 'break' as const),
      minutes: fc.integer({ min: 1, max: 120 }),
      sectors: fc.subarray([...SECTORS]),
      track: fc.constantFrom(null, 'A', 'B', 'C'),
      sectorBlocks: fc.array(fc.record({ codes: fc.subarray([...SECTORS], { minLength: 1 }) })),
    });
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 12 }), fc.constantFrom(...SECTORS), (rows, sector) => {
        const all = rows.reduce((sum, { minutes }) => sum + minutes, 0);
        const [variant] = packageVariants(rows, [sector]);
        expect(variant!.contentMinutes + variant!.breakMinutes).toBeLessThanOrEqual(all);
        rows.forEach(({ track }, index) => {
          if (track === null) expect(variant!.cells[index]!.attends).toBe(true);
        });
        const [alone] = packageVariants(
          rows.map((one) => ({ ...one, track: null })),
          [sector],
        );
        expect(alone!.contentMinutes + alone!.breakMinutes).toBe(all);
      }),
    );
  });
});
