import { fieldStates, translationState } from '../src/index.ts';
import type { FieldHashes } from '../src/index.ts';

const TEXT = {
  title: 'Otsikko',
  summary: 'Lyhyesti',
  learningOutcomes: ['Osaa'],
  body: 'Teksti',
  lawNote: null,
};
const NOW = { title: 't2', summary: 's1', learningOutcomes: 'o1', body: 'b1', lawNote: 'null' };
const ALL_NOW: FieldHashes = NOW;

describe('a translation beside its original', () => {
  it('is up to date field by field, as far as it was made from what the original says now', () => {
    const states = fieldStates(TEXT, { ...ALL_NOW, title: 't1' }, { text: TEXT, hashes: NOW });
    expect(states).toEqual({
      title: 'source-changed',
      summary: 'up-to-date',
      learningOutcomes: 'up-to-date',
      body: 'up-to-date',
      lawNote: 'up-to-date',
    });
    expect(translationState(states)).toBe('source-changed');
  });

  it('is unmarked where it does not know what it was made from', () => {
    const states = fieldStates(TEXT, {}, { text: TEXT, hashes: NOW });
    // Nothing to translate and nothing translated: there is nothing to mark.
    expect(states.lawNote).toBe('up-to-date');
    expect(states.body).toBe('unmarked');
    expect(translationState(states)).toBe('unmarked');
  });

  it('misses what the original says and the translation does not', () => {
    const text = { ...TEXT, body: ' \n', learningOutcomes: [''] };
    const states = fieldStates(text, ALL_NOW, { text: TEXT, hashes: NOW });
    expect(states).toMatchObject({ body: 'missing', learningOutcomes: 'missing', title: 'up-to-date' });
    expect(translationState(states)).toBe('source-changed');
  });

  it('is up to date when every field is', () => {
    expect(translationState(fieldStates(TEXT, ALL_NOW, { text: TEXT, hashes: NOW }))).toBe('up-to-date');
  });
});
