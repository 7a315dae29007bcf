// `npm run demo:reset`: the starter library and the example events again as on the first day.
import { build } from './build.ts';
import { PlainError } from './processes/plain-error.ts';
import { runNode } from './processes/run-command.ts';
import { dataFolder, openDataFolder } from './start/data-folder.ts';
import { openDatabase } from './start/database.ts';

export async function run(): Promise<void> {
  if (process.env['NODE_ENV'] === 'production') {
    throw new PlainError(
      'demo:reset removes everything that people have entered: it does not run in production.',
    );
  }
  const dataDir = dataFolder();
  const close = openDataFolder(dataDir);
  try {
    await build((line) => console.log(line), 'server');
    const database = await openDatabase(dataDir);
    try {
      const env = { DATABASE_URL: database.url, DATA_DIR: dataDir };
      const { succeeded, output } = await runNode('dist/server/starter.js', ['--reset'], { env });
      if (!succeeded) throw new PlainError(`The example events could not be loaded again:\n${output}`);
    } finally {
      await database.stop();
    }
  } finally {
    close();
  }
  console.log(
    'The starter library and the example events are as on the first day. npm start opens the house.',
  );
}
