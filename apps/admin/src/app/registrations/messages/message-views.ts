import type { components } from '@talkoot/api-client';

type Views = components['schemas'];
export type MessageView = Views['MessageView'];
export type MessageFilter = Views['MessageFilterDto'];
export type SentMailView = Views['SentMailView'];
export type Locale = 'fi' | 'sv' | 'en';

export const LOCALES: readonly Locale[] = ['fi', 'sv', 'en'];
export const STATUSES = ['pending', 'waiting', 'offered', 'seated', 'cancelled', 'declined'] as const;
export const ATTENDANCES = ['on-site', 'online'] as const;
export const ATTENDED = ['any', 'checked-in', 'no-show'] as const;

export type Texts = Record<Locale, string>;

/** What is typed of a message. */
export interface MessageModel {
  readonly about: 'event' | 'other';
  readonly subject: Texts;
  readonly body: Texts;
  readonly filter: MessageFilter;
}

export const emptyMessage = (attended: MessageFilter['attended'] = 'any'): MessageModel => ({
  about: 'event',
  subject: { fi: '', sv: '', en: '' },
  body: { fi: '', sv: '', en: '' },
  filter: {
    statuses: ['seated'],
    sectors: [],
    organisationIds: [],
    attendances: [],
    locales: [],
    attended,
  },
});

export function modelOf({ about, subject, body, filter }: MessageView): MessageModel {
  return { about, subject, body, filter: filter as MessageFilter };
}
