// `npm run migration:check`: fails when the entities say something that no migration does.
import { findSchemaDifference } from './database/schema-difference.ts';
import { PlainError } from './processes/plain-error.ts';

export async function run(): Promise<void> {
  const { up } = await findSchemaDifference();
  if (up.length > 0) {
    throw new PlainError(
      `Entities and migrations differ. npm run migration:generate -- what-it-does writes what is missing:\n\n${up.join(';\n')};`,
    );
  }
  console.log('Entities and migrations agree.');
}
