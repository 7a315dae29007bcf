import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fi } from '@talkoot/messages/fi';
import type { Outcome } from './outcome.ts';

/** What a first visit to the desk may weigh in JavaScript as it is sent, in bytes. */
const LIMIT = 180_000;

/** The script of the Finnish texts: it is loaded before anything is shown, though not named by the page. */
const FINNISH = fi['shell.nav.curriculum'];

/** @returns the names of the scripts that a first visit in Finnish waits for */
function initialScripts(folder: string): string[] {
  const page = readFileSync(path.join(folder, 'index.html'), 'utf8');
  const named = [...page.matchAll(/(?:href|src)="([^"]+\.js)"/g)].map(([, name = '']) => name);
  const texts = readdirSync(folder).filter(
    (name) => name.endsWith('.js') && readFileSync(path.join(folder, name), 'utf8').includes(FINNISH),
  );
  if (named.length === 0) throw new Error('index.html names no script.');
  if (texts.length === 0) throw new Error(`No script holds the Finnish texts (“${FINNISH}”).`);
  return [...new Set([...named, ...texts])];
}

/**
 * Weighs the JavaScript that the built desk needs before it shows anything, brotli-compressed.
 *
 * @param limit in bytes
 */
export function weighDesk(folder: string, limit = LIMIT): Outcome {
  const scripts = initialScripts(folder).map((name) => {
    const file = path.join(folder, name);
    return { name, bytes: statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size };
  });
  const total = scripts.reduce((sum, { bytes }) => sum + bytes, 0);
  const isLight = total <= limit;
  const lines = scripts.map(({ name, bytes }) => `${kilobytes(bytes).padStart(8)}  ${name}`);
  return {
    passed: isLight ? 1 : 0,
    failed: isLight ? 0 : 1,
    output: `The desk's first scripts weigh ${kilobytes(total)}; the limit is ${kilobytes(limit)}:\n${lines.join('\n')}`,
    note: `${kilobytes(total)} of ${kilobytes(limit)}`,
  };
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
