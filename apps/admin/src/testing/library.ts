import type {
  DatasetSummary,
  DatasetView,
  ModuleSummary,
  ModuleView,
  PackageItem,
  PackageModule,
  PackageView,
} from '../app/curriculum/library-views.ts';

export function aModule(but: Partial<ModuleSummary> = {}): ModuleSummary {
  return {
    slug: 'tulkki',
    version: 1,
    lang: 'fi',
    title: 'Tulkin kanssa työskentely',
    summary: 'Miten tulkki varataan.',
    langs: ['fi', 'sv'],
    minutes: { min: 30, default: 45, max: 90 },
    audiences: [],
    topics: ['interpreting'],
    methods: ['lecture'],
    learningOutcomes: ['Osallistuja osaa varata tulkin.'],
    visibility: 'public',
    ownerName: null,
    reviewBy: '2027-06-30',
    checkedOn: null,
    isFresh: true,
    sourceCount: 2,
    ...but,
  };
}

export function aModuleView(but: Partial<ModuleView> = {}): ModuleView {
  return {
    ...aModule(),
    html: `<h2 id="tulkki-fi-varaa">Varaa ajoissa</h2>
      <p>Tulkki varataan.<a class="citation" href="#tulkki-fi-source--1">[1]</a></p>
      <div class="sector-block" data-sector="health"><p class="sector-label">Toimialalle: Terveydenhuolto</p><p>A</p></div>
      <div class="sector-block" data-sector="youth"><p class="sector-label">Toimialalle: Nuorisotyö</p><p>B</p></div>`,
    sources: [
      {
        id: 's1',
        number: 1,
        anchor: 'tulkki-fi-source--1',
        title: 'Tulkin rooli',
        url: 'https://example.org/tulkki',
        publisher: 'THL',
        date: '2021-03',
        viewed: '2026-11-20',
        check: null,
      },
    ],
    sectorBlocks: [
      { codes: ['health'], beginning: 'A' },
      { codes: ['youth'], beginning: 'B' },
    ],
    figures: [],
    prerequisites: [],
    translations: [
      { lang: 'fi', state: 'source' },
      { lang: 'sv', state: 'source-changed' },
    ],
    lawAsOf: '2026-11-21',
    institutionsAsOf: null,
    statsAsOf: null,
    lawNote: null,
    hash: 'a'.repeat(64),
    canEdit: false,
    openStatus: null,
    ...but,
  };
}

export function aPackageModule(but: Partial<PackageModule> = {}): PackageModule {
  return {
    slug: 'tulkki',
    versionId: 'v-1',
    number: 1,
    title: 'Tulkin kanssa työskentely',
    langs: ['fi', 'sv'],
    minutes: { min: 30, default: 45, max: 90 },
    sectorBlocks: [
      { codes: ['health'], beginning: 'A' },
      { codes: ['youth', 'social-work'], beginning: 'B' },
    ],
    learningOutcomes: ['Osallistuja osaa varata tulkin.'],
    reviewBy: '2027-06-30',
    isFresh: true,
    newer: null,
    isRetired: false,
    ...but,
  };
}

export function aPackageItem(
  but: Partial<Omit<PackageItem, 'title'>> & Pick<PackageItem, 'id'> & { title: string },
): PackageItem {
  return {
    kind: 'session',
    minutes: 30,
    fixedStart: null,
    track: null,
    methods: [],
    sectors: [],
    owner: null,
    note: null,
    module: null,
    ...but,
    title: { fi: but.title },
  };
}

/** Coffee 8.45, opening 9.00, interpreter 9.10–9.55 with blocks for health and youth. */
export function aPackage(but: Partial<PackageView> = {}): PackageView {
  return {
    slug: 'perus',
    version: 1,
    kind: 'course',
    title: { fi: 'Peruspaketti', sv: 'Grundpaket' },
    summary: { fi: 'Puoli päivää.' },
    audiences: [],
    startTime: '08:45',
    totalMinutes: 70,
    groupMin: 8,
    groupMax: 30,
    owner: null,
    visibility: 'public',
    canEdit: false,
    staleModules: 0,
    newerModules: 0,
    moduleCount: 1,
    coverage: [
      { lang: 'fi', modules: 1, missing: [] },
      { lang: 'sv', modules: 1, missing: [] },
      { lang: 'en', modules: 0, missing: ['Tulkin kanssa työskentely'] },
      { lang: 'fi-simple', modules: 0, missing: ['Tulkin kanssa työskentely'] },
    ],
    materials: [],
    venueNeeds: [],
    items: [
      aPackageItem({ id: 'i-1', title: 'Tulokahvi', kind: 'break', minutes: 15 }),
      aPackageItem({ id: 'i-2', title: 'Avaus', minutes: 10 }),
      aPackageItem({
        id: 'i-3',
        title: 'Tulkki',
        minutes: 45,
        methods: ['lecture'],
        module: aPackageModule(),
      }),
    ],
    ...but,
  };
}

export function aDataset(but: Partial<DatasetSummary> = {}): DatasetSummary {
  return {
    slug: 'kielet',
    version: 1,
    label: 'Vieraskieliset',
    source: 'Tilastokeskus',
    updated: '2026-11-21',
    ownerName: null,
    moduleCount: 1,
    mayReplace: false,
    ...but,
  };
}

export function aDatasetView(but: Partial<DatasetView> = {}): DatasetView {
  return {
    ...aDataset(),
    newestVersion: 1,
    notes: ['Pyöristetty.'],
    html: '<table><caption>Luvut</caption><tbody><tr><td>20</td></tr></tbody></table>',
    versions: [
      {
        number: 1,
        label: 'Vieraskieliset',
        updated: '2026-11-21',
        createdAt: '2027-01-04T08:00:00Z',
        hash: 'a'.repeat(64),
      },
    ],
    usedBy: [{ slug: 'tulkki', title: 'Tulkki', lang: 'fi', version: 1, isNewest: true }],
    ...but,
  };
}
