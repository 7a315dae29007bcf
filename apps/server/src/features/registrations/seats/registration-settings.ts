import type { EntityManager } from 'typeorm';
import { RegistrationSettings } from '../registration-settings.entity.ts';

export type Settings = Omit<RegistrationSettings, 'event' | 'eventId'>;

const DEFAULTS: Settings = {
  waitingMode: 'automatic',
  offerHours: 48,
  approval: 'none',
  isClosed: false,
  waitingLimit: null,
  groupLimit: 10,
  hasOnline: false,
};

/** How the event takes registrations; the defaults where nobody has said anything. */
export async function settingsOf(tx: EntityManager, eventId: string): Promise<Settings> {
  const { eventId: _, ...settings } = (await tx.findOneBy(RegistrationSettings, { eventId })) ?? {
    eventId,
    ...DEFAULTS,
  };
  return settings;
}
