import { listYaml } from './list-yaml.ts';
import type { LocalisedTitle } from './localised-title.ts';
import type { CoursePackage, TimetableRow } from './packages-file.ts';

/** The order of the fields is that of the shipped file, so that two exports can be compared line by line. */
const FIELDS = [
  'id',
  'kind',
  'title',
  'summary',
  'audiences',
  'startTime',
  'endTime',
  'totalMinutes',
  'contentMinutes',
  'groupSize',
  'modules',
  'timetable',
  'optionalModules',
  'prerequisites',
  'level',
  'basedOn',
  'frequency',
  'rotation',
  'roles',
  'beforeMeeting',
  'afterMeeting',
  'materials',
  'venueNeeds',
  'interpretation',
  'note',
] as const satisfies readonly (keyof CoursePackage)[];

/**
 * `packages.yaml` with these packages: what `parsePackages` reads back is the same.
 *
 * @param updated the day of the file, `YYYY-MM-DD`
 */
export function writePackagesFile(packages: readonly CoursePackage[], updated: string): string {
  return listYaml({ updated, packages: packages.map(packageData) });
}

function packageData(pack: CoursePackage): object {
  const values = {
    ...pack,
    title: localisedData(pack.title),
    summary: localisedData(pack.summary),
    timetable: pack.timetable.map(rowData),
  };
  return Object.fromEntries(FIELDS.flatMap((key) => (isSaid(values[key]) ? [[key, values[key]]] : [])));
}

function rowData({ kind, isFixed, title, ...row }: TimetableRow): object {
  if (kind === 'section') return { type: kind, title: localisedData(title) };
  const { start, minutes, module, track, sectorBlocks, methods, owner, note } = row;
  const values = { module, track, sectorBlocks, methods, owner, note };
  return {
    start,
    ...(isFixed ? { fixed: true } : {}),
    minutes,
    type: kind,
    title: localisedData(title),
    ...Object.fromEntries(Object.entries(values).filter(([, value]) => isSaid(value))),
  };
}

function localisedData(title: LocalisedTitle): string | LocalisedTitle {
  return title.sv === undefined && title.en === undefined ? title.fi : title;
}

/** What is left out when it is read as nothing anyway. */
function isSaid(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}
