import type {
  ComposerRule,
  ModuleIn,
  ModuleOut,
  MoreTime,
  ProposedProgramme,
  ProposedRow,
  Proposal,
  SectorCode,
} from '@talkoot/curriculum';
import { clockText } from '@talkoot/curriculum';
import type { ProgrammeItem } from '../programme-item.entity.ts';
import type { KeptUnit } from './kept-rows.ts';
import type {
  BrokenRuleView,
  ModuleInView,
  ModuleOutView,
  MoreTimeView,
  SuggestedRowView,
  SuggestionView,
} from './suggestion.dto.ts';
import { KEPT, USUAL } from './suggestion-request.ts';

/** What ids stand for: modules and kept rows by the names that people know. */
export interface SuggestionNames {
  /** Title of a module, or of a row that stays, by the id that the composer knows it by. */
  readonly nameOf: (id: string) => string;
  /** What of today's programme stays whatever is suggested. */
  readonly kept: readonly KeptUnit[];
  /** How a module is taught, by its slug. */
  readonly methodsOf: ReadonlyMap<string, readonly string[]>;
  /** The modules whose facts are past their date today, by slug. */
  readonly stale: ReadonlySet<string>;
  /** The row of today's programme that gives the module. */
  readonly rowOfModule: ReadonlyMap<string, ProgrammeItem>;
}

type Proposed = Omit<SuggestionView, 'considered' | 'candidates'>;

const EMPTY = { rows: [], value: 0, bound: 0, valueToday: 0, included: [], leftOut: [], more: [], rules: [] };

export function suggestionView(
  proposal: Exclude<Proposal, { problem: 'request' }>,
  version: number,
  valueToday: number,
  names: SuggestionNames,
): Proposed {
  if (proposal.ok) return found(proposal, version, valueToday, names);
  if (proposal.problem === 'effort')
    return { ...EMPTY, outcome: 'not-decided', version, valueToday, isSmallest: false };
  return {
    ...EMPTY,
    outcome: 'contradiction',
    version,
    valueToday,
    rules: proposal.rules.map((rule) => ruleView(rule, names)),
    isSmallest: proposal.isSmallest,
  };
}

function found(
  { rows, value, bound, explanations }: ProposedProgramme,
  version: number,
  valueToday: number,
  names: SuggestionNames,
): Proposed {
  return {
    outcome: 'found',
    version,
    rows: rows.flatMap((row) => rowView(row, names)),
    value,
    bound,
    valueToday,
    included: explanations.in
      .filter(({ moduleId }) => !moduleId.startsWith(KEPT))
      .map((one) => inView(one, names)),
    leftOut: explanations.out.map((one) => outView(one, names)),
    more: explanations.more.map((one) => moreView(one, value, names)),
    rules: [],
    isSmallest: false,
  };
}

function rowView(row: ProposedRow, names: SuggestionNames): SuggestedRowView[] {
  const { minutes } = row;
  const start = clockText(new Temporal.PlainTime().add({ minutes: row.start }));
  const base = {
    start,
    minutes,
    fixedStart: null,
    title: null,
    moduleSlug: null,
    methods: [],
    rowId: null,
    usual: null,
  };
  switch (row.kind) {
    case 'module':
      if (row.moduleId.startsWith(KEPT)) return keptUnit(row.moduleId.slice(KEPT.length), base, names);
      return [{ ...base, ...moduleRow(row.moduleId, names) }];
    case 'opening':
    case 'closing':
    case 'fixed':
      if (row.id.startsWith(USUAL)) {
        const usual = Number(row.id.slice(USUAL.length));
        return [{ ...base, kind: row.isBreak ? 'break' : 'session', part: 'usual', usual }];
      }
      return keptUnit(row.id, base, names);
    case 'gap':
      return [];
    case 'lunch':
      // Lunch is cooked for a time: it stays there when something before it gets shorter.
      return [{ ...base, kind: 'break', part: 'lunch', fixedStart: start }];
    default:
      return [{ ...base, kind: 'break', part: 'break' }];
  }
}

