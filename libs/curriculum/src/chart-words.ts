import { formatNumber, interfaceLang } from '@talkoot/messages';
import type { ContentLang } from '@talkoot/messages';
import type { ChartData } from './chart-data.ts';
import type { ChartKind } from './chart-request.ts';

type Words = {
  kinds: Readonly<Record<ChartKind, string>>;
  /** `{from}` to `{to}`; lowest and highest figure with where it stands. */
  extent: string;
  inTable: string;
  table: string;
  figure: string;
  source: string;
  allSources: string;
  /** After the publishers that are named. */
  oneOther: string;
  moreOthers: string;
  updated: string;
  others: string;
  all: string;
  missing: string;
  noDataset: string;
  notDrawn: string;
};

const FI: Words = {
  kinds: { bar: 'Palkkikaavio', column: 'Pylväskaavio', line: 'Viivakaavio' },
  extent: 'Pienin luku on {low} ({lowAt}) ja suurin {high} ({highAt}).',
  inTable: 'Samat luvut ovat taulukossa kuvan jälkeen.',
  table: 'Luvut taulukkona',
  figure: 'Luku',
  source: 'Lähde',
  allSources: 'Kaikki lähteet',
  oneOther: 'ja yksi muu',
  moreOthers: 'ja {count} muuta',
  updated: 'Päivitetty',
  others: 'Muut luvut',
  all: 'Kaikki luvut',
  missing: 'Kuvassa on aukko tai viiva, kun lukua ei ole.',
  noDataset: 'Kaaviota ei voi näyttää: sen tilastoaineistoa ei ole.',
  notDrawn: 'Kaaviota ei voi näyttää.',
};

const WORDS: Readonly<Record<ContentLang, Words>> = {
  fi: FI,
  'fi-simple': FI,
  sv: {
    kinds: { bar: 'Liggande stapeldiagram', column: 'Stapeldiagram', line: 'Linjediagram' },
    extent: 'Det minsta talet är {low} ({lowAt}) och det största {high} ({highAt}).',
    inTable: 'Samma tal finns i tabellen efter bilden.',
    table: 'Talen i tabell',
    figure: 'Tal',
    source: 'Källa',
    allSources: 'Alla källor',
    oneOther: 'och en till',
    moreOthers: 'och {count} till',
    updated: 'Uppdaterat',
    others: 'Övriga tal',
    all: 'Alla tal',
    missing: 'Bilden har en lucka eller ett streck där talet saknas.',
    noDataset: 'Diagrammet kan inte visas: dess statistik saknas.',
    notDrawn: 'Diagrammet kan inte visas.',
  },
  en: {
    kinds: { bar: 'Bar chart', column: 'Column chart', line: 'Line chart' },
    extent: 'The lowest figure is {low} ({lowAt}) and the highest {high} ({highAt}).',
    inTable: 'The same figures are in the table after the picture.',
    table: 'The figures as a table',
    figure: 'Figure',
    source: 'Source',
    allSources: 'All sources',
    oneOther: 'and one more',
    moreOthers: 'and {count} more',
    updated: 'Updated',
    others: 'Other figures',
    all: 'All figures',
    missing: 'Where there is no figure, the picture has a gap or a dash.',
    noDataset: 'The chart cannot be shown: its dataset is missing.',
    notDrawn: 'The chart cannot be shown.',
  },
};

export function chartWords(lang: ContentLang): Words {
  return WORDS[lang];
}

/** As many decimals as the dataset says, or as its figures have. */
export function figureText(
  value: number | null,
  chart: Pick<ChartData, 'decimals' | 'unit'>,
  lang: ContentLang,
): string {
  if (value === null) return '–';
  const decimals = chart.decimals ?? 3;
  const text = formatNumber(value, interfaceLang(lang), Math.min(10, Math.max(0, Math.trunc(decimals))));
  if (chart.unit !== '%') return text;
  return lang === 'en' ? `${text}%` : `${text}\u00A0%`;
}

/** The title with its unit, where the figures do not carry it themselves. */
export function titleText({ title, unit }: ChartData): string {
  return unit === null || unit === '%' ? title : `${title} (${unit})`;
}

/** What the picture shows, for those who do not see it. */
export function describe(chart: ChartData, lang: ContentLang): string {
  const words = chartWords(lang);
  const cells = chart.rows.flatMap((row) =>
    row.cells.flatMap(({ value }, i) => {
      const name = chart.series[i]?.label ?? '';
      const at = chart.series.length > 1 && name !== '' ? `${name}, ${row.label}` : row.label;
      return value === null ? [] : [{ value, at }];
    }),
  );
  const low = cells.reduce((a, b) => (b.value < a.value ? b : a));
  const high = cells.reduce((a, b) => (b.value > a.value ? b : a));
  const params: Record<string, string> = {
    low: figureText(low.value, chart, lang),
    lowAt: low.at,
    high: figureText(high.value, chart, lang),
    highAt: high.at,
  };
  const extent = words.extent.replace(/\{(\w+)\}/g, (_, key: string) => params[key] ?? '');
  return `${words.kinds[chart.kind]}. ${extent} ${words.inTable}`;
}
