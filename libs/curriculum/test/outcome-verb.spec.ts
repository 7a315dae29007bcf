import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseModuleFile, seemsWithoutVerb } from '../src/index.ts';

const FOLDER = join(import.meta.dirname, '../../../apps/server/starter/modules');

describe('an outcome that seems to begin without a verb', () => {
  it.each([
    ['Osallistuja tuntee tulkin tehtävät', 'fi'],
    ['Tulkin tilaaminen ajoissa', 'fi'],
    ['Kohtaaminen ilman yhteistä kieltä', 'fi'],
    ['Deltagaren kan boka tolk', 'sv'],
    ['Kännedom om tolkning', 'sv'],
    ['Medvetenhet om språket', 'sv'],
    ['The participant can book an interpreter', 'en'],
    ['Understanding of interpreting', 'en'],
    ['42 facts', 'en'],
  ] as const)('%s (%s)', (outcome, lang) => {
    expect(seemsWithoutVerb(outcome, lang)).toBe(true);
  });

  it.each([
    ['tilata tulkin', 'fi'],
    ['Tunnistaa tilanteet', 'fi'],
    ['Tehdä suunnitelma', 'fi'],
    ['Osaa kertoa', 'fi-simple'],
    ['Ge exempel', 'sv'],
    ['Använder enkelt språk', 'sv'],
    ['Bring a plan', 'en'],
    ['', 'en'],
  ] as const)('not: %s (%s)', (outcome, lang) => {
    expect(seemsWithoutVerb(outcome, lang)).toBe(false);
  });

  it('doubts none of the outcomes of the starter library', () => {
    const doubted = readdirSync(FOLDER).flatMap((name) => {
      const parsed = parseModuleFile(readFileSync(join(FOLDER, name), 'utf8'), name);
      if (!parsed.ok) throw new Error(name);
      const { learningOutcomes, lang } = parsed.value;
      return learningOutcomes.filter((outcome) => seemsWithoutVerb(outcome, lang));
    });
    expect(doubted).toEqual([]);
  });
});
