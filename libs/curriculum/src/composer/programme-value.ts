import type { ComposerRequest } from './request.ts';
import { returnsOfMinutes, worthOf } from './value.ts';
import { GRID_MINUTES } from './request.ts';

/**
 * What a programme that people have made is worth, by the same measure as a proposal. Minutes count within the bounds
 * of their module only; a module that is no candidate, or stands twice, counts nothing more.
 *
 * @param given modules with their minutes
 */
export function programmeValue(
  request: ComposerRequest,
  given: readonly { moduleId: string; minutes: number }[],
): number {
  const minutesOf = new Map(given.map(({ moduleId, minutes }) => [moduleId, minutes]));
  return request.modules.reduce((sum, module) => {
    const minutes = minutesOf.get(module.id);
    if (minutes === undefined || minutes < module.minutes.min) return sum;
    const steps = Math.floor((Math.min(minutes, module.minutes.max) - module.minutes.min) / GRID_MINUTES);
    return sum + worthOf(module, request).total * (returnsOfMinutes(module.minutes)[steps] ?? 0);
  }, 0);
}
