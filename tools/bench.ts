// `npm run bench [-- name …] [-- --json]`: how fast the engines are, beside the naive way of doing the same.
// A benchmark with a document of its own is printed as that document, and nothing else, when it alone is asked for as
// JSON: `npm run bench -- composer --json`. Those that take minutes run only when they are named.
import { readdirSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import type { Bench, Measurement } from './bench/measure.ts';
import { PlainError } from './processes/plain-error.ts';
import { inProject } from './project-root.ts';

const notBenches = ['measure.ts', 'composer-requests.ts', 'search-texts.ts', 'search-house.ts'];
/** Options that a benchmark reads, and that take a value. */
const withValue = ['--seed', '--requests', '--modules'];

export async function run(args: readonly string[]): Promise<void> {
  const all = readdirSync(inProject('tools/bench'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts') && !notBenches.includes(file))
    .map((file) => file.slice(0, -'.ts'.length));
  const names = args.filter((arg, at) => !arg.startsWith('--') && !withValue.includes(args[at - 1] ?? ''));
  const unknown = names.find((name) => !all.includes(name));
  if (unknown) throw new PlainError(`There is no benchmark "${unknown}". There are: ${all.join(', ')}.`);

  const results: Record<string, Measurement[] | object> = {};
  const asked = names.length > 0 ? names : all;
  for (const name of asked) {
    const bench = (await import(`./bench/${name}.ts`)) as Bench;
    if (bench.isOnlyByName && names.length === 0) continue;
    if ('measureDocument' in bench) {
      const { document, table } = await bench.measureDocument(args);
      if (args.includes('--json') && asked.length === 1) return console.log(JSON.stringify(document));
      results[name] = document;
      if (!args.includes('--json')) console.log(`\n${name}\n${table}`);
    } else {
      const measurements = bench.measureAll();
      results[name] = measurements;
      if (!args.includes('--json')) print(name, measurements);
    }
  }
  if (args.includes('--json')) {
    const machine = { node: process.version, cpu: cpus()[0]?.model, cores: availableParallelism() };
    console.log(JSON.stringify({ machine, results }, null, 2));
  }
}

function print(name: string, measurements: readonly Measurement[]): void {
  console.log(`\n${name}`);
  for (const { name: what, ours, naive, ratio, runs } of measurements) {
    console.log(
      `  ${what.padEnd(52)} ${ours.toPrecision(3).padStart(8)} ms   naive ${naive.toPrecision(3).padStart(8)} ms   ` +
        `ratio ${ratio.toFixed(1).padStart(7)}   (${runs} runs)`,
    );
  }
}
