import { readChartRequest } from './chart-request.ts';
import type { ChartRequest } from './chart-request.ts';
import type { Directive } from './directive.ts';
import type { MistakeCode } from './mistake.ts';
import { isSectorCode } from './vocabulary.ts';
import type { SectorCode } from './vocabulary.ts';

/** What a callout is about: a note, something important, a tip, or what the law says. */
export const CALLOUT_TONES = ['note', 'important', 'tip', 'law'] as const;
export type CalloutTone = (typeof CALLOUT_TONES)[number];

export type SectorOpening = { kind: 'sector'; codes: SectorCode[] };
/** A block that may stand inside a sector block. */
export type InnerOpening =
  | { kind: 'callout'; tone: CalloutTone }
  | { kind: 'exercise'; minutes: number | null }
  | { kind: 'case' }
  | { kind: 'chart'; chart: ChartRequest };
export type Opening = SectorOpening | InnerOpening;

/** Notes something wrong in the opening line. */
export type NoteOpening = (code: MistakeCode, message: string) => void;

const ALLOWED: Readonly<Record<Opening['kind'], readonly string[]>> = {
  sector: ['codes'],
  callout: ['kind'],
  exercise: ['minutes'],
  case: [],
  chart: ['dataset', 'kind', 'rows', 'series', 'filter', 'title'],
};

const isKind = (name: string): name is Opening['kind'] => Object.hasOwn(ALLOWED, name);

/**
 * What an opening line begins, or null for a name that is none of ours. Attributes that are wrong are noted and the
 * block opens without them: one mistake is then reported once, not again at everything inside.
 */
export function readOpening({ name, attributes }: Directive, note: NoteOpening): Opening | null {
  if (!isKind(name)) {
    note('BLOCK_UNKNOWN', `"${name}" is not a block; known are ${Object.keys(ALLOWED).join(', ')}.`);
    return null;
  }
  for (const key of attributes.keys()) {
    if (!ALLOWED[name].includes(key)) {
      const known = ALLOWED[name].length > 0 ? `it has ${ALLOWED[name].join(', ')}` : 'it has none';
      note('ATTRIBUTE_UNKNOWN', `${name} has no attribute "${key}"; ${known}.`);
    }
  }
  switch (name) {
    case 'sector':
      return { kind: name, codes: readCodes(attributes.get('codes'), note) };
    case 'callout':
      return { kind: name, tone: readTone(attributes.get('kind'), note) };
    case 'exercise':
      return { kind: name, minutes: readMinutes(attributes.get('minutes'), note) };
    case 'case':
      return { kind: name };
    case 'chart':
      return { kind: name, chart: readChartRequest(attributes, note) };
  }
}

function readCodes(list: string | undefined, note: NoteOpening): SectorCode[] {
  const names = (list ?? '').split(',').map((name) => name.trim());
  if (list === undefined) note('ATTRIBUTE_MISSING', 'A sector block says its sectors: codes="…".');
  for (const name of names) {
    if (list !== undefined && !isSectorCode(name)) note('SECTOR_UNKNOWN', `"${name}" is not a sector.`);
  }
  return [...new Set(names.filter(isSectorCode))];
}

function readTone(kind: string | undefined, note: NoteOpening): CalloutTone {
  const tone = CALLOUT_TONES.find((known) => known === (kind ?? 'note'));
  if (!tone) note('ATTRIBUTE_INVALID', `A callout is one of ${CALLOUT_TONES.join(', ')}, not "${kind}".`);
  return tone ?? 'note';
}

function readMinutes(text: string | undefined, note: NoteOpening): number | null {
  if (text === undefined) return null;
  const minutes = /^[1-9]\d{0,2}$/.test(text) ? Number(text) : 0;
  if (minutes >= 1 && minutes <= 480) return minutes;
  note('ATTRIBUTE_INVALID', `Minutes are a whole number from 1 to 480, not "${text}".`);
  return null;
}
