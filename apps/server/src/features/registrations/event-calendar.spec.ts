import fc from 'fast-check';
import { propertyOf, readCalendar, utcOf } from '../../../test/calendar-reader.ts';
import type { Event, ProgrammeItem } from '../events/index.ts';
import { calendarDigest, eventCalendar, type CalendarOptions } from './event-calendar.ts';
import type { EventFacts } from './event-facts.ts';

const ZONE = 'Europe/Helsinki';

function factsAt(date: string, startTime: string, minutes = 60, columns: Partial<Event> = {}): EventFacts {
  const start = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: ZONE, plainTime: startTime });
  const event = {
    id: '01900000-0000-7000-8000-000000000000',
    slug: 'peruspaketti',
    title: { fi: 'Peruspaketti; osa 1, "alku"' },
    date,
    startTime,
    timeZone: ZONE,
    venueName: 'Harju',
    venueAddress: 'Esimerkkikatu 1',
    municipality: 'Saarijärvi',
    ...columns,
  } as Event;
  const end = start.add({ minutes });
  return { event, partners: [], rows: [], start, end, contentMinutes: 0, deadline: start.toInstant() };
}

const options = (given: Partial<CalendarOptions> = {}): CalendarOptions => ({
  registrationId: '01900000-0000-7000-8000-00000000000a',
  sessionIds: [],
  sequence: 3,
  method: { name: 'REQUEST', attendee: 'aino@test.example' },
  lang: 'fi',
  publicUrl: 'https://talkoot.example.fi',
  organiserEmail: 'talkoot@example.fi',
  now: Temporal.Instant.from('2027-01-04T08:00:00Z'),
  ...given,
});

describe('an event for a calendar', () => {
  it('is an invitation by mail, published as a file, and a cancellation when it is off', () => {
    const facts = factsAt('2027-02-09', '08:45');
    const invitation = readCalendar(eventCalendar(facts, options()));
    expect(propertyOf(invitation, 'VCALENDAR', 'METHOD')?.value).toBe('REQUEST');
    expect(propertyOf(invitation, 'VEVENT', 'ATTENDEE')?.value.toLowerCase()).toBe(
      'mailto:aino@test.example',
    );
    expect(propertyOf(invitation, 'VEVENT', 'ORGANIZER')?.value.toLowerCase()).toBe(
      'mailto:talkoot@example.fi',
    );
    expect(propertyOf(invitation, 'VEVENT', 'SEQUENCE')?.value).toBe('3');
    expect(propertyOf(invitation, 'VEVENT', 'SUMMARY')?.value).toBe('Peruspaketti; osa 1, "alku"');
    expect(propertyOf(invitation, 'VEVENT', 'LOCATION')?.value).toBe('Harju, Esimerkkikatu 1, Saarijärvi');

    const method = { name: 'CANCEL', attendee: 'aino@test.example' } as const;
    const cancelled = readCalendar(eventCalendar(facts, options({ method })));
    expect(propertyOf(cancelled, 'VCALENDAR', 'METHOD')?.value).toBe('CANCEL');
    expect(propertyOf(cancelled, 'VEVENT', 'STATUS')?.value).toBe('CANCELLED');
    expect(propertyOf(cancelled, 'VEVENT', 'UID')).toEqual(propertyOf(invitation, 'VEVENT', 'UID'));

    const file = readCalendar(eventCalendar(facts, options({ method: { name: 'PUBLISH' } })));
    expect(propertyOf(file, 'VCALENDAR', 'METHOD')?.value).toBe('PUBLISH');
    expect(propertyOf(file, 'VEVENT', 'ATTENDEE')).toBeUndefined();
  });

  it('begins and ends at the right instant by its own VTIMEZONE, whatever the day, also at a change of clocks', () => {
    const day = fc
      .integer({ min: 0, max: 365 * 12 })
      .map((days) => Temporal.PlainDate.from('2026-01-01').add({ days }).toString());
    const changes = ['2027-03-28', '2027-10-31', '2028-03-26', '2028-10-29', '2031-03-30', '2031-10-26'];
    const minute = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(fc.oneof(day, fc.constantFrom(...changes)), minute, (date, at) => {
        const facts = factsAt(date, Temporal.PlainTime.from('00:00').add({ minutes: at }).toString());
        const calendar = readCalendar(eventCalendar(facts, options()));
        expect(utcOf(calendar, 'DTSTART').epochMilliseconds).toBe(facts.start.epochMilliseconds);
        // Of an hour that is there twice, iCalendar names the first only.
        if (facts.end && (facts.end.hour < 3 || facts.end.hour >= 4)) {
          expect(utcOf(calendar, 'DTEND').epochMilliseconds).toBe(facts.end.epochMilliseconds);
        }
      }),
    );
  });

  it('lasts as long as the sessions that were chosen, and names them', () => {
    const row = (id: string, title: string, start: string, end: string, track: string | null) => ({
      item: { id, title, track, room: track ? 'Sali 2' : '' } as ProgrammeItem,
      start: Temporal.PlainTime.from(start),
      end: Temporal.PlainTime.from(end),
    });
    const facts: EventFacts = {
      ...factsAt('2027-02-09', '09:00', 360),
      rows: [
        row('a', 'Alku', '09:00', '10:00', null),
        row('b', 'Selkokieli', '10:00', '11:00', 'A'),
        row('c', 'Tulkkaus', '10:00', '15:00', 'B'),
      ],
    };
    const own = readCalendar(eventCalendar(facts, options({ sessionIds: ['b'] })));
    expect(propertyOf(own, 'VEVENT', 'DTEND')?.value).toBe('20270209T110000');
    expect(propertyOf(own, 'VEVENT', 'DESCRIPTION')?.value).toContain('10.00–11.00 Selkokieli, Sali 2');
    expect(propertyOf(own, 'VEVENT', 'DESCRIPTION')?.value).not.toContain('Tulkkaus');
    const all = readCalendar(eventCalendar(facts, options()));
    expect(propertyOf(all, 'VEVENT', 'DTEND')?.value).toBe('20270209T150000');
  });

  it('has another digest exactly when time, place, title or state is another', () => {
    const isCancelled = false;
    const digest = (facts: EventFacts, sessionIds: string[] = []): string =>
      calendarDigest(facts, { sessionIds, isCancelled }).toString('hex');
    const facts = factsAt('2027-02-09', '08:45');
    const other = (columns: Partial<Event>): string =>
      digest({ ...facts, event: { ...facts.event, ...columns } });
    expect(other({ version: 9, capacity: 99, summary: { fi: 'uusi' } })).toBe(digest(facts));
    const changed = [
      digest(factsAt('2027-02-10', '08:45')),
      digest(factsAt('2027-02-09', '09:00')),
      digest(factsAt('2027-02-09', '08:45', 90)),
      other({ title: { fi: 'Muu' } }),
      other({ venueName: 'Muu' }),
      calendarDigest(facts, { sessionIds: [], isCancelled: true }).toString('hex'),
    ];
    expect(new Set([digest(facts), ...changed]).size).toBe(changed.length + 1);
  });
});
