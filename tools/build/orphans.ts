import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

/** Removes what was compiled from files that are gone; the compiler leaves it lying, and Node would load it. */
export function removeOrphans(output: string, sources: string): void {
  if (!existsSync(output)) return;
  for (const name of readdirSync(output, { recursive: true }) as string[]) {
    const file = path.join(output, name);
    if (!/\.js(?:\.map)?$/.test(name) || !statSync(file).isFile()) continue;
    const source = path.join(sources, name.replace(/\.js(?:\.map)?$/, '.ts'));
    if (!existsSync(source)) rmSync(file);
  }
}
