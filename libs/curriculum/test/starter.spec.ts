import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  coverage,
  libraryMistakes,
  parseDataset,
  parseExampleEvents,
  parseGlossary,
  parseLinks,
  parseModuleFile,
  parsePackages,
  parseSources,
  packageClock,
  renderModule,
  sectorBlocksOf,
} from '../src/index.ts';
import type { Parsed } from '../src/index.ts';

// The library that every installation starts with is the best test of what reads it.
const STARTER = join(import.meta.dirname, '../../../apps/server/starter');
const text = (path: string): string => readFileSync(join(STARTER, path), 'utf8');
const filesIn = (folder: string): string[] => readdirSync(join(STARTER, folder)).sort();

function valueOf<T>(result: Parsed<T>): T {
  if (!result.ok)
    throw new Error(result.mistakes.map((m) => `${m.file}:${m.line} ${m.code} ${m.message}`).join('\n'));
  return result.value;
}

const modules = filesIn('modules').map((file) => ({
  file,
  module: valueOf(parseModuleFile(text(`modules/${file}`), file)),
}));
const datasets = filesIn('datasets').map((file) => valueOf(parseDataset(text(`datasets/${file}`), file)));
const packages = valueOf(parsePackages(text('packages.yaml')));
const links = valueOf(parseLinks(text('links.yaml')));
const terms = valueOf(parseGlossary(text('glossary.yaml')));
const sources = valueOf(parseSources(text('sources.yaml')));
const { organisations, events } = valueOf(parseExampleEvents(text('events.yaml')));

describe('the starter library', () => {
  it('has everything that its README promises', () => {
    expect({
      modules: modules.length,
      datasets: datasets.length,
      packages: packages.length,
      links: links.length,
      terms: terms.length,
      events: events.length,
      organisations: organisations.length,
    }).toEqual({ modules: 27, datasets: 7, packages: 7, links: 56, terms: 46, events: 6, organisations: 12 });
  });

  it('has twelve modules: all in Finnish, six in Swedish and English, three in selkokieli', () => {
    const langs = coverage(modules.map(({ module }) => module)).map((row) => row.langs.join(' '));
    expect(langs.toSorted()).toEqual([
      ...Array(6).fill('fi'),
      ...Array(3).fill('fi sv en'),
      ...Array(3).fill('fi sv en fi-simple'),
    ]);
  });

  it('fits together', () => {
    expect(libraryMistakes({ modules, datasets, packages, packagesFile: 'packages.yaml' })).toEqual([]);
  });

  it('knows every source that modules and terms refer to', () => {
    const known = new Set(sources.map((source) => source.id));
    const used = [
      ...modules.flatMap(({ module }) => module.sources.map((source) => source.id)),
      ...terms.flatMap((term) => term.source ?? []),
    ];
    expect(used.filter((id) => !known.has(id))).toEqual([]);
  });

  it.each(modules.map(({ file, module }) => [file, module] as const))(
    '%s has an exercise and a case, and shows clean',
    (_file, module) => {
      const { html, citedSources, headings } = renderModule(module.body, {
        sectors: 'all',
        mode: 'all-marked',
        sources: module.sources,
        lang: module.lang,
      });
      expect(html.match(/<section class="exercise">/g)).toHaveLength(1);
      expect(html.match(/<section class="case">/g)).toHaveLength(1);
      expect(html.match(/<div class="sector-block"/g) ?? []).toHaveLength(sectorBlocksOf(module.body).length);
      expect(html).not.toMatch(/\[@|:::|<t[dh][^>]*>\s*<\/t[dh]>|style=|href="(?!https?:|mailto:|#source--)/);
      expect(citedSources.map((source) => source.number)).toEqual(citedSources.map((_, i) => i + 1));
      expect(new Set(headings.map((heading) => heading.id)).size).toBe(headings.length);
    },
  );

  it('shows an audience of one sector no text of the others', () => {
    for (const { module } of modules) {
      const { html } = renderModule(module.body, {
        sectors: ['health'],
        mode: 'only-chosen',
        sources: module.sources,
        lang: module.lang,
      });
      expect(
        [...html.matchAll(/data-sector="([^"]+)"/g)].every((found) =>
          found[1]!.split(' ').includes('health'),
        ),
      ).toBe(true);
    }
  });

  it('gives each taught module a time within its bounds', () => {
    const bounds = new Map(modules.map(({ module }) => [module.slug, module.durationMinutes]));
    for (const row of packages.flatMap((pack) => pack.timetable)) {
      if (row.module === undefined) continue;
      const { min, max } = bounds.get(row.module)!;
      expect([row.title.fi, row.minutes >= min && row.minutes <= max]).toEqual([row.title.fi, true]);
    }
  });

  it('has example events of packages that exist, as long as their package', () => {
    for (const event of events) {
      const pack = packages.find(({ id }) => id === event.packageId);
      const clock = packageClock({ timetable: pack?.timetable ?? [], startTime: event.startTime });
      expect([event.id, clock.ok && clock.end.toString({ smallestUnit: 'minute' })]).toEqual([
        event.id,
        event.endTime,
      ]);
    }
  });

  it('has expected settlements of every event that agree with its costs', () => {
    type Expected = {
      itemCount: number;
      total: { gross: number };
      organisations: Record<string, { share: number; paid: number; balance: number }>;
      items: Record<string, Record<string, number>>;
    };
    const expected = (JSON.parse(text('expected-settlements.json')) as { events: Record<string, Expected> })
      .events;
    expect(Object.keys(expected)).toEqual(events.map((event) => event.id));
    for (const event of events) {
      const { itemCount, total, organisations: shares, items } = expected[event.id]!;
      const gross = event.costs.reduce((sum, cost) => sum + cost.grossCents, 0);
      const rows = Object.entries(shares);
      expect(rows.map(([id]) => id).toSorted()).toEqual(event.organisers.map(({ org }) => org).toSorted());
      expect([itemCount, total.gross]).toEqual([event.costs.length, gross]);
      expect(rows.reduce((sum, [, row]) => sum + row.share, 0)).toBe(gross);
      for (const [id, row] of rows) {
        const paid = event.costs
          .filter((cost) => cost.paidBy === id)
          .reduce((sum, cost) => sum + cost.grossCents, 0);
        const share = Object.values(items).reduce((sum, item) => sum + (item[id] ?? 0), 0);
        expect(row).toEqual({ share, paid, balance: paid - share });
      }
    }
  });
});