function moduleRow(id: string, names: SuggestionNames) {
  const row = names.rowOfModule.get(id);
  return {
    kind: row?.kind ?? ('session' as const),
    part: 'module' as const,
    title: row?.title ?? names.nameOf(id),
    moduleSlug: id,
    methods: [...(names.methodsOf.get(id) ?? [])],
    rowId: row?.id ?? null,
  };
}

/** The rows of a unit as they are; a row alone is drawn to the composer's five minutes. */
function keptUnit(
  id: string,
  base: Pick<SuggestedRowView, 'start' | 'minutes' | 'moduleSlug' | 'methods' | 'usual'>,
  { kept }: SuggestionNames,
): SuggestedRowView[] {
  const members = kept.find((unit) => unit.id === id)?.rows ?? [];
  return members.map((row) => ({
    ...base,
    minutes: members.length === 1 ? base.minutes : row.minutes,
    kind: row.kind,
    part: 'kept',
    fixedStart: row.fixedStart,
    title: row.title,
    rowId: row.id,
  }));
}

function inView(one: ModuleIn, { nameOf, stale }: SuggestionNames): ModuleInView {
  const { moduleId, minutes, value, sectors, wishes, because, fiveMore } = one;
  return {
    slug: moduleId,
    name: nameOf(moduleId),
    minutes,
    isFresh: !stale.has(moduleId),
    value,
    sectors: Object.entries(sectors).map(([sector, worth]) => ({
      sector: sector as SectorCode,
      value: worth,
    })),
    wishes: Object.entries(wishes).map(([topic, worth]) => ({ topic, value: worth })),
    isAsked: because.some(({ kind }) => kind !== 'needed-by'),
    neededBy: because.flatMap((reason) => (reason.kind === 'needed-by' ? [nameOf(reason.moduleId)] : [])),
    fiveMore: fiveMore.kind,
    fiveMoreFrom: fiveMore.kind === 'taken-from' ? nameOf(fiveMore.from) : null,
  };
}

function outView({ moduleId, reason }: ModuleOut, { nameOf }: SuggestionNames): ModuleOutView {
  const exchange = 'sacrifice' in reason ? reason : null;
  const named = (one: { moduleId: string; minutes: number }) => ({
    name: nameOf(one.moduleId),
    minutes: one.minutes,
  });
  return {
    slug: moduleId,
    name: nameOf(moduleId),
    reason: reason.kind,
    minutes: 'minutes' in reason ? reason.minutes : null,
    longestFree: reason.kind === 'too-long' ? reason.longestFree : null,
    gain: exchange?.gain ?? null,
    loss: exchange?.sacrifice.loss ?? null,
    needs: reason.kind === 'prerequisite-out' ? nameOf(reason.needs) : null,
    brings: (exchange?.brings ?? []).map(nameOf),
    leaves: (exchange?.sacrifice.leaves ?? []).map(nameOf),
    shortened: (exchange?.sacrifice.shortened ?? []).map(named),
    lengthened: (exchange?.sacrifice.lengthened ?? []).map(named),
  };
}

function moreView(
  { minutes, value, added, removed, changed }: MoreTime,
  now: number,
  names: SuggestionNames,
): MoreTimeView {
  const { nameOf } = names;
  return {
    minutes,
    gain: value - now,
    added: added.map(nameOf),
    removed: removed.map(nameOf),
    changed: changed.map((one) => ({ name: nameOf(one.moduleId), minutes: one.minutes })),
  };
}

function ruleView(rule: ComposerRule, { nameOf }: SuggestionNames): BrokenRuleView {
  const id = 'moduleId' in rule ? rule.moduleId : 'id' in rule ? rule.id : null;
  return {
    kind: rule.kind,
    name: id === null ? null : nameOf(id),
    needs: rule.kind === 'prerequisite' ? nameOf(rule.needs) : null,
  };
}
