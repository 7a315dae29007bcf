import type { components } from '@talkoot/api-client';

type Views = components['schemas'];
export type CheckInListView = Views['CheckInListView'];
export type CheckInRowView = Views['CheckInRowView'];
export type DoorSessionView = Views['DoorSessionView'];
export type NoShowListView = Views['NoShowListView'];
export type PressResultView = Views['PressResultView'];

/** A touch as this browser keeps it until the server has it: ids alone, no names. */
export interface KeptPress {
  readonly id: string;
  readonly eventId: string;
  readonly registrationId: string;
  /** Null: the whole day. */
  readonly sessionId: string | null;
  readonly isIn: boolean;
  readonly pressedAt: string;
}
