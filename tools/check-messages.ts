/**
 * Compares the message keys that the sources use with those in the catalogues:
 * `node tools/check-messages.ts` lists missing and unused keys, and exits 1 if there are any.
 */
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { fi } from '@talkoot/messages/fi';
import { compareMessages } from './messages/compare-messages.ts';
import { readerOfUses } from './messages/message-uses.ts';
import { problemCodes } from './messages/problem-codes.ts';
import { inProject, projectRoot } from './project-root.ts';

const SOURCES = [
  'apps/*/{src,views,templates}/**/*.{ts,html,hbs}',
  'libs/*/{src,templates}/**/*.{ts,html,hbs}',
];
const NOT_USERS = [
  /\.(spec|test)\.ts$/,
  /\/(node_modules|dist|test)\//,
  /^libs\/messages\/src\/catalogues\//,
];

function check(): boolean {
  const keys = Object.keys(fi);
  const files = globSync(SOURCES, { cwd: projectRoot })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !NOT_USERS.some((pattern) => pattern.test(file)));
  const read = readerOfUses(readdirSync(inProject('libs/messages/src/catalogues')));
  const found = files.map((file) => read(file, readFileSync(inProject(file), 'utf8')));
  const { missing, unused } = compareMessages(keys, found, problemCodes());
  if (missing.length > 0) console.error(`Used, but in no catalogue:\n  ${missing.join('\n  ')}`);
  if (unused.length > 0) console.error(`In the catalogues, but used nowhere:\n  ${unused.join('\n  ')}`);
  console.log(
    `messages: ${keys.length} keys, ${files.length} files, ${missing.length} missing, ${unused.length} unused`,
  );
  return missing.length + unused.length === 0;
}

process.exitCode = check() ? 0 : 1;
