import type { ComposerModule, ComposerRequest } from '@talkoot/curriculum';
import { shortlist } from './shortlist.ts';

const module = (id: string, utility: number, but: Partial<ComposerModule> = {}): ComposerModule => ({
  id,
  minutes: { min: 15, default: 30, max: 60 },
  utility: { health: utility },
  topics: [],
  prerequisites: [],
  languages: ['fi'],
  ...but,
});
const request = (modules: ComposerModule[], but: Partial<ComposerRequest> = {}): ComposerRequest => ({
  modules,
  audience: { health: 10 },
  language: 'fi',
  startTime: 540,
  minutesAvailable: 240,
  ...but,
});
const ids = (list: readonly ComposerModule[]) => list.map(({ id }) => id);

describe('the candidates that a search is given', () => {
  const library = [
    module('plain', 10),
    module('base', 0),
    module('best', 100, { prerequisites: ['base'] }),
    module('swedish', 100, { languages: ['sv'] }),
    module('good', 80),
    module('asked', 0),
    module('unwanted', 90),
  ];

  it('are all of a library that is not too large', () => {
    expect(shortlist(request(library))).toBe(library);
  });

  it('are the best for the audience with what they need, in the order of the library', () => {
    expect(ids(shortlist(request(library), 3))).toEqual(['base', 'best', 'unwanted']);
  });

  it('hold what is asked for, and what is asked to stay out', () => {
    const wanted = request(library, { must: ['asked'], mustNot: ['unwanted'] });
    expect(ids(shortlist(wanted, 4))).toEqual(['base', 'best', 'asked', 'unwanted']);
  });

  it('are few of a thousand and more', () => {
    const many = Array.from({ length: 1_500 }, (_, index) => module(`m-${index}`, index % 101));
    const chosen = shortlist(request(many));
    expect(chosen).toHaveLength(250);
    expect(Math.min(...chosen.map(({ utility }) => utility['health'] ?? 0))).toBeGreaterThan(80);
  });
});
