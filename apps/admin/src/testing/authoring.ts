import type { DraftText, ModuleDraft } from '../app/curriculum/authoring/authoring-views.ts';

export function aDraftText(but: Partial<DraftText> = {}): DraftText {
  return {
    lang: 'fi',
    isOriginal: true,
    title: 'Tulkin kanssa',
    summary: 'Milloin tulkki tarvitaan.',
    learningOutcomes: ['Tilata tulkin', 'Tunnistaa tarpeen', 'Käyttää aikaa'],
    body: '## Varaa ajoissa\n\nHei [@laki].\n',
    lawNote: null,
    sources: [
      { id: 'laki', title: 'Laki', publisher: 'Finlex', url: null, date: '2025-03', viewed: '2027-01-02' },
    ],
    fields: [],
    ...but,
  };
}

const upToDate = (field: 'summary' | 'learningOutcomes' | 'body' | 'lawNote') =>
  ({ field, state: 'up-to-date', changes: null }) as const;

/** A Finnish original, and a Swedish translation whose title is behind it. */
export function aDraft(but: Partial<ModuleDraft> = {}): ModuleDraft {
  return {
    slug: 'tulkki',
    ownerName: 'Järvikylä',
    visibility: 'own',
    number: 2,
    revision: 4,
    status: 'draft',
    returnReason: '',
    publishedNumber: 1,
    facts: {
      minutes: { min: 20, default: 45, max: 90 },
      topics: ['tulkkaus'],
      tags: [],
      methods: ['lecture'],
      audiences: [],
      prerequisites: [],
      datasets: [],
      lawAsOf: null,
      institutionsAsOf: null,
      statsAsOf: null,
      reviewBy: '2028-01-01',
      changeNote: '',
    },
    texts: [
      aDraftText(),
      aDraftText({
        lang: 'sv',
        isOriginal: false,
        title: 'Med tolk',
        fields: [
          {
            field: 'title',
            state: 'source-changed',
            changes: [
              { kind: 'same', text: 'Tulkin kanssa' },
              { kind: 'removed', text: ' työskentely' },
            ],
          },
          upToDate('summary'),
          upToDate('learningOutcomes'),
          upToDate('body'),
          upToDate('lawNote'),
        ],
      }),
    ],
    blockers: [],
    advice: [],
    actions: ['submit'],
    ...but,
  };
}
