// `npm run bench [-- name …] [-- --json]`: how fast the engines are, beside the naive way of doing the same. A bench may
// bring a document of its own instead; it runs when it is named, and takes options such as `--seed 7`.
import { readdirSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import type { Bench, Measurement } from './bench/measure.ts';
import { PlainError } from './processes/plain-error.ts';
import { inProject } from './project-root.ts';

const notBenches = ['measure.ts', 'search-texts.ts'];

export async function run(args: readonly string[]): Promise<void> {
  const all = readdirSync(inProject('tools/bench'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts') && !notBenches.includes(file))
    .map((file) => file.slice(0, -'.ts'.length));
  const names = args.filter((arg, at) => !arg.startsWith('--') && !isOption(args[at - 1]));
  const unknown = names.find((name) => !all.includes(name));
  if (unknown) throw new PlainError(`There is no benchmark "${unknown}". There are: ${all.join(', ')}.`);

  const results: Record<string, Measurement[]> = {};
  for (const name of names.length > 0 ? names : all) {
    const bench = (await import(`./bench/${name}.ts`)) as Bench;
    if (bench.document) {
      if (names.includes(name)) console.log(JSON.stringify(await bench.document(args), null, 2));
      continue;
    }
    if (!bench.measureAll)
      throw new PlainError(`tools/bench/${name}.ts exports neither measureAll nor document.`);
    results[name] = bench.measureAll();
    if (!args.includes('--json')) print(name, results[name]);
  }
  if (args.includes('--json') && Object.keys(results).length > 0) {
    const machine = { node: process.version, cpu: cpus()[0]?.model, cores: availableParallelism() };
    console.log(JSON.stringify({ machine, results }, null, 2));
  }
}

/** Whether what follows `arg` is its value and not the name of a bench. */
function isOption(arg: string | undefined): boolean {
  return arg !== undefined && arg.startsWith('--') && arg !== '--json';
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
