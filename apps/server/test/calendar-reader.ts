/** Reads iCalendar as a mail program does (RFC 5545), so that tests ask what a reader would see. */
export interface CalendarProperty {
  readonly component: string;
  readonly name: string;
  readonly params: Readonly<Record<string, string>>;
  readonly value: string;
}

/** @throws {Error} on lines that are too long, components that do not close, and properties that are none */
export function readCalendar(text: string): CalendarProperty[] {
  if (!text.endsWith('\r\n') && !text.endsWith('END:VCALENDAR')) throw new Error('the file breaks off');
  const lines = text.split('\r\n');
  for (const line of lines) if (Buffer.byteLength(line) > 75) throw new Error(`too long: ${line}`);
  const open: string[] = [];
  const properties: CalendarProperty[] = [];
  for (const line of lines
    .join('\r\n')
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(Boolean)) {
    const match = /^([A-Z-]+)((?:;[A-Z-]+=(?:"[^"]*"|[^":;,]*))*):(.*)$/s.exec(line);
    if (!match) throw new Error(`no property: ${line}`);
    const [, name = '', params = '', value = ''] = match;
    if (name === 'BEGIN') open.push(value);
    else if (name === 'END') {
      if (open.pop() !== value) throw new Error(`${value} closes what it did not open`);
    } else {
      properties.push({
        component: open.at(-1) ?? '',
        name,
        params: Object.fromEntries(
          [...params.matchAll(/;([A-Z-]+)=("[^"]*"|[^;]*)/g)].map(([, key = '', given = '']) => [
            key,
            given.replaceAll('"', ''),
          ]),
        ),
        value: value.replace(/\\n/gi, '\n').replace(/\\([\\;,])/g, '$1'),
      });
    }
  }
  if (open.length > 0) throw new Error(`${open.join(', ')} does not close`);
  return properties;
}

export function propertyOf(
  calendar: readonly CalendarProperty[],
  component: string,
  name: string,
): CalendarProperty | undefined {
  return calendar.find((property) => property.component === component && property.name === name);
}

/** The instant that the event's DTSTART or DTEND means by the rules of the VTIMEZONE in the same file. */
export function utcOf(calendar: readonly CalendarProperty[], name: 'DTSTART' | 'DTEND'): Temporal.Instant {
  const property = propertyOf(calendar, 'VEVENT', name);
  if (!property || property.params['TZID'] !== propertyOf(calendar, 'VTIMEZONE', 'TZID')?.value) {
    throw new Error(`${name} names no time zone of this file`);
  }
  const local = Temporal.PlainDateTime.from(property.value);
  const onset = (component: 'STANDARD' | 'DAYLIGHT'): Temporal.PlainDateTime => {
    const [, month = '', weekday = ''] =
      /^FREQ=YEARLY;BYMONTH=(\d+);BYDAY=-1(SU)$/.exec(
        propertyOf(calendar, component, 'RRULE')?.value ?? '',
      ) ?? [];
    if (weekday !== 'SU') throw new Error(`a rule that this reader does not know: ${component}`);
    const last = Temporal.PlainYearMonth.from({ year: local.year, month: Number(month) });
    const end = last.toPlainDate({ day: last.daysInMonth });
    const first = Temporal.PlainDateTime.from(propertyOf(calendar, component, 'DTSTART')?.value ?? '');
    return end.subtract({ days: end.dayOfWeek % 7 }).toPlainDateTime(first.toPlainTime());
  };
  const compare = Temporal.PlainDateTime.compare;
  const isSummer = compare(local, onset('DAYLIGHT')) >= 0 && compare(local, onset('STANDARD')) < 0;
  const offset = propertyOf(calendar, isSummer ? 'DAYLIGHT' : 'STANDARD', 'TZOFFSETTO')?.value ?? '';
  return Temporal.Instant.from(`${local.toString()}${offset.replace(/(\d\d)(\d\d)$/, '$1:$2')}`);
}
