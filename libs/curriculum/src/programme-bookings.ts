import type { ClockRow, ProgrammeItem } from './programme-clock.ts';

/** A speaker or a room that two rows need at the same time; `index` is the later row of the list. */
export type DoubleBooking = {
  code: 'SPEAKER_TWICE' | 'ROOM_TWICE';
  index: number;
  other: number;
  /** As the later row writes it. */
  name: string;
};

type BookedItem = ProgrammeItem & { speakers: readonly string[]; room: string };

/** A name as it is compared: spaces and capitals do not tell people, rooms or houses apart. */
export function bookingKey(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('fi');
}

/** The names that both lists hold, as the first writes them. */
export function sameNames(names: readonly string[], others: readonly string[]): string[] {
  const keys = new Set(others.map(bookingKey).filter(Boolean));
  return names.filter((name) => keys.has(bookingKey(name)));
}

function overlap(one: ClockRow<BookedItem>, other: ClockRow<BookedItem>): boolean {
  const isBefore = (time: Temporal.PlainTime, later: Temporal.PlainTime): boolean =>
    Temporal.PlainTime.compare(time, later) < 0;
  return isBefore(one.start, other.end) && isBefore(other.start, one.end);
}

/** Speakers and rooms that are needed twice at the same time within one programme. */
export function doubleBookings(rows: readonly ClockRow<BookedItem>[]): DoubleBooking[] {
  return rows.flatMap((row, index) =>
    rows.slice(0, index).flatMap((earlier, other): DoubleBooking[] => {
      if (!overlap(row, earlier)) return [];
      return [
        ...sameNames(row.item.speakers, earlier.item.speakers).map((name) => ({
          code: 'SPEAKER_TWICE' as const,
          index,
          other,
          name,
        })),
        ...sameNames([row.item.room], [earlier.item.room]).map((name) => ({
          code: 'ROOM_TWICE' as const,
          index,
          other,
          name,
        })),
      ];
    }),
  );
}
