import type { MessageKey } from '@talkoot/messages';

const REGISTRATION = {
  seated: 'messages.kind.seated',
  waiting: 'messages.kind.waiting',
  promoted: 'messages.kind.promoted',
  already: 'messages.kind.already',
  cancelled: 'messages.kind.cancelled',
  'event-cancelled': 'messages.kind.event-cancelled',
  'event-moved': 'messages.kind.event-moved',
  offer: 'messages.kind.offer',
  'offer-expired': 'messages.kind.offer-expired',
  pending: 'messages.kind.pending',
  approved: 'messages.kind.approved',
  declined: 'messages.kind.declined',
  unseated: 'messages.kind.unseated',
  moved: 'messages.kind.moved',
  'answers-changed': 'messages.kind.answers-changed',
  'person-changed': 'messages.kind.person-changed',
  reminder: 'messages.kind.reminder',
  group: 'messages.kind.group',
} as const satisfies Record<string, MessageKey>;

const FAMILIES = {
  message: 'messages.kind.message',
  invitation: 'messages.kind.invitation',
  agreement: 'messages.kind.agreement',
} as const satisfies Record<string, MessageKey>;

/** What a mail is called in the log, by its kind; null for one that this page does not know. */
export function kindWords(kind: string): MessageKey | null {
  const words: Readonly<Record<string, MessageKey | undefined>> = REGISTRATION;
  const families: Readonly<Record<string, MessageKey | undefined>> = FAMILIES;
  return words[kind.replace(/^registration-/, '')] ?? families[kind.split('-')[0] ?? ''] ?? null;
}
