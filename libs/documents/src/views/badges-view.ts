import type { EventView } from './event-view.ts';

/** Name badges, ten on a sheet of A4, each 90 × 54 millimetres: the size of the sheets and holders sold for them. */
export interface BadgesView {
  event: EventView;
  people: BadgeView[];
}

export interface BadgeView {
  name: string;
  organisation: string | null;
  /** Said at the door, or read by a camera there as an address of the desk; opens nothing by itself. */
  checkIn: { code: string; url: string } | null;
}
