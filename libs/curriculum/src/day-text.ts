/** Reads an ISO day (`2027-03-12`), or returns null for what is not a day of the calendar. */
export function readDay(text: string): Temporal.PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    return null;
  }
}

/** Whether a text is a year, a month or a day, as far as a source prints its date. */
export function isPartialDay(text: string): boolean {
  return /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text) || readDay(text) !== null;
}
