import { shownQuestions, type Answers } from '@talkoot/forms';
import { formatDateOnly, formatInstant, type Lang } from '@talkoot/messages';
import { translatorFor } from '@talkoot/messages/server';
import { publicPath, type Event } from '../../events/index.ts';
import {
  checkInQrText,
  isAhead,
  isEnded,
  lastDayOfLinks,
  mayChange,
  spacedCheckInCode,
  startOf,
  type EventForm,
} from '../../registrations/index.ts';
import { registerPath } from '../paths.ts';
import type { Own } from './own-pages.ts';
import { ownFilePath, ownPath } from './own-paths.ts';
import { qrPicture } from './qr-picture.ts';

/** What else decides about the words of a page, read for it. */
export interface OwnState {
  readonly now: Temporal.Instant;
  /** In the waiting list, from 1. */
  readonly place: number | null;
  /** How many are seated together with this person, this person too. */
  readonly partySize: number;
  /** Whether the same training has other open dates. */
  readonly hasOtherDates: boolean;
  /** Whether the event takes registrations now. */
  readonly isOpen: boolean;
  /** Whether required questions have no answer, as after a change of the participant. */
  readonly hasUnanswered: boolean;
  /** Another date of the same training that the same mailbox is registered for. */
  readonly movedTo: Event | null;
}

/** Where one stands, in words, and what happens next. */
export function statusWords(own: Own, { place, now, partySize, movedTo }: OwnState, lang: Lang) {
  const t = translatorFor(lang);
  const { registration, event, settings } = own;
  const { status, offerExpiresAt } = registration;
  const next: string[] = [];
  if (status === 'pending' && settings.approval !== 'none') {
    next.push(t(`personal-link.next.pending.${settings.approval}`));
  }
  if (status === 'waiting') {
    if (!isAhead(event, now)) next.push(t('personal-link.next.waiting.over'));
    else if (settings.waitingMode === 'offer') {
      next.push(t('personal-link.next.waiting.offer', { hours: settings.offerHours }));
    } else next.push(t(`personal-link.next.waiting.${settings.waitingMode}`));
    if (partySize > 1) next.push(t('personal-link.next.waiting.party'));
  }
  if (status === 'offered' && offerExpiresAt) {
    next.push(t('personal-link.next.offered', { when: formatInstant(offerExpiresAt, event.timeZone, lang) }));
    if (partySize > 1) next.push(t('personal-link.next.offered.party', { count: partySize }));
  }
  if (movedTo) {
    const when = formatInstant(startOf(movedTo), movedTo.timeZone, lang);
    next.push(t('personal-link.next.moved', { when }));
  }
  return {
    status:
      status === 'waiting'
        ? t('personal-link.status.waiting', { place: place ?? 1 })
        : t(`personal-link.status.${status}`),
    next,
  };
}

/** What can be done from here; an empty address where it cannot. */
export function ownLinks(own: Own, state: OwnState, lang: Lang) {
  const { key, registration, event, facts } = own;
  const { now } = state;
  const { status } = registration;
  const isChangeable = mayChange(own, now);
  const hasBegun = Temporal.Instant.compare(now, facts.start.toInstant()) >= 0;
  const papers = papersOf(own, now);
  const href = (is: boolean, path: string): string => (is ? path : '');
  const actions = {
    calendarHref: href(status === 'seated' && !hasBegun, ownFilePath(lang, key, 'talkoot.ics')),
    answersHref: href(isChangeable, ownPath(lang, key, 'answers')),
    choicesHref: href(isChangeable, ownPath(lang, key, 'choices')),
    personHref: href(isChangeable, ownPath(lang, key, 'person')),
    datesHref: href(state.hasOtherDates, ownPath(lang, key, 'dates')),
    cancelHref: href(isChangeable && status !== 'offered', ownPath(lang, key, 'cancel')),
  };
  return {
    ...actions,
    hasActions: Object.values(actions).some(Boolean),
    acceptHref: href(status === 'offered' && isChangeable, ownPath(lang, key, 'accept')),
    declineHref: ownPath(lang, key, 'decline'),
    lacksAnswers: isChangeable && state.hasUnanswered,
    againHref: href(state.isOpen && isEnded(registration) && !state.movedTo, registerPath(lang, event.slug)),
    hasPapers: papers.isOver || papers.handout,
    certificateHref: href(papers.certificate, ownFilePath(lang, key, 'certificate.pdf')),
    handoutHref: href(papers.handout, ownFilePath(lang, key, 'handout.pdf')),
    lacksCertificate: papers.isOver && !papers.certificate,
    dataHref: ownPath(lang, key, 'data'),
    eraseHref: ownPath(lang, key, 'erase'),
    eventHref: publicPath(lang, event.slug),
  };
}

/** Which papers a participant may take along now: the handout from the beginning, the certificate after the end. */
export function papersOf({ registration, event, facts }: Own, now: Temporal.Instant) {
  const hadSeat = registration.status === 'seated' && event.status !== 'cancelled';
  const isPast = (moment: Temporal.ZonedDateTime): boolean =>
    Temporal.Instant.compare(now, moment.toInstant()) >= 0;
  const isOver = hadSeat && isPast(facts.end ?? facts.start);
  return {
    isOver,
    handout: hadSeat && isPast(facts.start) && facts.rows.length > 0,
    certificate: isOver && registration.checkedInAt !== null,
  };
}

/** What opens the door, for who has a seat there: as a picture and as text; empty for everybody else. */
export function doorWords(own: Own, now: Temporal.Instant, publicUrl: string, lang: Lang) {
  const { registration, event, facts } = own;
  const hasSeat = registration.status === 'seated' && event.status !== 'cancelled';
  const isOver = facts.end
    ? Temporal.Instant.compare(now, facts.end.toInstant()) >= 0
    : Temporal.PlainDate.compare(now.toZonedDateTimeISO(event.timeZone).toPlainDate(), event.date) > 0;
  if (!hasSeat || isOver || registration.attendance === 'online') return { code: '', qr: '' };
  const code = spacedCheckInCode(registration);
  const label = translatorFor(lang)('personal-link.door.picture', { code });
  return { code, qr: qrPicture(checkInQrText(publicUrl, registration), label) };
}

/** Whether a question that must be answered is not, as for who came in somebody else's place. */
export function lacksAnswers({ questions }: EventForm, answers: Answers): boolean {
  return shownQuestions(questions, answers).some(
    ({ id, isRequired }) => isRequired && !Object.hasOwn(answers, id),
  );
}

/** When the link ends, as its pages say. */
export function untilWords({ event }: Pick<Own, 'event'>, lang: Lang): string {
  return translatorFor(lang)('personal-link.until', { date: formatDateOnly(lastDayOfLinks(event), lang) });
}

const NEWS = ['cancelled', 'accepted', 'declined', 'answers', 'person', 'moved'] as const;

/** What was just done, as the page says after it; nothing where the registration does not bear it out. */
export function newsWords(query: Record<string, unknown>, { registration }: Own, lang: Lang): string {
  const t = translatorFor(lang);
  const { email } = registration;
  const isOver = isEnded(registration);
  if ('uusi' in query && !isOver) return t('personal-link.news.registered', { email });
  const news = NEWS.find((one) => one === query['news']);
  if (!news || isOver !== (news === 'cancelled' || news === 'declined')) return '';
  return t(`personal-link.news.${news}`, { email });
}
