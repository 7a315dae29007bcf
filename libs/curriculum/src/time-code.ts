const TIME = /^(\d{4})(?:-?(?:M?(\d{2})|Q([1-4])))?$/;

/**
 * The place of a period in time, in years: `2024` → 2024, `2024-07`, `2024M07` and `2024Q3` → 2024.5. Null for
 * anything else. Distances on a line chart follow from it, so that unequal steps look unequal.
 */
export function timeOf(code: string): number | null {
  const [, year, month, quarter] = TIME.exec(code) ?? [];
  if (year === undefined) return null;
  if (quarter !== undefined) return Number(year) + (Number(quarter) - 1) / 4;
  if (month === undefined) return Number(year);
  const at = Number(month);
  return at >= 1 && at <= 12 ? Number(year) + (at - 1) / 12 : null;
}
