import path from 'node:path';
import { writeFileSync } from 'node:fs';
import { JOURNEY_FOLDER } from '../src/house.ts';
import type { Visitor } from '../src/visitor.ts';
import { MODULE } from './writing.ts';

/** One field over the whole library; what is found comes while somebody types. */
export async function searchAsYouType(organiser: Visitor): Promise<void> {
  await organiser.open('/desk/library');
  const field = await organiser.field('Hae koko kirjastosta');
  await field.type('tulk');
  await organiser.see(/Moduulit Tulkin kanssa työskentely/);
  await organiser.picture('c-search', true);
  await organiser.inspect('search');
}

/** The whole library as a file, and the same file brought back: nothing is different. */
export async function takeOutAndBringIn(organiser: Visitor): Promise<void> {
  await organiser.open('/desk/library/transfer');
  const { name, bytes } = await organiser.download(() => organiser.click('link', 'Lataa koko kirjasto'));
  expect(name).toMatch(/\.zip$/);
  expect(Buffer.from(bytes.subarray(0, 2)).toString('latin1')).toBe('PK');
  const file = path.join(JOURNEY_FOLDER, 'library.zip');
  writeFileSync(file, bytes);
  const input = (await organiser.page.$('input[type=file]')) as unknown as {
    uploadFile(path: string): Promise<void>;
  };
  await input.uploadFile(file);
  await organiser.click('button', 'Tarkista tiedosto');
  await organiser.see('Kaikki on kirjastossa jo samanlaisena.');
  await organiser.picture('c-transfer', true);
  await organiser.inspect('transfer');
}

/** The public page of the module of the story, for people and for search engines. */
export async function readInPublic(reader: Visitor): Promise<void> {
  await reader.open('/sv/');
  await reader.follow('link', /moduler/i);
  await reader.follow('link', 'Den första månaden i kommunen');
  await reader.see('En ny invånare möter');
  const data = await reader.page.$eval(
    'script[type="application/ld+json"]',
    (script) => JSON.parse(script.textContent ?? '{}') as { '@type': unknown; teaches: unknown },
  );
  expect(JSON.stringify(data)).toContain('LearningResource');
  expect(JSON.stringify(data)).toContain('Hänvisa till rätt tjänst.');
  await reader.picture('c-public-module', true);
  await reader.inspect('public module');
  expect(reader.address).toContain(MODULE.slug);
}
