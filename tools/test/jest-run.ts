import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { runNode } from '../processes/run-command.ts';
import { inProject } from '../project-root.ts';
import type { Check, Outcome } from './outcome.ts';

/** The part of Jest's --json report that is counted. */
export interface JestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  numRuntimeErrorTestSuites: number;
  success: boolean;
}

/** A run of Jest whose tests count singly. */
export function jest(name: string, args: readonly string[]): Check {
  return {
    name,
    run: async () => {
      const reportFile = inProject('dist/test', `${name.replaceAll(/\W+/g, '-')}.json`);
      mkdirSync(inProject('dist/test'), { recursive: true });
      // A report of yesterday must not speak for a run that has died today.
      rmSync(reportFile, { force: true });
      const { succeeded, output } = await runNode(
        'node_modules/jest/bin/jest.js',
        [...args, '--ci', '--json', `--outputFile=${reportFile}`],
        { env: { NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning' } },
      );
      const report = existsSync(reportFile)
        ? (JSON.parse(readFileSync(reportFile, 'utf8')) as JestReport)
        : undefined;
      return countTests(report, succeeded, output);
    },
  };
}

/**
 * Counts tests one by one. A suite that could not be loaded counts as a failed test; so do a runner that found
 * nothing to run, and one that failed without a failed test (a crash after the last one).
 */
export function countTests(report: JestReport | undefined, succeeded: boolean, output: string): Outcome {
  if (!report) return { passed: 0, failed: 1, output: `${output}\nThe runner wrote no report.` };
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  const passed = report.numPassedTests;
  if (failed === 0 && passed === 0)
    return { passed, failed: 1, output: `${output}\nThe runner found no tests.` };
  const crashed = failed === 0 && !(succeeded && report.success);
  const skipped = report.numPendingTests + report.numTodoTests;
  return {
    passed,
    failed: failed + (crashed ? 1 : 0),
    output: crashed ? `${output}\nThe runner failed, though no test did.` : output,
    ...(skipped > 0 ? { note: `${skipped} skipped` } : {}),
  };
}
