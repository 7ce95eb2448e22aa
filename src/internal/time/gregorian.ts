/** Days of a common year before each month, and of the whole year. */
const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365] as const;

/** Days from 0001-01-01 to 1970-01-01. */
export const daysBefore1970 = 719_162;

/** Days from 0001-01-01 to the first day of a year of the proleptic Gregorian calendar. */
export function daysToYear(year: number): number {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

/** Days from the first day of a year to the first day of its month 1 to 13; the 13th is the next January. */
export function daysToMonth(year: number, month: number): number {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (daysBeforeMonth[month - 1] ?? 0) + (isLeapYear && month > 2 ? 1 : 0);
}
