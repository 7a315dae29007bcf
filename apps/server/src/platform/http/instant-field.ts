import { check, field, type Common } from './fields.ts';

/** An instant with its offset, `2027-02-09T06:45:00Z`: what programs send, nobody types it. */
export function InstantField(options: Common = {}): PropertyDecorator {
  return field(
    options,
    { type: String, format: 'date-time', example: '2027-02-09T06:45:00Z' },
    check('instant', 'wrongType', isInstant),
  );
}

function isInstant(value: unknown): boolean {
  if (typeof value !== 'string' || value.length > 40 || !/^(19|20|21)\d\d-/.test(value)) return false;
  try {
    Temporal.Instant.from(value);
    return true;
  } catch {
    return false;
  }
}
