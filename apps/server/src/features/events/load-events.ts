import { SECTORS, type ExampleEvent, type ExampleEvents } from '@talkoot/curriculum';
import type { EntityManager } from 'typeorm';
import { Package } from '../curriculum/index.ts';
import { Organisation } from '../organisations/index.ts';
import { EventPartner } from './event-partner.entity.ts';
import { freeEventSlug } from './event-slug.ts';
import { EventTask } from './event-task.entity.ts';
import { EVENT_LANGS } from './event-writes.dto.ts';
import { Event } from './event.entity.ts';
import { packageItems } from './package-programme.ts';
import { replaceProgramme } from './programme-rows.ts';

/**
 * Events of organisations that no demo person belongs to stand in the public calendar from the first day;
 * the others are drafts, for trying the desk on.
 */
const PUBLISHED = [
  'esim-2027-mantsala-varhaiskasvatus',
  'esim-2027-karkkila-vapaaehtoiset',
  'esim-2027-porvoo-verkosto',
];

const KINDS = { course: 'training', 'network-meeting': 'network-meeting', seminar: 'seminar' } as const;
const DEADLINE_TIME = '16:00';

/**
 * Organisations and events of the examples, with partners, tasks and the programme of their package. The library
 * must have been loaded before. What is there already (by its example id) is left as people have made it.
 *
 * @throws Error for a package that the library does not hold
 */
export async function loadEventsStarter(
  tx: EntityManager,
  examples: ExampleEvents,
  now: Temporal.Instant,
): Promise<void> {
  const organisations = await loadOrganisations(tx, examples);
  for (const example of examples.events) {
    if (await tx.existsBy(Event, { exampleId: example.id })) continue;
    await loadEvent(tx, example, organisations, now);
  }
}

async function loadOrganisations(
  tx: EntityManager,
  { organisations }: ExampleEvents,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const { id: exampleId, name, type: kind, businessId, recoversVat } of organisations) {
    const known = await tx.findOneBy(Organisation, { exampleId });
    const vatRecovery = recoversVat ? ('full' as const) : ('none' as const);
    const { id } = known ?? (await tx.save(Organisation, { exampleId, name, kind, businessId, vatRecovery }));
    ids.set(exampleId, id);
  }
  return ids;
}

async function loadEvent(
  tx: EntityManager,
  example: ExampleEvent,
  organisations: ReadonlyMap<string, string>,
  now: Temporal.Instant,
): Promise<void> {
  const source = await tx.findOneBy(Package, { slug: example.packageId });
  if (!source) throw new Error(`${example.id}: there is no package ${example.packageId}`);
  const organisationId = (id: string): string => organisations.get(id) as string;
  const isPublished = PUBLISHED.includes(example.id);
  const event = await tx.save(Event, {
    exampleId: example.id,
    slug: await freeEventSlug(tx, example.title.fi, example.date),
    kind: KINDS[source.kind],
    status: isPublished ? ('published' as const) : ('draft' as const),
    publishedAt: isPublished ? now : null,
    title: example.title,
    summary: { fi: example.summary },
    date: example.date,
    startTime: example.startTime,
    timeZone: example.timezone,
    venueName: example.venue.name,
    venueAddress: example.venue.address,
    municipality: example.municipality,
    capacity: example.capacity.max,
    deadlineDaysBefore: daysBetween(example.registration.closes, example.date),
    deadlineTime: DEADLINE_TIME,
    languages: EVENT_LANGS.filter((lang) => example.languages.includes(lang)),
    sectors: SECTORS.filter((sector) => source.audiences.includes(sector)),
    packageId: source.id,
  });
  const eventId = event.id;
  await tx.insert(
    EventPartner,
    example.organisers.map(({ org }, index) => ({
      eventId,
      organisationId: organisationId(org),
      rank: index + 1,
      role: index === 0 ? ('lead' as const) : ('partner' as const),
    })),
  );
  const tasks = example.divisionOfLabour.map(({ task, org, due }, index) => ({
    eventId,
    position: index + 1,
    title: task,
    organisationId: organisationId(org),
    dueOn: due,
  }));
  if (tasks.length > 0) await tx.insert(EventTask, tasks);
  await replaceProgramme(tx, event, await packageItems(tx, source.id, example.languages));
}

function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days;
}
