import { Injectable, Logger } from '@nestjs/common';
import {
  composeProgramme,
  isFreshOn,
  programmeValue,
  type ComposerRequest,
  type ContentLang,
} from '@talkoot/curriculum';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock.ts';
import { fieldProblem, ProblemError } from '../../../platform/problem/problem-error.ts';
import { type ModuleVersion, newestVersions, textIn } from '../../curriculum/index.ts';
import { PROGRAMME_STATUSES } from '../event-states.ts';
import { EventHooks } from '../event-hooks.ts';
import { Event } from '../event.entity.ts';
import { programmeRowsOf } from '../events.queries.ts';
import { findPins } from '../module-pins.ts';
import type { ProgrammeItem } from '../programme-item.entity.ts';
import { partnerIdsOf, pinnedVersions } from '../programme.queries.ts';
import { keptRows, keptUnits } from './kept-rows.ts';
import { shortlist } from './shortlist.ts';
import { composerRequest, KEPT, minuteOfDay } from './suggestion-request.ts';
import { suggestionView, type SuggestionNames } from './suggestion-view.ts';
import type { SuggestionDto, SuggestionView, TopicWishesView } from './suggestion.dto.ts';

/** The search gives way to other requests of the house after this long, and says what it could not decide. */
const PATIENCE_MS = 800;

/** Proposes a programme for the event's audience. Reads only: what is taken of it is an edit like any other. */
@Injectable()
export class ProgrammeSuggestions {
  readonly #log = new Logger('ProgrammeSuggestions');

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly hooks: EventHooks,
  ) {}

  /** What those who come have wished for when they registered. */
  async wishes(eventId: string): Promise<TopicWishesView> {
    const { people, votes } = await this.hooks.topicWishes(this.dataSource.manager, eventId);
    const wishes = [...votes].sort((a, b) => b.votes - a.votes || (a.topic < b.topic ? -1 : 1));
    return { people, wishes };
  }

  async suggest(eventId: string, wanted: SuggestionDto): Promise<SuggestionView> {
    const { manager } = this.dataSource;
    const event = await manager.findOneBy(Event, { id: eventId });
    if (!event) throw new ProblemError('NOT_FOUND');
    if (!PROGRAMME_STATUSES.includes(event.status)) throw new ProblemError('TRANSITION_REFUSED');
    const rows = await programmeRowsOf(manager, eventId);
    const [candidates, pinned] = await Promise.all([
      candidatesOf(manager, eventId),
      pinnedVersions(manager, rows),
    ]);
    refuseUnknown(wanted, candidates);
    const kept = keptRows(rows);
    const all = composerRequest(event, rows, kept, candidates, pinned, wanted);
    const request = { ...all, modules: shortlist(all) };
    const until = performance.now() + PATIENCE_MS;
    const proposal = composeProgramme({ ...request, isTimeUp: () => performance.now() > until });
    if (!proposal.ok && proposal.problem === 'request') {
      this.#log.warn({ eventId, mistakes: proposal.mistakes }, 'the composer was asked what it cannot read');
      throw new ProblemError('PROGRAMME_NOT_COMPOSABLE');
    }
    const names = {
      ...namesOf(event, rows, candidates, pinned, this.clock.today()),
      kept: keptUnits(kept),
    };
    return {
      ...suggestionView(proposal, event.version, valueToday(all, names), names),
      considered: request.modules.length,
      candidates: all.modules.length,
    };
  }
}

/** The newest versions that the partners of the event may use, in the library's order. */
async function candidatesOf(manager: EntityManager, eventId: string): Promise<ModuleVersion[]> {
  const [versions, partners] = await Promise.all([newestVersions(manager), partnerIdsOf(manager, eventId)]);
  const wishes = versions.map(({ module }) => ({ moduleSlug: module.slug }));
  const pins = await findPins(manager, wishes, partners, []);
  return versions.filter(({ id, module }) => pins.bySlug.get(module.slug) === id);
}

/** @throws {ProblemError} VALIDATION_FAILED at what the library does not hold, or at a lunch that ends before it begins */
function refuseUnknown({ modules, lunch }: SuggestionDto, candidates: readonly ModuleVersion[]): void {
  const known = new Set(candidates.map(({ module }) => module.slug));
  const unknown = modules.findIndex(({ slug }) => !known.has(slug));
  if (unknown >= 0) throw fieldProblem(`/modules/${unknown}/slug`, 'notOneOf');
  if (lunch && minuteOfDay(lunch.to) < minuteOfDay(lunch.from)) throw fieldProblem('/lunch/to', 'notOneOf');
}

function namesOf(
  event: Event,
  rows: readonly ProgrammeItem[],
  candidates: readonly ModuleVersion[],
  pinned: ReadonlyMap<string, ModuleVersion>,
  today: Temporal.PlainDate,
): Omit<SuggestionNames, 'kept'> {
  const lang = (event.languages[0] ?? 'fi') as ContentLang;
  const titles = new Map([
    ...candidates.map((version) => [version.module.slug, textIn(version, lang).title] as const),
    ...rows.flatMap(({ id, title }) => [[id, title] as const, [`${KEPT}${id}`, title] as const]),
  ]);
  return {
    nameOf: (id) => titles.get(id) ?? id,
    methodsOf: new Map(candidates.map(({ module, methods }) => [module.slug, methods])),
    stale: new Set(candidates.flatMap((one) => (isFreshOn(one, today) ? [] : one.module.slug))),
    rowOfModule: new Map(
      rows.flatMap((row) => {
        const version = row.moduleVersionId ? pinned.get(row.moduleVersionId) : undefined;
        return version ? [[version.module.slug, row] as const] : [];
      }),
    ),
  };
}

function valueToday(request: ComposerRequest, { rowOfModule }: SuggestionNames): number {
  const given = [...rowOfModule].map(([moduleId, { minutes }]) => ({ moduleId, minutes }));
  return programmeValue(request, given);
}
