import type { CalendarProblem } from '../problemTexts.js';
import type { ProblemLog, ProblemText } from '../../problemLog.js';

/** A problem of holidays. */
export type HolidayProblem =
  | 'unsupported-entry'
  | 'invalid-holiday-date'
  | 'unknown-region'
  | 'repeated-holiday'
  | 'too-many-holidays'
  | 'holiday-name-cut'
  | 'not-all-day'
  | 'several-days'
  | 'series-without-range';

/** What is said of each problem of holidays. */
export const holidayProblemTexts: Readonly<Record<HolidayProblem, ProblemText>> = {
  'unsupported-entry': [
    'error',
    'This is no holiday with a date as text, and name and region as text or absent; it was left out.',
  ],
  'invalid-holiday-date': ['error', 'This is no day YYYY-MM-DD of the years 1900 to 2199; the holiday was left out.'],
  'unknown-region': ['error', 'No entry of regions says whom this region closes; the holiday was left out.'],
  'repeated-holiday': ['info', 'This day is a holiday of the region already; the first entry counts.'],
  'too-many-holidays': [
    'error',
    'Holidays were left out from here on: the limit maximumEvents or maximumOccurrences is reached.',
  ],
  'holiday-name-cut': ['warning', 'This name was cut to {} characters.'],
  'not-all-day': [
    'error',
    'This event is not for whole days and was left out: part of a day is a replacement of hours.',
  ],
  'several-days': ['info', 'This event lasts several days; each became a closure.'],
  'series-without-range': ['error', 'This event repeats; without the options from and to it was left out.'],
};

/** The problems of one list of holidays. */
export type HolidayLog = ProblemLog<CalendarProblem | HolidayProblem>;
