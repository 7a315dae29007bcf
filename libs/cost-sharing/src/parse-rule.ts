import { RuleError } from './errors.ts';
import { parseDecimals } from './decimals.ts';
import {
  pointer,
  readChoice,
  readCount,
  readDate,
  readDecimal,
  readObject,
  readRecord,
} from './read-json.ts';
import { MAX_RULE_DEPTH, RULE_KINDS } from './rule.ts';
import type { CapRule, FixedRestRule, PartyId, Rule, TiersRule } from './rule.ts';

export interface ParseOptions {
  /** The agreement's parties; when given, a rule that names anybody else is refused. */
  readonly parties?: readonly PartyId[];
  /** Where the rule is inside the document, for the error's JSON pointer. */
  readonly path?: string;
}

interface Place {
  readonly path: string;
  readonly depth: number;
  readonly known: ReadonlySet<PartyId> | null;
  /** Parties that may not bear more here: they already pay a fixed amount. */
  readonly settled: ReadonlySet<PartyId>;
}

/**
 * Reads a split rule from unknown JSON, strictly: the closed set of eight kinds, no other fields, whole
 * numbers only. Returns a deeply frozen copy. Throws `RuleError`; for percentages `params.offBp` says how
 * many basis points are too many (positive) or missing (negative).
 */
export function parseRule(json: unknown, options: ParseOptions = {}): Rule {
  const known = options.parties ? new Set(options.parties) : null;
  return readRule(json, { path: options.path ?? '', depth: 1, known, settled: new Set() });
}

function readRule(json: unknown, at: Place): Rule {
  if (at.depth > MAX_RULE_DEPTH) throw new RuleError('TOO_DEEP', at.path, { allowed: MAX_RULE_DEPTH });
  const kind = readRecord(json, at.path)['kind'];
  if (kind === undefined) throw new RuleError('MISSING_FIELD', pointer(at.path, 'kind'), { field: 'kind' });
  const found = RULE_KINDS.find((name) => name === kind);
  if (!found)
    throw new RuleError('UNKNOWN_KIND', pointer(at.path, 'kind'), {
      got: typeof kind === 'string' ? kind : typeof kind,
    });
  const rule = READERS[found](json, at);
  return Object.freeze(rule);
}

