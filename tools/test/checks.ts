import { build, deskFolder } from '../build.ts';
import { checkFormat, lintCode } from '../lint.ts';
import { runNode } from '../processes/run-command.ts';
import { weighDesk } from './desk-size.ts';
import { jest } from './jest-run.ts';
import { single, type Check } from './outcome.ts';

const types = (project: string) => runNode('node_modules/typescript/bin/tsc', ['-p', project, '--noEmit']);

const tool = (command: string) => runNode('tools/run.mjs', [command]);

/** Each of them uses one core: two run side by side. */
const reading: readonly Check[] = [
  single('lint and boundaries', () => lintCode()),
  single('format', () => checkFormat()),
  single('types of libs', () => types('libs/tsconfig.json')),
  single('types of the server’s tests', () => types('apps/server/tsconfig.spec.json')),
  single('types of the desk’s tests', () => types('apps/admin/tsconfig.spec.json')),
  single('types of tools', () => types('tools/tsconfig.json')),
  single('types of journeys', () => types('apps/e2e/tsconfig.json')),
  single('messages in all languages', () => runNode('tools/check-messages.ts', [])),
];

/** By itself Jest leaves one core alone, which on two of them is half of the machine. One run after the other. */
const ALL_CORES = '--maxWorkers=100%';
const testing: readonly Check[] = [
  jest('libs', ['--selectProjects', 'libs', ALL_CORES]),
  jest('server', ['--selectProjects', 'server', ALL_CORES]),
  jest('desk', ['-c', 'apps/admin/jest.config.mjs', ALL_CORES]),
  jest('tools', ['-c', 'tools/jest.config.mjs']),
];

const building: readonly Check[] = [
  // The compilers check the types of what they build.
  single('build, types of server and desk', async () => {
    const lines: string[] = [];
    await build((line) => lines.push(line));
    return { succeeded: true, output: lines.join('\n') };
  }),
];

const comparing: readonly Check[] = [
  single('migrations match the entities', () => tool('migration-check')),
  single('API client matches the server', () => tool('api-check')),
  { name: 'first scripts of the desk', run: async () => weighDesk(deskFolder) },
];

/** The built server in several processes, and a crowd at its doors. */
const crowding: readonly Check[] = [
  jest('processes', ['-c', 'apps/server/test/processes/jest.config.mjs', '--runInBand']),
];

const walking: readonly Check[] = [jest('journeys', ['-c', 'apps/e2e/jest.config.mjs', '--runInBand'])];

/** What `npm test` runs: stage by stage, cheap things that tell most first. */
export const stages: readonly { lanes: number; checks: readonly Check[] }[] = [
  { lanes: 2, checks: reading },
  { lanes: 1, checks: testing },
  { lanes: 1, checks: building },
  { lanes: 2, checks: comparing },
  { lanes: 1, checks: crowding },
  { lanes: 1, checks: walking },
];
