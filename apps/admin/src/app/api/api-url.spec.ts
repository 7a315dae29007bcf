import { apiUrl } from './api-url.ts';

describe('apiUrl', () => {
  it.each([
    ['/api/events/{id}', { path: { id: 'a b/c' } }, '/api/events/a%20b%2Fc'],
    [
      '/api/modules',
      { query: { q: 'työ', page: 2, sector: ['health', 'youth'] } },
      '/api/modules?q=ty%C3%B6&page=2&sector=health&sector=youth',
    ],
    ['/api/modules', { query: { q: undefined, all: null } }, '/api/modules'],
  ])('%s', (path, request, url) => expect(apiUrl(path, request)).toBe(url));

  it('refuses an address with a hole in it', () => {
    expect(() => apiUrl('/api/events/{id}', {})).toThrow('{id}');
  });
});
