import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { inProject, projectRoot } from '../project-root.ts';

const LEFT_OUT = /(?:\.spec\.ts$|\/(?:test|testing|node_modules)(?:\/|$))/;

/** A hash over names and contents of everything a build reads. Contents, since a checkout renews all times. */
export function fingerprint(sources: readonly string[]): string {
  const hash = createHash('sha256');
  for (const source of sources) {
    if (!existsSync(inProject(source))) continue;
    for (const file of filesOf(inProject(source))) {
      hash
        .update(`${path.relative(projectRoot, file)}\0`)
        .update(readFileSync(file))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

function filesOf(source: string): string[] {
  if (!statSync(source).isDirectory()) return [source];
  return readdirSync(source, { withFileTypes: true })
    .map((entry) => path.join(source, entry.name))
    .filter((file) => !LEFT_OUT.test(file))
    .sort()
    .flatMap((file) => filesOf(file));
}
