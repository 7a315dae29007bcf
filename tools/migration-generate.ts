// `npm run migration:generate -- add-waiting-list-offers`: writes the migration that the entities lack.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { findSchemaDifference, type SchemaDifference } from './database/schema-difference.ts';
import { PlainError } from './processes/plain-error.ts';
import { inProject } from './project-root.ts';

const folder = 'apps/server/src/platform/database/migrations';

export async function run(args: readonly string[]): Promise<void> {
  const name = args[0] ?? '';
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(name)) {
    throw new PlainError(
      'Say what the migration does, in small letters: npm run migration:generate -- add-waiting-list-offers',
    );
  }
  const difference = await findSchemaDifference();
  if (difference.up.length === 0) {
    console.log('Entities and migrations agree: there is nothing to write.');
    return;
  }
  const timestamp = Date.now();
  const file = `${folder}/${timestamp}-${name}.ts`;
  const className = `${pascalCase(name)}${timestamp}`;
  await write(file, migrationSource(className, difference));
  await write(
    `${folder}/index.ts`,
    withMigration(
      readFileSync(inProject(folder, 'index.ts'), 'utf8'),
      className,
      `./${timestamp}-${name}.ts`,
    ),
  );
  console.log(`Written: ${file}. Read it before you commit it: what it drops is gone.`);
}

/** The text of a migration in the style of the others. */
export function migrationSource(className: string, { up, down }: SchemaDifference): string {
  const runAll = (queries: readonly string[]) =>
    queries.map((query) => `    await runner.query(${asTemplate(query)});`).join('\n');
  return `import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ${className} implements MigrationInterface {
  name = '${className}';

  async up(runner: QueryRunner): Promise<void> {
${runAll(up)}
  }

  async down(runner: QueryRunner): Promise<void> {
${runAll(down)}
  }
}
`;
}

/** The list of migrations with one more at its end. */
export function withMigration(index: string, className: string, file: string): string {
  const list = /export const migrations = \[([\s\S]*?)\];/.exec(index);
  if (!list) throw new PlainError(`${folder}/index.ts has no list "export const migrations = [ … ];".`);
  const names = [
    ...(list[1] ?? '')
      .split(',')
      .map((entry) => entry.trim())
      .filter(Boolean),
    className,
  ];
  const imports = index.lastIndexOf("from './");
  const endOfImports = imports < 0 ? 0 : index.indexOf('\n', imports) + 1;
  return (
    index.slice(0, endOfImports) +
    `import { ${className} } from '${file}';\n` +
    index.slice(endOfImports).replace(list[0], `export const migrations = [${names.join(', ')}];`)
  );
}

const asTemplate = (query: string) => `\`${query.replace(/[\\`]|\$\{/g, '\\$&')}\``;

const pascalCase = (name: string) =>
  name.replace(/(?:^|-)([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase());

async function write(file: string, text: string): Promise<void> {
  const path = inProject(file);
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}
