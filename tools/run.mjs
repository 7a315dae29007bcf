// Every npm script enters here: `node tools/run.mjs <command> …`. Plain JavaScript that an old Node can
// read too, so that a wrong Node or a missing install is answered with a sentence.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

function refuse(sentence) {
  process.stderr.write(`\n${sentence}\n`);
  process.exit(1);
}

if (!existsSync(path.join(root, 'node_modules', 'pg'))) {
  refuse('Talkoot is not installed yet. Run npm ci first.');
}
if (Number(process.versions.node.split('.')[0]) < 26) {
  refuse(
    `Talkoot runs on Node 26; this is Node ${process.versions.node}. On Linux (x64, arm64) npm ci brings Node 26 ` +
      'along and npm run uses it: run npm ci again without --omit=optional. Elsewhere install Node 26 (https://nodejs.org).',
  );
}

process.chdir(root);
const [command = '', ...args] = process.argv.slice(2);
process.argv.splice(2, process.argv.length - 2, ...args);
const { reportFailure } = await import('./processes/plain-error.ts');
try {
  const { run } = await import(`./${command}.ts`);
  process.exit((await run(args)) ?? 0);
} catch (error) {
  process.exit(reportFailure(error));
}