const READERS: Record<Rule['kind'], (json: unknown, at: Place) => Rule> = {
  equal(json, at) {
    const { among } = readObject(json, at.path, ['kind'], ['among']);
    return among === undefined
      ? { kind: 'equal' }
      : { kind: 'equal', among: readAmong(among, inside(at, 'among')) };
  },
  weights(json, at) {
    const object = readObject(json, at.path, ['kind', 'weights']);
    const place = inside(at, 'weights');
    const weights = readByParty(object['weights'], place, readDecimal);
    const values = parseDecimals(Object.values(weights));
    if (values.every((value) => value === 0n)) throw new RuleError('WEIGHT_SUM_ZERO', place.path);
    refuseSettled(
      Object.keys(weights).filter((_, i) => values[i] !== 0n),
      place,
    );
    return { kind: 'weights', weights };
  },
  percent(json, at) {
    const object = readObject(json, at.path, ['kind', 'bp']);
    const place = inside(at, 'bp');
    const bp = readByParty(object['bp'], place, readCount);
    const sumBp = Object.values(bp).reduce((sum, value) => sum + value, 0);
    if (sumBp !== 10000) throw new RuleError('PERCENT_SUM', place.path, { sumBp, offBp: sumBp - 10000 });
    refuseSettled(positive(bp), place);
    return { kind: 'percent', bp };
  },
  headcount(json, at) {
    const object = readObject(json, at.path, ['kind', 'counts', 'source', 'asOf', 'ifZero']);
    const place = inside(at, 'counts');
    const counts = readByParty(object['counts'], place, readCount);
    refuseSettled(positive(counts), place);
    return {
      kind: 'headcount',
      counts,
      source: readChoice(object['source'], pointer(at.path, 'source'), ['registered', 'attended', 'fixed']),
      asOf: readDate(object['asOf'], pointer(at.path, 'asOf')),
      ifZero: readChoice(object['ifZero'], pointer(at.path, 'ifZero'), ['error', 'equal']),
    };
  },
  single(json, at) {
    const object = readObject(json, at.path, ['kind', 'party']);
    const place = inside(at, 'party');
    const party = readParty(object['party'], place);
    refuseSettled([party], place);
    return { kind: 'single', party };
  },
  fixedRest(json, at): FixedRestRule {
    const object = readObject(json, at.path, ['kind', 'fixed', 'rest', 'ifShort']);
    const place = inside(at, 'fixed');
    const fixed = readByParty(object['fixed'], place, readCount);
    refuseSettled(Object.keys(fixed), place);
    const settled = new Set([...at.settled, ...Object.keys(fixed)]);
    return {
      kind: 'fixedRest',
      fixed,
      rest: readRule(object['rest'], { ...deeper(at, 'rest'), settled }),
      ifShort: readChoice(object['ifShort'], pointer(at.path, 'ifShort'), ['error', 'proRata']),
    };
  },
  cap(json, at): CapRule {
    const object = readObject(json, at.path, ['kind', 'base', 'caps', 'overflow']);
    const overflow = object['overflow'];
    return {
      kind: 'cap',
      base: readRule(object['base'], deeper(at, 'base')),
      caps: readByParty(object['caps'], inside(at, 'caps'), readCount),
      overflow: overflow === 'others' ? 'others' : readRule(overflow, deeper(at, 'overflow')),
    };
  },
  tiers(json, at): TiersRule {
    const { tiers } = readObject(json, at.path, ['kind', 'tiers']);
    const path = pointer(at.path, 'tiers');
    if (!Array.isArray(tiers) || tiers.length === 0) throw new RuleError('EMPTY', path);
    let border = 0;
    const read = tiers.map((tier: unknown, i) => {
      const place = deeper({ ...at, path }, i);
      const { upTo, rule } = readObject(tier, place.path, ['upTo', 'rule']);
      const isLast = i === tiers.length - 1;
      if ((upTo === null) !== isLast)
        throw new RuleError('TIERS_NOT_OPEN_ENDED', pointer(place.path, 'upTo'));
      const cents = upTo === null ? null : readCount(upTo, pointer(place.path, 'upTo'));
      if (cents !== null && cents <= border) {
        throw new RuleError('TIERS_NOT_ASCENDING', pointer(place.path, 'upTo'), {
          upTo: cents,
          after: border,
        });
      }
      border = cents ?? border;
      return Object.freeze({
        upTo: cents,
        rule: readRule(rule, { ...place, path: pointer(place.path, 'rule') }),
      });
    });
    return { kind: 'tiers', tiers: Object.freeze(read) };
  },
};

function inside(at: Place, step: string | number): Place {
  return { ...at, path: pointer(at.path, step) };
}

function deeper(at: Place, step: string | number): Place {
  return { ...inside(at, step), depth: at.depth + 1 };
}

function readParty(json: unknown, at: Place): PartyId {
  if (typeof json !== 'string' || json === '')
    throw new RuleError('NOT_A_PARTY', at.path, { got: String(json) });
  if (at.known && !at.known.has(json)) throw new RuleError('UNKNOWN_PARTY', at.path, { party: json });
  return json;
}

function readAmong(json: unknown, at: Place): readonly PartyId[] {
  if (!Array.isArray(json) || json.length === 0) throw new RuleError('EMPTY', at.path);
  const parties = json.map((party: unknown, i) => readParty(party, inside(at, i)));
  const repeated = parties.findIndex((party, i) => parties.indexOf(party) !== i);
  if (repeated >= 0)
    throw new RuleError('DUPLICATE_PARTY', pointer(at.path, repeated), { party: parties[repeated]! });
  refuseSettled(parties, at);
  return Object.freeze(parties);
}

function readByParty<T>(
  json: unknown,
  at: Place,
  read: (value: unknown, path: string) => T,
): Readonly<Record<PartyId, T>> {
  const entries = Object.entries(readRecord(json, at.path));
  if (entries.length === 0) throw new RuleError('EMPTY', at.path);
  return Object.freeze(
    Object.fromEntries(
      entries.map(([party, value]) => {
        const place = inside(at, party);
        return [readParty(party, place), read(value, place.path)];
      }),
    ),
  );
}

function positive(byParty: Readonly<Record<PartyId, number>>): PartyId[] {
  return Object.keys(byParty).filter((party) => byParty[party]! > 0);
}

function refuseSettled(parties: readonly PartyId[], at: Place): void {
  const party = parties.find((name) => at.settled.has(name));
  if (party !== undefined) throw new RuleError('FIXED_PARTY_IN_REST', at.path, { party });
}
