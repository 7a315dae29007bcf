import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fingerprint } from './build/fingerprint.ts';
import { removeOrphans } from './build/orphans.ts';
import { precompress } from './build/precompress.ts';
import { PlainError } from './processes/plain-error.ts';
import { runNode, type CommandResult } from './processes/run-command.ts';
import { inProject } from './project-root.ts';

interface Part {
  readonly name: 'server' | 'desk';
  readonly sources: readonly string[];
  readonly result: string;
  readonly build: () => Promise<CommandResult>;
}

/** What the server serves under /desk/. */
export const deskFolder = inProject('dist/admin/browser');

const shared = ['package-lock.json', 'tsconfig.base.json'];

/** The libs a part is compiled with: the server serves the API that the client is made from, not the other way. */
const libsExcept = (left: string) =>
  readdirSync(inProject('libs'))
    .filter((name) => name !== left)
    .map((name) => `libs/${name}`);

const parts: readonly Part[] = [
  {
    name: 'server',
    sources: [
      ...shared,
      ...libsExcept('api-client'),
      'apps/server/src',
      'apps/server/tsconfig.json',
      'tools/build.ts',
    ],
    result: 'dist/server/main.js',
    build: async () => {
      // The compiler's memory of what it has written is wrong once somebody has removed the result.
      if (!existsSync(inProject('dist/server/main.js')))
        rmSync(inProject('dist/server.tsbuildinfo'), { force: true });
      const result = await runNode('node_modules/typescript/bin/tsc', ['-p', 'apps/server/tsconfig.json']);
      removeOrphans(inProject('dist/server'), inProject('apps/server/src'));
      return result;
    },
  },
  {
    name: 'desk',
    sources: [
      ...shared,
      ...libsExcept('documents'),
      'apps/admin',
      'nx.json',
      'tools/build.ts',
      'tools/build',
    ],
    result: 'dist/admin/browser/index.html',
    build: async () => {
      const result = await runNode('node_modules/nx/dist/bin/nx.js', ['build', 'admin', '--skip-nx-cache'], {
        env: quietNx,
      });
      if (result.succeeded) await precompress(deskFolder);
      return result;
    },
  },
];

/** Nx without background processes, screens and questions. */
export const quietNx = { NX_DAEMON: 'false', NX_TUI: 'false', NX_NO_CLOUD: 'true', CI: 'true' };

const recordFile = inProject('dist/.build.json');

/**
 * Builds server and desk side by side, each only when something it is made from has changed.
 *
 * @param say told what is going on, a line each; silent when there is nothing to do
 * @throws {PlainError} with the compiler's words when a part does not build
 */
export async function build(say: (line: string) => void, only?: Part['name']): Promise<void> {
  const record = readRecord();
  const stale = parts
    .filter((part) => only === undefined || part.name === only)
    .map((part) => ({ part, hash: fingerprint(part.sources) }))
    .filter(({ part, hash }) => record[part.name] !== hash || !existsSync(inProject(part.result)));
  if (stale.length === 0) return;

  say(`Building ${stale.map(({ part }) => `the ${part.name}`).join(' and ')}…`);
  // A build cut short must not pass for a finished one.
  for (const { part } of stale) delete record[part.name];
  writeRecord(record);
  const failures: string[] = [];
  await Promise.all(
    stale.map(async ({ part, hash }) => {
      const { succeeded, output, seconds } = await part.build();
      if (!succeeded || !existsSync(inProject(part.result))) {
        failures.push(`The ${part.name} does not build:\n\n${output.trim()}`);
        return;
      }
      say(`  ${part.name} built in ${Math.ceil(seconds)} s`);
      record[part.name] = hash;
      writeRecord(record);
    }),
  );
  if (failures.length > 0) throw new PlainError(failures.join('\n\n'));
}

/** Makes the next build build everything: for whoever has written to dist/ in another way. */
export function forgetBuild(): void {
  rmSync(recordFile, { force: true });
}

/** `npm run build` */
export async function run(args: readonly string[]): Promise<void> {
  if (args.includes('--force')) forgetBuild();
  await build((line) => console.log(line));
}

function readRecord(): Partial<Record<Part['name'], string>> {
  try {
    return JSON.parse(readFileSync(recordFile, 'utf8')) as Partial<Record<Part['name'], string>>;
  } catch {
    return {};
  }
}

function writeRecord(record: object): void {
  mkdirSync(inProject('dist'), { recursive: true });
  writeFileSync(recordFile, JSON.stringify(record));
}
