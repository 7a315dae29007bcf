// `npm test`: every check of the house. The last line it prints is `N passed, N failed`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { inProject } from './project-root.ts';
import { stages } from './test/checks.ts';
import type { CheckReport } from './test/outcome.ts';
import { runChecks } from './test/run-checks.ts';

/**
 * @param args words that the names of the wanted checks contain; none runs all
 * @returns the exit code
 */
export async function run(args: readonly string[]): Promise<number> {
  const start = performance.now();
  const results: CheckReport[] = [];
  for (const { lanes, checks } of stages) {
    const wanted = checks.filter(({ name }) => args.length === 0 || args.some((word) => name.includes(word)));
    results.push(...(await runChecks(wanted, lanes, print)));
  }
  const seconds = (performance.now() - start) / 1000;
  const sum = (key: 'passed' | 'failed') => results.reduce((total, result) => total + result[key], 0);
  const [passed, failed] = [sum('passed'), sum('failed')];
  mkdirSync(inProject('dist'), { recursive: true });
  const checks = results.map(({ name, passed, failed, seconds, note }) => ({
    name,
    passed,
    failed,
    seconds,
    note,
  }));
  writeFileSync(
    inProject('dist/test-report.json'),
    `${JSON.stringify({ passed, failed, seconds, checks }, null, 2)}\n`,
  );

  const broken = results.filter((result) => result.failed > 0);
  if (broken.length > 0) console.log(`\nFailed: ${broken.map(({ name }) => name).join(', ')}`);
  console.log(`\n${Math.round(seconds)} s. The report is in dist/test-report.json.`);
  console.log(`${passed} passed, ${failed} failed`);
  // Nothing run is nothing proved.
  return failed === 0 && passed > 0 ? 0 : 1;
}

function print({ name, passed, failed, seconds, output, note }: CheckReport): void {
  const mark = failed === 0 ? '✓' : '✗';
  const numbers = `${passed} passed${failed > 0 ? `, ${failed} failed` : ''}${note ? `, ${note}` : ''}`;
  console.log(`${mark} ${name.padEnd(32)} ${numbers.padEnd(24)} ${seconds.toFixed(1).padStart(6)} s`);
  if (failed > 0) console.log(`\n${output.trim()}\n`);
}
