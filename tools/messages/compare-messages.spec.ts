import { compareMessages } from './compare-messages.ts';
import { readerOfUses } from './message-uses.ts';
import { problemCodes } from './problem-codes.ts';

const read = readerOfUses(['words', 'problem']);
const KEYS = [
  'words.save',
  'words.sector.health',
  'words.sector.youth',
  'problem.NOT_FOUND',
  'problem.FORGOTTEN',
  'problem.field.tooLong',
  'problem.field.tooOld',
];

/** What is missing and unused when these are all the sources: a name of a file → its text. */
function compare(sources: Record<string, string>, codes = ['NOT_FOUND'], keys = KEYS) {
  const files = Object.entries(sources).map(([file, text]) => read(file, text));
  return compareMessages(keys, files, codes);
}

const ALL = {
  'a.ts': "t('words.save'); t(`words.sector.${code}`);",
  'b.ts': "t(`problem.${code}`); t(`problem.field.${code}`); fieldProblem('/title', 'tooLong');",
};

describe('comparing messages with their uses', () => {
  it('finds the codes that hide behind a prefix: those of no table, and those that nobody gives', () => {
    expect(compare(ALL)).toEqual({ missing: [], unused: ['problem.FORGOTTEN', 'problem.field.tooOld'] });
  });

  it('counts a code that is named as a whole key', () => {
    const { unused } = compare({ ...ALL, 'c.ts': "messageError('problem.field.tooOld')" });
    expect(unused).toEqual(['problem.FORGOTTEN']);
  });

  it('does not take a type for a use', () => {
    const { unused } = compare({ ...ALL, 'c.ts': "type Code = 'tooOld' | 'problem.FORGOTTEN';" });
    expect(unused).toEqual(['problem.FORGOTTEN', 'problem.field.tooOld']);
  });

  it('misses a message for every code of the table', () => {
    expect(compare(ALL, ['NOT_FOUND', 'NEW_CODE']).missing).toEqual(['the problem table  problem.NEW_CODE']);
  });

  it('says where a key stands that is in no catalogue', () => {
    expect(compare({ ...ALL, 'c.ts': "\n\nt('words.gone')" }).missing).toEqual(['c.ts:3  words.gone']);
  });

  it('reads templates, outside and inside of code', () => {
    const { unused } = compare({
      'a.html': "{{ 'words.save' | t }}",
      'b.ts': "const template = `<b>{{ 'words.sector.' + code | t }}</b>`;",
    });
    expect(unused.filter((key) => key.startsWith('words.'))).toEqual([]);
  });

  it('passes over names of files and what a comment excuses', () => {
    const { missing } = compare({
      ...ALL,
      'c.ts': "open('words.csv'); find('words.gone'); // not a message",
    });
    expect(missing).toEqual([]);
  });
});

describe('the table of problems', () => {
  it('is read as it stands', () => {
    expect(problemCodes()).toEqual(expect.arrayContaining(['VALIDATION_FAILED', 'INTERNAL']));
  });
});
