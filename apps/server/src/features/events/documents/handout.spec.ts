import { aPerson } from '../../../../test/builders.ts';
import { aModule, jsonStat } from '../../../../test/curriculum-builder.ts';
import { anEvent } from '../../../../test/event-builder.ts';
import { startTestApp, type TestApp } from '../../../../test/test-app.ts';
import { ModuleVersion, pinDatasets } from '../../curriculum/index.ts';
import { ProgrammeItem } from '../programme-item.entity.ts';
import { eventMaterials } from './event-materials.ts';
import { handoutContent } from './handout-content.ts';
import { programmeContent } from './programme-content.ts';
import { printedDate } from './source-marks.ts';
import type { Toolkit } from './toolkit-content.ts';

const link = (id: string, sectors: string[], languages: string[]) => ({
  id,
  title: `Sivu ${id}`,
  url: `https://example.fi/${id}`,
  publisher: 'THL',
  languages,
  sectors,
  topics: [],
  description: 'Kuvaus suomeksi.',
});
const term = (fi: string, sv: string, en: string) => ({
  id: fi,
  fi,
  sv,
  en,
  definition: `${fi} selitettynä.`,
  legal: false,
  source: null,
});
const TOOLKIT: Toolkit = {
  links: [
    link('kaikille', [], ['fi', 'sv']),
    link('terveys', ['health'], ['fi']),
    link('nuoret', ['youth'], ['fi', 'en']),
  ],
  terms: [
    term('yhteinen osuus', 'gemensam del (*)', 'common part'),
    term('oleskelulupa', 'uppehållstillstånd', 'residence permit'),
  ],
};

