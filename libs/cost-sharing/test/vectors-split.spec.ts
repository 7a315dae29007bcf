import { allocate, exactShares, formatRational, parseRule, splitItem } from '../src/index.ts';
import { completeRule, toNumbers, vectors, worked } from './vectors.ts';
import type { Vector } from './vectors.ts';

const ofKind = (kind: string): Vector[] => vectors.worked.filter((vector: Vector) => vector.kind === kind);

describe('worked vectors: one amount', () => {
  it.each(ofKind('split').map((vector) => [vector.id, vector]))('%s', (_id, vector) => {
    const { parties, totalCents, expectedCents, exact } = vector;
    const rule = parseRule(completeRule(vector.rule), { parties });
    const shares = exactShares(rule, BigInt(totalCents), parties);
    expect(Object.fromEntries([...shares].map(([party, share]) => [party, formatRational(share)]))).toEqual(
      exact,
    );
    expect(toNumbers(splitItem(rule, BigInt(totalCents), parties))).toEqual(expectedCents);
  });

  it.each(ofKind('lr').map((vector) => [vector.id, vector]))('%s largest remainder', (_id, vector) => {
    expect(allocate(BigInt(vector.totalCents), vector.weights.map(BigInt)).map(Number)).toEqual(
      vector.expectedCents,
    );
  });

  it('W13 the Alabama paradox is there, as expected of the largest remainder', () => {
    const { weights, at25, at26 } = worked('W13');
    expect(allocate(25n, weights.map(BigInt)).map(Number)).toEqual(at25);
    expect(allocate(26n, weights.map(BigInt)).map(Number)).toEqual(at26);
  });

  it.each(worked('W18').cases as Vector[][])('W18 published result %#', (...[given]: Vector[]) => {
    const { weights, total, expected } = given;
    expect(allocate(BigInt(total), weights.map(BigInt)).map(Number)).toEqual(expected);
  });
});
