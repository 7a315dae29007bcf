import { programmeBlocks } from '@talkoot/curriculum';
import { formatTimeRange, type Lang } from '@talkoot/messages';
import { ATTENDANCES, type Attendance, type EventFacts, type SeatPool } from '../../registrations/index.ts';

/** Sessions that run side by side, and of which a person takes one track. */
export interface TrackChoice {
  /** Name of the field. */
  readonly name: string;
  readonly clock: string;
  readonly tracks: readonly {
    readonly value: string;
    readonly title: string;
    readonly sessionIds: readonly string[];
    readonly isFull: boolean;
  }[];
}

/** What there is to choose beside the questions, and which of it is full. */
export interface ChoiceFacts {
  /** Empty: there is one way only. */
  readonly attendances: readonly { readonly value: Attendance; readonly isFull: boolean }[];
  readonly fullSectors: ReadonlySet<string>;
  readonly tracks: readonly TrackChoice[];
  /** The partner by whose invitation somebody comes: no other organisation is offered. Null: all are. */
  readonly organisationId: string | null;
}

export function choiceFacts(
  { rows }: Pick<EventFacts, 'rows'>,
  pools: readonly SeatPool[],
  hasOnline: boolean,
  lang: Lang,
): Omit<ChoiceFacts, 'organisationId'> {
  const full = new Set(pools.filter(isFull).map(({ kind, key }) => `${kind}:${key}`));
  const limited = new Set(pools.filter(({ kind }) => kind === 'session').map(({ key }) => key));
  return {
    attendances: hasOnline
      ? ATTENDANCES.map((value) => ({ value, isFull: full.has(`attendance:${value}`) }))
      : [],
    fullSectors: new Set(
      pools.filter((pool) => pool.kind === 'sector' && isFull(pool)).map(({ key }) => key),
    ),
    tracks: programmeBlocks(rows.map(({ item }) => item)).flatMap(({ isParallel, tracks }) => {
      const blockRows = tracks.map((places) => places.flatMap((place) => rows[place] ?? []));
      const first = blockRows[0]?.[0];
      // Where no seats are counted there is nothing to choose: people go where they like on the day.
      const isCounted = blockRows.flat().some(({ item }) => limited.has(item.id));
      if (!isParallel || !first || !isCounted) return [];
      const last = blockRows.flat().reduce((a, b) => (Temporal.PlainTime.compare(a.end, b.end) < 0 ? b : a));
      return [
        {
          name: `track.${first.item.id}`,
          clock: formatTimeRange(first.start, last.end, lang),
          tracks: blockRows.map((track) => {
            const sessions = track.filter(({ item }) => item.kind !== 'break');
            return {
              value: sessions[0]?.item.id ?? '',
              title: sessions.map(({ item }) => item.title).join(' · '),
              sessionIds: sessions.map(({ item }) => item.id),
              isFull: sessions.some(({ item }) => full.has(`session:${item.id}`)),
            };
          }),
        },
      ];
    }),
  };
}

function isFull({ taken, capacity }: SeatPool): boolean {
  return taken >= capacity;
}
