// `npm run dev`: like npm start, but server and desk are built anew with every change of a source.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, watch } from 'node:fs';
import path from 'node:path';
import { forgetBuild, quietNx } from './build.ts';
import { inProject, projectRoot } from './project-root.ts';
import { dataFolder, openDataFolder } from './start/data-folder.ts';
import { openDatabase } from './start/database.ts';
import { choosePort } from './start/listening-port.ts';
import { startServer, type ServerProcess } from './start/server-process.ts';
import { listenForStop } from './start/stopping.ts';

/** Compilers write many files at once, and editors save in two steps. */
const SETTLE_MS = 300;

export async function run(): Promise<number> {
  const requests = listenForStop();
  requests.onInsisted(() => process.exit(130));
  const port = await choosePort();
  const dataDir = dataFolder();
  const closeDataFolder = openDataFolder(dataDir);
  const database = await openDatabase(dataDir);
  const tsc = [
    'node_modules/typescript/bin/tsc',
    '-p',
    'apps/server/tsconfig.json',
    '--watch',
    '--preserveWatchOutput',
  ];
  const desk = ['node_modules/nx/dist/bin/nx.js', 'build', 'admin', '--configuration=development', '--watch'];
  forgetBuild();
  const builders = [watcher(tsc), watcher(desk)];
  const restarts = restartOnChange(() =>
    startServer({
      env: { PORT: String(port), DATABASE_URL: database.url, DATA_DIR: dataDir },
      logFile: path.join(dataDir, 'logs', 'server.log'),
      shows: () => true,
    }),
  );
  console.log(`Talkoot will be at http://localhost:${port} as soon as it is built. Ctrl-C stops everything.`);
  try {
    await requests.asked;
  } finally {
    for (const builder of builders) builder.kill();
    await restarts.stop();
    await database.stop();
    closeDataFolder();
  }
  return 0;
}

function watcher(args: string[]): ChildProcess {
  // An open standard input keeps a watching build alive; it must not be the terminal's, which we read.
  return spawn(process.execPath, args, {
    cwd: projectRoot,
    env: { ...process.env, ...quietNx, CI: undefined },
    stdio: ['pipe', 'inherit', 'inherit'],
  });
}

/** Starts the server once it is compiled, and again whenever what it is made of has changed. */
function restartOnChange(start: () => ServerProcess): { stop(): Promise<void> } {
  const entry = inProject('dist/server/main.js');
  mkdirSync(inProject('dist/server'), { recursive: true });
  let server: ServerProcess | undefined;
  let turn = Promise.resolve();
  let settling: NodeJS.Timeout | undefined;

  const restart = async () => {
    if (!existsSync(entry)) return;
    await server?.stop(5_000);
    server = start();
  };
  const onChange = () => {
    clearTimeout(settling);
    settling = setTimeout(() => {
      turn = turn.then(restart).catch((error: unknown) => console.error(error));
    }, SETTLE_MS);
  };
  const watched = [inProject('dist/server'), inProject('apps/server'), inProject('libs')];
  const watchers = watched.map((folder) =>
    watch(folder, { recursive: true }, (_event, name) => {
      // Compiled sources arrive through dist/; libs, templates and starter content are read as they are.
      if (name && !/(?:\.spec\.ts|~|\.tmp)$/.test(name) && !/^src\/.*\.ts$/.test(name)) onChange();
    }),
  );
  onChange();
  return {
    stop: async () => {
      clearTimeout(settling);
      for (const each of watchers) each.close();
      await turn;
      await server?.stop();
    },
  };
}
