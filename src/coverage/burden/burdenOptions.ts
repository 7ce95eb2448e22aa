import { checkOptions, isRecord, refuse } from '../../internal/check.js';
import { parseInstant } from '../../internal/time/parseInstant.js';
import { parseTime } from '../../internal/time/parseTime.js';
import { rangeKeys } from '../compile/planRange.js';
import type { CoverageRangeOptions } from '../compile/planRange.js';
import { checkSelection, selectionKeys } from '../compile/selection.js';
import type { SeatSelection } from '../compile/selection.js';
import { weekdays } from '../model.js';
import type { WallHours, Weekday } from '../model.js';
import type { WallTimes } from '../plan/prepared.js';

/** What is known of a person beside the plan. */
export interface BurdenPerson {
  /** Id, as windows, rotations and overrides name the person. */
  readonly id: string;
  /** IANA zone whose days, nights and weeks count; absent: that of most of the duty. */
  readonly timeZone?: string | null | undefined;
  /** Share of full time, 0.001 to 1; absent: 1. */
  readonly share?: number | undefined;
  /** Ids of the skills that the person has, for a selection by skills. */
  readonly skillIds?: readonly string[] | undefined;
}

/** A call or alert that somebody got. */
export interface OnCallPage {
  readonly personId: string;
  /** When, ISO 8601 with `Z` or an offset, or epoch milliseconds. */
  readonly at: string | number;
}

/** Options of `coverageBurden`: the range, which duty is meant, and what counts as a night or a weekend. */
export interface CoverageBurdenOptions extends CoverageRangeOptions, Omit<SeatSelection, 'people'> {
  /** Wall time of a night, in the zone of the person; absent: `standardNight`. */
  readonly night?: WallHours | undefined;
  /** Days of the weekend; absent: Saturday and Sunday. */
  readonly weekendDays?: readonly Weekday[] | undefined;
  /** Shares, zones and skills of people; who is listed is in the result, on duty or not. */
  readonly people?: readonly BurdenPerson[] | undefined;
  /** Pages of the range and others; absent: not known. */
  readonly pages?: readonly OnCallPage[] | undefined;
  /** Least rest between two stretches of duty in hours, above 0; absent: 11, `onCallLimits.restHours`. */
  readonly restHours?: number | undefined;
}

/** The night that every legal night includes: Directive 2003/88/EC, article 2(3). */
export const standardNight: WallHours = Object.freeze({ start: '00:00', end: '05:00' });

/** Days of the weekend: a house default. */
export const standardWeekendDays: readonly Weekday[] = Object.freeze(['sat', 'sun'] as const);

const keys = [...rangeKeys, ...selectionKeys, 'night', 'weekendDays', 'pages', 'restHours'];
const minutesOfDay = 1440;

/** Refuses options that could be misread. */
export function checkBurdenOptions(options: CoverageBurdenOptions): void {
  checkOptions(options, 'options', keys);
  const { people, pages, restHours, weekendDays } = options;
  checkPeople(people);
  checkSelection(selectionOf(options));
  if (restHours !== undefined && !(restHours > 0 && restHours <= 168)) {
    refuse('restHours', 'be a number of hours above 0, at most 168', 'invalid-option');
  }
  const areDays =
    Array.isArray(weekendDays) && weekendDays.every((day: unknown) => weekdays.some((one) => one === day));
  if (weekendDays !== undefined && !areDays) {
    refuse('weekendDays', `be an array of ${weekdays.join(', ')}`, 'invalid-option');
  }
  nightOf(options);
  if (pages === undefined) return;
  if (!Array.isArray(pages)) refuse('pages', 'be an array', 'invalid-option');
  for (const [position, page] of (pages as readonly unknown[]).entries()) {
    if (!isRecord(page) || typeof page['personId'] !== 'string') {
      refuse(`pages/${position}`, 'be an object with a personId', 'invalid-option');
    }
    pageAt(page['at'], position);
  }
}

/** The wall times of a night. */
export function nightOf({ night = standardNight }: CoverageBurdenOptions): WallTimes {
  const start = isRecord(night) && typeof night.start === 'string' ? parseTime(night.start) : undefined;
  const end = isRecord(night) && typeof night.end === 'string' ? parseTime(night.end) : undefined;
  if (start === undefined || start === minutesOfDay || end === undefined) {
    return refuse('night', 'have a start and an end HH:mm', 'invalid-option');
  }
  return { start, end: end > start ? end : end + minutesOfDay };
}

/** The instant of a page. */
export function pageAt(at: unknown, position: number): number {
  const ms = typeof at === 'string' || typeof at === 'number' ? parseInstant(at) : undefined;
  return (
    ms ?? refuse(`pages/${position}/at`, 'be an instant with Z or an offset, or epoch milliseconds', 'invalid-option')
  );
}

/** The seats that are meant. */
export function selectionOf({ people, ...options }: CoverageBurdenOptions): SeatSelection {
  const known = people?.flatMap(({ id, skillIds }) => (skillIds === undefined ? [] : [{ id, skillIds }]));
  return { ...options, people: known };
}

function checkPeople(people: unknown): void {
  if (people === undefined) return;
  if (!Array.isArray(people)) refuse('people', 'be an array', 'invalid-option');
  for (const [position, person] of (people as readonly unknown[]).entries()) {
    const path = `people/${position}`;
    if (!isRecord(person) || typeof person['id'] !== 'string')
      refuse(path, 'be an object with an id', 'invalid-option');
    const { share = 1, timeZone = null } = person;
    if (typeof share !== 'number' || !(share >= 0.001 && share <= 1)) {
      refuse(`${path}/share`, 'be a number from 0.001 to 1', 'invalid-option');
    }
    if (timeZone !== null && typeof timeZone !== 'string') refuse(`${path}/timeZone`, 'be a text', 'invalid-option');
  }
}
