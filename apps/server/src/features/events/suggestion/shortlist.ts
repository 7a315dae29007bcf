import { programmeValue, type ComposerModule, type ComposerRequest } from '@talkoot/curriculum';

/** More modules than this nobody can look through, and the search would take its time for those that come last. */
const MOST = 250;

/**
 * The candidates that are worth the search: what must come in, and the modules that are worth most a minute to this
 * audience at their usual time, each with all that it needs before it. In the order of the library.
 */
export function shortlist(request: ComposerRequest, most = MOST): readonly ComposerModule[] {
  const { modules, must = [], mustNot = [], language } = request;
  if (modules.length <= most) return modules;
  const byId = new Map(modules.map((module) => [module.id, module]));
  const worth = (module: ComposerModule): number =>
    programmeValue(request, [{ moduleId: module.id, minutes: module.minutes.default }]) /
    module.minutes.default;
  const mayCome = (module: ComposerModule): boolean =>
    !mustNot.includes(module.id) && (language === undefined || module.languages.includes(language));
  const best = modules
    .filter(mayCome)
    .map((module) => ({ module, worth: worth(module) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ module }) => module.id);
  const chosen = new Set<string>();
  const withNeeds = (id: string): void => {
    if (chosen.has(id)) return;
    chosen.add(id);
    byId.get(id)?.prerequisites.forEach(withNeeds);
  };
  must.forEach(withNeeds);
  // A rule about a module must stay readable in what contradicts it.
  mustNot.forEach((id) => chosen.add(id));
  for (const id of best) if (chosen.size < most) withNeeds(id);
  return modules.filter(({ id }) => chosen.has(id));
}
