/**
 * The day of the week of a date: 0 is Monday, 6 is Sunday.
 *
 * @param days whole days since 1970-01-01, a Thursday
 */
export function weekday(days: number): number {
  return (((days + 3) % 7) + 7) % 7;
}
