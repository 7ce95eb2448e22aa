import { msPerDay } from '../../../internal/time/limits.js';

/** A duration: days of the calendar, then exact time. */
export interface CalendarLength {
  readonly days: number;
  /** Milliseconds. */
  readonly ms: number;
}

/** Longest event in days: a house default. */
export const longestEventDays = 366;

const written = /^\+?P(?!$)(?:(\d{1,9})W)?(?:(\d{1,9})D)?(?:T(?!$)(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?$/;
const longestText = 64;

/**
 * Reads a duration: weeks and days, which are days of the calendar, and hours, minutes and seconds, which are exact.
 *
 * @returns undefined for anything else, a negative one, and more than 366 days
 */
export function calendarLength(text: string): CalendarLength | undefined {
  if (text.length > longestText) return undefined;
  const parts = written.exec(text);
  if (parts === null) return undefined;
  const [, weeks = '0', days = '0', hours = '0', minutes = '0', seconds = '0'] = parts;
  const length = {
    days: Number(weeks) * 7 + Number(days),
    ms: ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000,
  };
  return length.days + length.ms / msPerDay <= longestEventDays ? length : undefined;
}
