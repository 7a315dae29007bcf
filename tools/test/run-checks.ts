import { performance } from 'node:perf_hooks';
import { PlainError } from '../processes/plain-error.ts';
import type { Check, CheckReport, Outcome } from './outcome.ts';

/**
 * Runs the checks of a stage, `lanes` at a time, and reports each as it ends.
 * A check that throws has failed; the others go on.
 */
export async function runChecks(
  checks: readonly Check[],
  lanes: number,
  report: (result: CheckReport) => void,
): Promise<CheckReport[]> {
  const waiting = [...checks];
  const results: CheckReport[] = [];
  const lane = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const start = performance.now();
      const outcome = await check.run().catch(asFailure);
      const result = { name: check.name, ...outcome, seconds: (performance.now() - start) / 1000 };
      results.push(result);
      report(result);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}

function asFailure(error: unknown): Outcome {
  if (error instanceof PlainError) return { passed: 0, failed: 1, output: error.message };
  return {
    passed: 0,
    failed: 1,
    output: error instanceof Error ? (error.stack ?? error.message) : String(error),
  };
}
