import { answersInWords } from '@talkoot/forms';
import { formatInstant, type Lang } from '@talkoot/messages';
import { translatorFor } from '@talkoot/messages/server';
import { inLanguage, organiserNames, REGISTRATION_SECTORS, type OwnData } from '../../registrations/index.ts';
import type { Own } from './own-pages.ts';

/** The data in the words of a page. */
export function dataSections({ event, facts }: Own, data: OwnData, lang: Lang) {
  const t = translatorFor(lang);
  const { registration } = data;
  const at = (instant: Temporal.Instant | null): string =>
    instant ? formatInstant(instant, event.timeZone, lang) : '';
  const sector = REGISTRATION_SECTORS.find((one) => one === registration.sector) ?? 'other';
  const rows = [
    [t('personal-link.fact.name'), registration.name],
    [t('personal-link.data.email'), registration.email],
    [t('personal-link.data.organisation'), data.organisation],
    [t('personal-link.data.sector'), t(`words.sector.${sector}`)],
    [t('personal-link.data.status'), t(`personal-link.group.status.${registration.status}`, { place: '' })],
    [t('personal-link.fact.attendance'), t(`personal-link.attendance.${registration.attendance}`)],
    [t('personal-link.data.language'), t(`words.language.${registration.locale}`)],
    [t('personal-link.data.registered'), at(registration.registeredAt)],
    [t('personal-link.data.seated'), at(registration.seatedAt)],
    [t('personal-link.data.cancelled'), at(registration.cancelledAt)],
    [t('personal-link.data.reason'), registration.cancelReason],
    [t('personal-link.data.present'), at(registration.checkedInAt)],
    [t('personal-link.data.group'), data.contact ? `${data.contact.name}, ${data.contact.email}` : ''],
  ] as const;
  const organisers = organiserNames(facts).join(', ');
  return {
    rows: rows.flatMap(([label, text]) => (text ? [{ label, text }] : [])),
    answers: answersInWords(data.questions, registration.answers, lang, {
      yes: t('register.yes'),
      no: t('register.no'),
    }),
    mails: data.mails.map(({ subject, recipient, createdAt }) => ({
      subject,
      recipient,
      when: at(createdAt),
    })),
    who: t('personal-link.data.seen-by', { organisers }),
  };
}

/** The same for programs: names in English, times in ISO 8601, nothing left out. */
export function dataFile(
  { event }: Own,
  { registration, questions, organisation, contact, mails }: OwnData,
): object {
  const iso = (instant: Temporal.Instant | null): string | null => instant?.toString() ?? null;
  return {
    event: { title: inLanguage(event.title, registration.locale).text, date: event.date, slug: event.slug },
    registration: {
      id: registration.id,
      status: registration.status,
      name: registration.name,
      email: registration.email,
      language: registration.locale,
      organisation,
      sector: registration.sector,
      attendance: registration.attendance,
      sessionIds: registration.sessionIds,
      answers: Object.entries(registration.answers).map(([id, answer]) => ({
        id,
        question: questions.find((one) => one.id === id)?.label[registration.locale] ?? null,
        answer,
      })),
      formVersion: registration.formVersion,
      registeredAt: iso(registration.registeredAt),
      seatedAt: iso(registration.seatedAt),
      offerExpiresAt: iso(registration.offerExpiresAt),
      cancelledAt: iso(registration.cancelledAt),
      cancelReason: registration.cancelReason,
      checkedInAt: iso(registration.checkedInAt),
    },
    registeredBy: contact,
    mails: mails.map((mail) => ({ ...mail, createdAt: iso(mail.createdAt), sentAt: iso(mail.sentAt) })),
  };
}
