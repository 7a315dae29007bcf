import type { components } from '@talkoot/api-client';
import type { MessageKey } from '@talkoot/messages';
import type { Language } from '../../language/language.ts';
import { inLanguage } from '../../language/localized.ts';
import { formatDate } from '@talkoot/messages';

type Views = components['schemas'];
export type EventErasureView = Views['EventErasureView'];
export type RetentionView = Views['RetentionView'];
export type LifetimeView = Views['LifetimeView'];
export type ReportLine = Views['ErasureReportLineView'];
export type Outcome = Views['ErasureOutcomeView'];

/** What one line of the lifetimes is about, in words. */
export function lifetimeName(lifetime: LifetimeView, language: Language): string {
  const { what, ground } = lifetime;
  if (what === 'answers') {
    const lang = language.current();
    const names = lifetime.questions.map((label) => inLanguage(label, lang));
    return language.text('erasure.what.answers', { questions: names.join(', ') });
  }
  if (what === 'attendance') return language.text('erasure.what.attendance', { ground });
  return language.text(`erasure.what.${what}`);
}

const TABLES: Readonly<Record<string, MessageKey>> = {
  registration: 'erasure.table.registration',
  registration_group: 'erasure.table.registration_group',
  personal_link: 'erasure.table.personal_link',
  invitation: 'erasure.table.invitation',
  outgoing_mail: 'erasure.table.outgoing_mail',
  participant_message: 'erasure.table.participant_message',
  audit_entry: 'erasure.table.audit_entry',
  event_task: 'erasure.table.event_task',
  programme_item: 'erasure.table.programme_item',
};

/** The thing in words, where it has some, and always as the database calls it. */
export function reportName({ table }: ReportLine, language: Language): string {
  const key = TABLES[table];
  return key ? language.text(key) : table;
}

export function dayIn(day: string, language: Language): string {
  return formatDate(Temporal.PlainDate.from(day), language.current());
}
