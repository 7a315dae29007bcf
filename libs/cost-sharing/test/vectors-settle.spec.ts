import { settle, settleGreedily } from '../src/index.ts';
import { toMap, vectors } from './vectors.ts';
import type { Vector } from './vectors.ts';

describe('settlement vectors', () => {
  it.each<[string, Vector]>(vectors.settlement.map((vector: Vector) => [vector.id, vector]))(
    '%s',
    (_id, vector) => {
      const balances = toMap(vector.balancesCents);
      const transfers = settle(balances, 'minimal');
      expect(transfers).toHaveLength(vector.optimum);
      expect(settleGreedily(balances)).toHaveLength(vector.greedyLargestCount);
      const groups = new Set(
        transfers.map(({ because }) =>
          because.group
            .map(({ party }) => party)
            .sort()
            .join(),
        ),
      );
      expect([...groups].sort()).toEqual(vector.optimalGroups.map((group: string[]) => group.join()).sort());
      const after = new Map(balances);
      for (const { from, to, cents } of transfers) {
        after.set(from, after.get(from)! + cents).set(to, after.get(to)! - cents);
      }
      expect([...after.values()].every((cents) => cents === 0n)).toBe(true);
    },
  );
});
