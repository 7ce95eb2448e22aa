import { longestDurationDays } from './limits.js';

/** A length counted on the calendar: months first, then days. */
export interface CalendarAmount {
  /** Whole calendar months; a year has 12. */
  readonly months: number;
  /** Whole days; a week has 7. */
  readonly days: number;
}

const calendarLength = /^P(?!$)(?:(\d{1,5})W|(?:(\d{1,5})Y)?(?:(\d{1,5})M)?(?:(\d{1,5})D)?)$/;
const longestText = 19;
const meanDaysPerMonth = 30.4375; // 365.25 / 12

/**
 * Reads an ISO 8601 duration of whole years, months and days, or of weeks alone: `P3M`, `P1Y6M`, `P90D`, `P2W`.
 *
 * No sign, fraction or time part. At most 100 years, a month taken as 30.4375 days. `P0D`, a length of zero, is legal:
 * whether it makes sense is the caller's rule.
 *
 * @returns undefined for anything else
 */
export function parseCalendarDuration(text: string): CalendarAmount | undefined {
  if (typeof text !== 'string' || text.length > longestText) return undefined;
  const parts = calendarLength.exec(text);
  if (parts === null) return undefined;
  const [, weeks = '0', years = '0', wholeMonths = '0', wholeDays = '0'] = parts;
  const months = Number(years) * 12 + Number(wholeMonths);
  const days = Number(weeks) * 7 + Number(wholeDays);
  return months * meanDaysPerMonth + days <= longestDurationDays ? { months, days } : undefined;
}
