// `npm run api:generate`: writes libs/api-client from the server's OpenAPI document.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generateApiTypes, generatedFile } from './api-client.ts';

export async function run(): Promise<void> {
  const types = await generateApiTypes();
  mkdirSync(path.dirname(generatedFile), { recursive: true });
  writeFileSync(generatedFile, types);
  console.log(`Written: ${generatedFile}`);
}
