import { type SchemaPathTree, max, min, required, validate } from '@angular/forms/signals';
import { SECTORS, type SectorCode } from '@talkoot/curriculum';
import type { components } from '@talkoot/api-client';
import { messageError } from '../../ui/message-error.ts';
import type { EventView } from '../event-types.ts';
import { USUAL_PARTS } from '../usual-parts.ts';

type Schemas = components['schemas'];
export type SuggestionView = Schemas['SuggestionView'];
export type SuggestionBody = Schemas['SuggestionDto'];
export type ModuleIn = Schemas['ModuleInView'];
export type ModuleOut = Schemas['ModuleOutView'];
export type MoreTime = Schemas['MoreTimeView'];
export type BrokenRule = Schemas['BrokenRuleView'];

/** The usual parts that a day begins and ends with, in the order in which they are asked for. */
export const USUAL_ROWS = USUAL_PARTS.filter((part) => part.place !== null);

export type ModuleChoice = 'in' | 'out';

/** What may be asked of the composer, as it stands in the form. Numbers are null while nothing is typed. */
export interface SuggestionModel {
  minutes: number | null;
  heads: Record<SectorCode, number | null>;
  /** Coffee and a talk in pairs to begin with, feedback to end with. */
  hasUsual: boolean;
  longestStretch: number | null;
  breakMinutes: number | null;
  hasLunch: boolean;
  lunch: { from: string; to: string; minutes: number | null };
}

export const HALF_DAY = 240;
export const DAY = 420;
/** From this length on people have to eat. */
const LUNCH_FROM = 330;

/** The event's own audience, divided evenly, in the time that its programme takes now; half a day where it has none. */
export function firstModel(event: EventView, minutesNow: number): SuggestionModel {
  const minutes = minutesNow > 0 ? Math.ceil(minutesNow / 5) * 5 : HALF_DAY;
  return {
    minutes,
    heads: evenly(event.capacity, event.sectors),
    // A day that has something has its own beginning and end.
    hasUsual: minutesNow === 0,
    longestStretch: 90,
    breakMinutes: 15,
    hasLunch: minutes >= LUNCH_FROM,
    lunch: { from: '11:00', to: '12:30', minutes: 45 },
  };
}

/** The first sectors take one head more where the number does not come out even. */
function evenly(heads: number, chosen: readonly SectorCode[]): Record<SectorCode, number> {
  const sectors = chosen.length > 0 ? chosen : SECTORS;
  const each = Math.floor(heads / sectors.length);
  const left = heads - each * sectors.length;
  const share = (sector: SectorCode): number => {
    const place = sectors.indexOf(sector);
    return place < 0 ? 0 : each + (place < left ? 1 : 0);
  };
  return Object.fromEntries(SECTORS.map((sector) => [sector, share(sector)])) as Record<SectorCode, number>;
}

export function suggestionRules(path: SchemaPathTree<SuggestionModel>): void {
  required(path.minutes);
  min(path.minutes, 30);
  max(path.minutes, 720);
  for (const sector of SECTORS) {
    required(path.heads[sector]);
    min(path.heads[sector], 0);
    max(path.heads[sector], 10_000);
    validate(path.heads[sector], ({ value }) => whole(value()));
  }
  validate(path.minutes, ({ value }) => whole(value()));
  required(path.longestStretch);
  min(path.longestStretch, 30);
  max(path.longestStretch, 240);
  validate(path.longestStretch, ({ value }) => whole(value()));
  required(path.breakMinutes);
  min(path.breakMinutes, 5);
  max(path.breakMinutes, 60);
  validate(path.breakMinutes, ({ value }) => whole(value()));
  required(path.lunch.from);
  required(path.lunch.to);
  required(path.lunch.minutes);
  min(path.lunch.minutes, 5);
  max(path.lunch.minutes, 180);
  validate(path.lunch.minutes, ({ value }) => whole(value()));
}

function whole(value: number | null) {
  return value === null || Number.isInteger(value) ? undefined : messageError('problem.field.notInteger');
}

/** As the server takes it. Only a form without errors is sent, so what may be null while typing is not. */
export function suggestionBody(
  { minutes, heads, hasUsual, longestStretch, breakMinutes, hasLunch, lunch }: SuggestionModel,
  choices: ReadonlyMap<string, ModuleChoice>,
  votes: ReadonlyMap<string, number>,
): SuggestionBody {
  return {
    minutes: minutes ?? 0,
    audience: SECTORS.map((sector) => ({ sector, heads: heads[sector] ?? 0 })),
    wishes: [...votes].map(([topic, count]) => ({ topic, votes: count })),
    modules: [...choices].map(([slug, choice]) => ({ slug, choice })),
    usual: hasUsual
      ? USUAL_ROWS.map(({ place, kind, minutes: length }) => ({
          place,
          kind: kind === 'break' ? ('break' as const) : ('session' as const),
          minutes: length,
        }))
      : [],
    longestStretch: longestStretch ?? 0,
    breakMinutes: breakMinutes ?? 0,
    ...(hasLunch ? { lunch: { ...lunch, minutes: lunch.minutes ?? 0 } } : {}),
  };
}
