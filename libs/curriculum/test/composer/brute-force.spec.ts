import fc from 'fast-check';
import { composeProgramme } from '../../src/index.ts';
import { RUNS, smallRequest } from './arbitraries.ts';
import { allRules, hasContradictionOf, isPossible, naiveBest } from './brute-force.ts';

describe('the composer beside brute force', () => {
  const counts = { possible: 0, impossible: 0 };

  it('finds the greatest value, keeps the tie rule, and knows what is impossible', () => {
    fc.assert(
      fc.property(
        fc.oneof({ weight: 6, arbitrary: smallRequest(6) }, { weight: 1, arbitrary: smallRequest(10) }),
        (request) => {
          const proposal = composeProgramme(request);
          const naive = naiveBest(request);
          if (!proposal.ok) {
            counts.impossible += 1;
            expect(proposal.problem).toBe('contradiction');
            expect(naive).toBeNull();
            return;
          }
          counts.possible += 1;
          const order = new Map(request.modules.map(({ id }, index) => [id, index + 1]));
          const lateness = proposal.rows.reduce(
            (sum, row) => (row.kind === 'module' ? sum + (order.get(row.moduleId)! * row.minutes) / 5 : sum),
            0,
          );
          expect({ value: proposal.value, lateness }).toEqual(naive);
          expect(proposal.bound).toBe(proposal.value);
          expect(proposal.isOptimal).toBe(true);
        },
      ),
      RUNS,
    );
    // Both kinds are there in earnest.
    expect(counts.possible).toBeGreaterThan(RUNS.numRuns / 3);
    expect(counts.impossible).toBeGreaterThan(RUNS.numRuns / 20);
  });
});

describe('contradictions beside brute force', () => {
  it('are contradictions, and no smaller set of rules is one', () => {
    let count = 0;
    fc.assert(
      fc.property(smallRequest(4), (request) => {
        const proposal = composeProgramme(request);
        if (proposal.ok || proposal.problem !== 'contradiction') return;
        count += 1;
        const rules = allRules(request);
        const named = proposal.rules.map((rule) => JSON.stringify(rule));
        expect(proposal.isSmallest).toBe(true);
        expect(
          isPossible(
            request,
            rules.filter((rule) => !named.includes(JSON.stringify(rule))),
          ),
        ).toBe(false);
        for (let size = 1; size < named.length; size += 1)
          expect(hasContradictionOf(request, rules, size)).toBe(false);
      }),
      { numRuns: Math.ceil(RUNS.numRuns / 20) },
    );
    expect(count).toBeGreaterThan(0);
  });
});
