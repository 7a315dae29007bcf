import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { Event } from '../features/events/index.ts';
import { Person } from '../features/organisations/index.ts';
import { loadStarterParts } from './load-starter.ts';
import { starterParts } from './starter-parts.ts';

describe('starter content', () => {
  let test: TestApp;

  beforeEach(async () => {
    test = await startTestApp();
  });

  afterEach(() => test.close());

  it('gives a house for trying out its library, example events and demo people, once', async () => {
    const parts = starterParts({ mode: 'try-out' });
    expect(await loadStarterParts(test.dataSource, parts)).toEqual(['library', 'example-events']);
    expect(await loadStarterParts(test.dataSource, parts)).toEqual([]);
    expect(await test.dataSource.manager.count(Event)).toBe(6);
    expect(await test.dataSource.manager.countBy(Person, { isDemo: true })).toBe(4);

    const organiser = test.client();
    await organiser.post('/api/session/try-out', { as: 'organiser' });
    const { body: events } = await organiser.get('/api/events');
    const [first] = events;
    expect(first.title.fi).toBe('Maahanmuutto- ja kotoutumistyön peruspaketti Saarijärvellä');
    expect((await organiser.get(`/api/events/${first.id}/costs`)).status).toBe(200);
  });

  it('is loaded once by servers that start together', async () => {
    const parts = starterParts({ mode: 'production' });
    const loaded = await Promise.all([1, 2, 3].map(() => loadStarterParts(test.dataSource, parts)));
    expect(loaded.flat()).toEqual(['library']);
  });

  it('gives production the library and nobody', async () => {
    expect(await loadStarterParts(test.dataSource, starterParts({ mode: 'production' }))).toEqual([
      'library',
    ]);
    expect(await test.dataSource.manager.count(Event)).toBe(0);
    expect(await test.dataSource.manager.count(Person)).toBe(0);
  });
});
