/** The lines of a small correct module; tests change one thing at a time. */
const FRONT = {
  slug: 'tervehdys',
  lang: 'fi',
  title: 'Tervehdys',
  summary: 'Miten tervehditään.',
  order: '1',
  durationMinutes: '{min: 20, default: 30, max: 45}',
  learningOutcomes: '[Tervehtii., Kysyy nimen., Kertoo oman nimensä.]',
  prerequisites: '[]',
  topics: '[encounter]',
  tags: '[perusmoduuli]',
  audiences: 'all',
  methods: '[lecture, case]',
  reviewBy: '"2027-06-30"',
  status: 'draft',
  updated: '"2026-11-21"',
  sources:
    '[{id: opas, title: Opas, url: "https://esimerkki.fi/a?b=1&c=2", publisher: Kustantaja, date: "2024-05", viewed: "2026-11-21"}]',
};

export const BODY_LINE = Object.keys(FRONT).length + 4;

export function aModule(
  body = '## Alku\n\nHei [@opas].\n',
  front: Partial<Record<string, string | null>> = {},
): string {
  const lines = Object.entries({ ...FRONT, ...front }).flatMap(([key, value]) =>
    value === null ? [] : [`${key}: ${value}`],
  );
  return `---\n${lines.join('\n')}\n---\n\n${body}`;
}

export const FILE = 'modules/tervehdys.fi.md';
