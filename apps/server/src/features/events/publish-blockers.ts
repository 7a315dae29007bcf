import { LANGS } from '@talkoot/messages';
import type { LocalisedText } from '../../platform/database/columns.ts';
import type { PublishBlocker } from './event-hooks.ts';
import type { Event } from './event.entity.ts';

/** What an event is judged by before the other features have their say. */
export interface Publishable {
  readonly event: Pick<Event, 'title' | 'date'>;
  readonly rows: number;
  readonly today: Temporal.PlainDate;
}

/** The languages in which a public page would have no title. */
export function missingTitles(title: LocalisedText): ('fi' | 'sv' | 'en')[] {
  return LANGS.filter((lang) => !title[lang]);
}

/** What events themselves demand; agreements and others add theirs through `EventHooks`. */
export function ownBlockers({ event, rows, today }: Publishable): PublishBlocker[] {
  return [
    ...missingTitles(event.title).map((lang) => ({ code: 'title-missing', params: { lang } })),
    ...(rows === 0 ? [{ code: 'programme-empty' }] : []),
    ...(event.date < today.toString() ? [{ code: 'date-past' }] : []),
  ];
}

/** Worth a look before publishing, but nothing stands or falls with it. */
export function ownWarnings(given: {
  tasks: number;
  partners: number;
  deadline: Temporal.Instant;
  now: Temporal.Instant;
  /** Codes of what to look at again in the programme, one for each place. */
  programme: readonly string[];
}): PublishBlocker[] {
  return [
    ...(given.tasks === 0 ? [{ code: 'no-tasks' }] : []),
    ...(given.partners < 2 ? [{ code: 'no-partners' }] : []),
    ...(Temporal.Instant.compare(given.deadline, given.now) <= 0 ? [{ code: 'deadline-past' }] : []),
    ...[...Map.groupBy(given.programme, (code) => code)].map(([code, places]) => ({
      code: `programme-${code.toLowerCase().replaceAll('_', '-')}`,
      params: { count: places.length },
    })),
  ];
}
