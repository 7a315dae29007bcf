// `npm run test:deep [-- name …]`: what `npm test` has no time for (tens of minutes). The properties of the libs over far
// more cases (`FC_RUNS` says how many), then larger crowds at the built server.
import { build } from './build.ts';
import { runNode } from './processes/run-command.ts';

const RUNS = '100000';

const parts: readonly (readonly string[])[] = [
  ['--selectProjects', 'libs'],
  ['-c', 'apps/server/test/processes/jest.config.mjs', '--runInBand'],
];

/**
 * @param args words that the paths of the wanted specs contain; none runs all of them
 * @returns the exit code
 */
export async function run(args: readonly string[]): Promise<number> {
  await build((line) => console.log(line), 'server');
  const env = {
    FC_RUNS: process.env['FC_RUNS'] ?? RUNS,
    DEEP_CROWDS: '1',
    NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
  };
  let failed = 0;
  for (const part of parts) {
    const jest = [...part, ...(args.length > 0 ? ['--passWithNoTests'] : []), '--', ...args];
    const { succeeded } = await runNode('node_modules/jest/bin/jest.js', jest, { env, echo: true });
    if (!succeeded) failed += 1;
  }
  return failed === 0 ? 0 : 1;
}
