// `npm run api:check`: fails when libs/api-client is not what the server's API would generate.
import { existsSync, readFileSync } from 'node:fs';
import { generateApiTypes, generatedFile } from './api-client.ts';
import { PlainError } from './processes/plain-error.ts';

export async function run(): Promise<void> {
  const expected = await generateApiTypes();
  const actual = existsSync(generatedFile) ? readFileSync(generatedFile, 'utf8') : '';
  if (actual === expected) {
    console.log('The API client is what the server describes.');
    return;
  }
  const lines = actual.split('\n');
  const at = expected.split('\n').findIndex((line, index) => line !== lines[index]);
  throw new PlainError(
    `The API has changed and libs/api-client has not (first difference at line ${at + 1}: ` +
      `"${expected.split('\n')[at]?.trim() ?? ''}"). Run npm run api:generate, and commit what it writes.`,
  );
}
