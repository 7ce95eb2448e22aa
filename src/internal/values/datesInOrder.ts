type OpenDate = string | null | undefined;

/**
 * True where a period of dates, both days included, does not end before it starts; an open side is in order.
 *
 * Dates `YYYY-MM-DD` sort as text.
 */
export function datesInOrder(from: OpenDate, until: OpenDate): boolean {
  return typeof from !== 'string' || typeof until !== 'string' || from <= until;
}
