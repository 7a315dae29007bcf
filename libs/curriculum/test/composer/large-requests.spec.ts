import fc from 'fast-check';
import { composeGreedily, composeProgramme } from '../../src/index.ts';
import type { ComposerRequest } from '../../src/index.ts';
import { FEW_RUNS, RUNS, largeRequest, smallRequest } from './arbitraries.ts';
import { expectSound } from './check-programme.ts';

describe('every proposal, looked over rule by rule', () => {
  it('of small and crowded days', () => {
    fc.assert(
      fc.property(smallRequest(9), (request) => {
        const proposal = composeProgramme(request);
        if (proposal.ok) expectSound(request, proposal);
      }),
      { numRuns: Math.ceil(RUNS.numRuns / 4) },
    );
  });

  it('of up to 300 candidates: sound, at least as good as the plain way, the same each time', () => {
    let count = 0;
    fc.assert(
      fc.property(largeRequest, (request) => {
        const proposal = composeProgramme(request);
        expect(proposal).toEqual(composeProgramme(request));
        if (!proposal.ok) return;
        count += 1;
        expectSound(request, proposal);
        expect(proposal.value).toBeGreaterThanOrEqual(composeGreedily(request)!);
      }),
      { ...FEW_RUNS, endOnFailure: true },
    );
    expect(count).toBeGreaterThan(FEW_RUNS.numRuns / 5);
  });

  it('of a search that was cut short: sound, and the bound still holds', () => {
    fc.assert(
      fc.property(largeRequest, fc.integer({ min: 50, max: 3000 }), (request, effort) => {
        const short = composeProgramme({ ...request, effort });
        const long = composeProgramme(request);
        if (!short.ok || !long.ok) return;
        expectSound(request, short);
        expect(short.bound).toBeGreaterThanOrEqual(long.value);
      }),
      { ...FEW_RUNS, endOnFailure: true },
    );
  });
});

describe('the library’s order', () => {
  const idsOf = (request: ComposerRequest) => {
    const proposal = composeProgramme(request);
    if (!proposal.ok) throw new Error('not possible');
    return {
      value: proposal.value,
      modules: proposal.rows.flatMap((row) =>
        row.kind === 'module' ? [`${row.moduleId} ${row.minutes}`] : [],
      ),
    };
  };

  it('never changes the value, only which of equals is taken', () => {
    fc.assert(
      fc.property(smallRequest(8), fc.nat(), (request, turn) => {
        const proposal = composeProgramme(request);
        const at = turn % request.modules.length;
        const modules = [...request.modules.slice(at), ...request.modules.slice(0, at)];
        const turned = composeProgramme({ ...request, modules });
        expect(turned.ok && turned.value).toBe(proposal.ok && proposal.value);
      }),
      { numRuns: Math.ceil(RUNS.numRuns / 8) },
    );
  });

  it('gives time to the earlier of equal modules, and no minutes for nothing', () => {
    const alike = (id: string, utility = 50) => ({
      id,
      minutes: { min: 20, default: 30, max: 40 },
      utility: { health: utility },
      topics: [],
      prerequisites: [],
      languages: ['fi' as const],
    });
    const request = {
      modules: [alike('useless', 0), alike('a'), alike('b'), alike('c')],
      audience: { health: 10 },
      startTime: 540,
      minutesAvailable: 55,
    };
    expect(idsOf(request).modules).toEqual(['a 30', 'b 25']);
    const turned = { ...request, modules: request.modules.toReversed() };
    expect(idsOf(turned).modules).toEqual(['c 30', 'b 25']);
  });
});