describe('materials of an event', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  async function materials(columns: Parameters<ReturnType<typeof anEvent>['with']>[0] = {}) {
    const { manager } = test.dataSource;
    const { event } = await anEvent(test).with(columns).make();
    const translated = await aModule(test, { versions: [{ texts: { fi: {}, sv: { title: 'Med tolk' } } }] });
    const finnish = await aModule(test, { versions: [{ texts: { fi: { title: 'Vain suomeksi' } } }] });
    const row = (position: number, title: string, moduleVersionId: string | undefined) => ({
      eventId: event.id,
      position,
      kind: 'session' as const,
      title,
      minutes: 45,
      moduleVersionId: moduleVersionId ?? null,
      speakers: position === 1 ? ['Anna <b>Esimerkki</b>', 'Veli'] : [],
    });
    await manager.insert(ProgrammeItem, [
      row(1, 'Tulkin kanssa', translated.versions[0]?.id),
      row(2, 'Vain suomeksi', finnish.versions[0]?.id),
      row(3, 'Tulkki vielä kerran', translated.versions[0]?.id),
    ]);
    return eventMaterials(manager, event.id);
  }

  it('prints what is not translated in Finnish, and says so on the first page', async () => {
    const handout = handoutContent(await materials(), 'sv', [], TOOLKIT);
    expect(handout.modules.map(({ title, lang }) => ({ title, lang }))).toEqual([
      { title: 'Med tolk', lang: null },
      { title: 'Vain suomeksi', lang: 'fi' },
    ]);
    expect(handout.introduction).toBe(
      'En del av texterna är på finska, eftersom de ännu inte har översatts: Vain suomeksi.',
    );
    expect(handoutContent(await materials(), 'fi', [], TOOLKIT).introduction).toBeNull();
  });

  it('takes the sectors of the request, else of the event, else everybody’s', async () => {
    const sectors = async (asked: string[], ofEvent: string[]) =>
      handoutContent(await materials({ sectors: ofEvent }), 'fi', asked, TOOLKIT).sectorParts.map(
        ({ sector }) => sector,
      );
    expect(await sectors(['youth'], ['health'])).toEqual(['Nuorisotyö']);
    expect(await sectors([], ['health'])).toEqual(['Terveydenhuolto']);
    expect(await sectors([], [])).toEqual(['Terveydenhuolto', 'Nuorisotyö']);
    expect(await sectors(['army'], [])).toHaveLength(2);
  });

  it('keeps sector blocks out of the common part', async () => {
    const [module] = handoutContent(await materials(), 'fi', [], TOOLKIT).modules;
    expect(module?.body.html).toContain('Yhteinen osa.');
    expect(module?.body.html).not.toContain('Vastaanotolla.');
  });

  it('draws charts from the figures that the module was published with, in ids that differ', async () => {
    const { manager } = test.dataSource;
    const { event } = await anEvent(test).make();
    const administrator = await aPerson(test, null, 'manager', { isAdministrator: true });
    const put = (value: number) =>
      administrator.client.put('/api/library/datasets/vakiluku', jsonStat([value, value + 1]));
    await put(1234);
    const body =
      'Alku.\n\n:::chart{dataset="vakiluku"}\n:::\n\n:::sector{codes="health"}\n:::chart{dataset="vakiluku"}\n:::\n:::';
    const { versions } = await aModule(test, {
      versions: [{ status: 'draft', datasets: ['vakiluku'], texts: { fi: { body } } }],
    });
    const [version] = versions;
    await pinDatasets(manager, version!.id, ['vakiluku']);
    await manager.update(ModuleVersion, { id: version!.id }, { status: 'published' });
    await manager.insert(ProgrammeItem, {
      eventId: event.id,
      position: 1,
      kind: 'session',
      title: 'Luvut',
      minutes: 45,
      moduleVersionId: version!.id,
    });
    await put(7777);
    const handout = handoutContent(await eventMaterials(manager, event.id), 'fi', ['health'], TOOLKIT);
    const html = [handout.modules[0]?.body.html, handout.sectorParts[0]?.blocks[0]?.body.html].join('');
    expect(html.match(/<svg /g)).toHaveLength(2);
    expect(html).toContain('1\u00a0234');
    expect(html).not.toContain('7\u00a0777');
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('prints the links that fit sectors and language, and the terms that the texts use', async () => {
    const finnish = handoutContent(await materials({ sectors: ['health'] }), 'fi', [], TOOLKIT);
    expect(finnish.links.map(({ url, description }) => [url, description])).toEqual([
      ['https://example.fi/kaikille', 'Kuvaus suomeksi.'],
      ['https://example.fi/terveys', 'Kuvaus suomeksi.'],
    ]);
    expect(finnish.glossary).toEqual([
      {
        term: 'yhteinen osuus',
        translations: 'sv: gemensam del · en: common part',
        definition: 'yhteinen osuus selitettynä.',
      },
    ]);
    const english = handoutContent(await materials(), 'en', [], TOOLKIT);
    expect(english.links.map(({ url, description }) => [url, description])).toEqual([
      ['https://example.fi/nuoret', null],
    ]);
  });

  it('calls rows by their module in Swedish, and marks what stays Finnish', async () => {
    const { days, registration } = programmeContent(
      await materials({ status: 'published', slug: 'perus-2027' }),
      'sv',
      'https://talkoot.example',
    );
    expect(days[0]?.sessions).toMatchObject([
      { title: 'Med tolk', lang: null, startText: '8.45', endText: '9.30' },
      { title: 'Vain suomeksi', lang: 'fi' },
      { title: 'Med tolk', startText: '10.15' },
    ]);
    expect(registration).toMatchObject({
      url: 'https://talkoot.example/sv/evenemang/perus-2027',
      deadlineText: 'tis 2.2.2027 kl. 16.00',
    });
  });

  it('prints parallel tracks, language and interpreting, and draws the longer track', async () => {
    const found = await materials();
    const [first, second, third] = found.rows;
    Object.assign(first!, { track: 'Terveys', language: 'sv', interpreting: 'simultaneous' });
    Object.assign(second!, { track: 'Nuoret', minutes: 30 });
    const { days } = programmeContent(found, 'fi', 'https://talkoot.example');
    expect(days[0]?.sessions).toMatchObject([
      {
        startText: '8.45',
        notes: 'Rinnakkain: Terveys · Kieli: Ruotsi · Tulkkaus puheen aikana (simultaani)',
        speakers: [{ name: 'Anna <b>Esimerkki</b>' }, { name: 'Veli' }],
        isBeside: false,
      },
      { startText: '8.45', notes: 'Rinnakkain: Nuoret', isBeside: true },
      { startText: '9.30', notes: null, isBeside: false },
    ]);
    expect(third?.track).toBeNull();
  });

  it('prints the date of a source as precisely as the source does', () => {
    expect(['2024', '2024-03', '2024-03-09'].map((date) => printedDate(date, 'fi'))).toEqual([
      '2024',
      '3/2024',
      '9.3.2024',
    ]);
  });
});
