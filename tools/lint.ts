// `npm run lint`, `npm run lint:fix`: ESLint with no warnings, boundaries included, and Prettier.
import { quietNx } from './build.ts';
import { runNode, type CommandResult } from './processes/run-command.ts';

/** The boundary rule reads Nx's project graph from its cache, and is silent without one: so make it first. */
export async function lintCode(shouldFix = false): Promise<CommandResult> {
  const graph = await runNode('node_modules/nx/dist/bin/nx.js', ['show', 'projects'], { env: quietNx });
  if (!graph.succeeded) return graph;
  const args = ['.', '--max-warnings', '0', ...(shouldFix ? ['--fix'] : [])];
  return runNode('node_modules/eslint/bin/eslint.js', args, { env: quietNx });
}

export function checkFormat(shouldFix = false): Promise<CommandResult> {
  const args = [shouldFix ? '--write' : '--check', '--log-level', 'warn', '.'];
  return runNode('node_modules/prettier/bin/prettier.cjs', args);
}

/** @returns the exit code */
export async function run(args: readonly string[]): Promise<number> {
  const shouldFix = args.includes('--fix');
  const code = await lintCode(shouldFix);
  process.stdout.write(code.output);
  const format = await checkFormat(shouldFix);
  process.stdout.write(format.output);
  const succeeded = code.succeeded && format.succeeded;
  console.log(
    succeeded ? 'Lint and format: nothing to mend.' : 'npm run lint:fix mends what can be mended by itself.',
  );
  return succeeded ? 0 : 1;
}
