import type { Candidates } from './candidates.ts';
import type { ComposerRule } from './proposal.ts';
import type { ComposerRequest } from './request.ts';

/** Says whether a rule holds; the search for contradictions drops rules. */
export type Keeps = (rule: ComposerRule) => boolean;

export const keepAll: Keeps = () => true;

/** A lunch is needed when the programme spans its window and no fixed lunch is there. */
export function needsLunch({ breaks, startTime, minutesAvailable, fixed }: ComposerRequest): boolean {
  const lunch = breaks?.lunch;
  return (
    lunch !== undefined &&
    startTime <= lunch.from &&
    startTime + minutesAvailable >= lunch.to &&
    !(fixed ?? []).some(({ kind }) => kind === 'lunch')
  );
}

/** The rules that can have a part in a contradiction: those about modules that something asks for. */
export function rulesOf(
  request: ComposerRequest,
  { indexOf, needs, fixed, musts }: Candidates,
): ComposerRule[] {
  const asked = new Set([...musts, ...fixed.keys()]);
  const ids = request.modules.map(({ id }) => id);
  const { language } = request;
  const askedIds = [...asked].sort((a, b) => a - b);
  return [
    ...[...new Set(request.must)].map((moduleId) => ({ kind: 'must' as const, moduleId })),
    ...(request.opening ?? []).map(({ id }) => ({ kind: 'opening' as const, id })),
    ...(request.fixed ?? []).map(({ id }) => ({ kind: 'fixed' as const, id })),
    ...(request.closing ?? []).map(({ id }) => ({ kind: 'closing' as const, id })),
    ...askedIds.flatMap((index) =>
      needs[index]!.map((need) => ({
        kind: 'prerequisite' as const,
        moduleId: ids[index]!,
        needs: ids[need]!,
      })),
    ),
    ...[...new Set(request.mustNot)]
      .filter((id) => asked.has(indexOf.get(id)!))
      .map((moduleId) => ({ kind: 'must-not' as const, moduleId })),
    ...askedIds
      .filter((index) => language !== undefined && !request.modules[index]!.languages.includes(language))
      .map((index) => ({ kind: 'language' as const, moduleId: ids[index]! })),
    ...(needsLunch(request) ? [{ kind: 'lunch' as const }] : []),
    { kind: 'longest-stretch' },
    { kind: 'minutes-available' },
  ];
}
