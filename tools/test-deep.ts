// `npm run test:deep [-- name …]`: the properties of the libs over far more cases than `npm test` has time for (tens
// of minutes; `FC_RUNS` says how many).
import { runNode } from './processes/run-command.ts';

const RUNS = '100000';

/**
 * @param args words that the paths of the wanted specs contain; none runs all of the libs
 * @returns the exit code
 */
export async function run(args: readonly string[]): Promise<number> {
  const { succeeded } = await runNode(
    'node_modules/jest/bin/jest.js',
    ['--selectProjects', 'libs', '--', ...args],
    {
      env: {
        FC_RUNS: process.env['FC_RUNS'] ?? RUNS,
        NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
      },
      echo: true,
    },
  );
  return succeeded ? 0 : 1;
}
