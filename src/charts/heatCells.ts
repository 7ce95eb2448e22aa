import { checkRecord, isRecord, isTexts, refuse } from '../internal/check.js';
import { weekdays } from '../coverage/model.js';
import type { PresentTogether, TypicalWeek } from '../coverage/pattern/typicalWeekModel.js';
import type { Weekday } from '../coverage/model.js';
import { standardGapShare } from './model.js';
import type { CoverageHourState, CoverageRole, HeatmapOptions } from './model.js';

const msPerMinute = 60_000;
const hoursPerDay = 24;
const hoursOfWeek = 168;

/** What fills an hour, in milliseconds; without `required`, the parts make up all of it. */
export interface HeatTimes {
  readonly all: number;
  readonly internal: number;
  readonly provider: number;
  readonly both: number;
  readonly unassigned: number;
  /** Required and nobody there; 0 where it is not known what is required. */
  readonly uncovered: number;
  /** Nobody there, and not required as far as is known. */
  readonly idle: number;
  readonly required: number;
}

/** An hour of the week as a chart shows it. */
export interface HeatCell extends HeatTimes {
  readonly weekday: Weekday;
  readonly hour: number;
  readonly state: CoverageHourState;
  /** Whether nobody is there in a part of the required time, too small to make the hour a gap. */
  readonly partly: boolean;
}

/** The hours of a week, Monday 00:00 first, and whether it is known what is required. */
export interface HeatWeek {
  readonly zone: string;
  readonly cells: readonly HeatCell[];
  readonly isRequiredKnown: boolean;
}

type Who = 'internal' | 'provider' | 'both' | 'unassigned';
/** Who has an hour where two have it for as long: the first of these. */
const ties: readonly Who[] = ['both', 'internal', 'provider', 'unassigned'];

function milliseconds(value: unknown, path: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) refuse(path, 'be a number of minutes');
  return Math.round(value * msPerMinute);
}

function whoOf({ partyIds, teamIds }: PresentTogether, { partyRoles = {}, teamRoles = {} }: HeatmapOptions): Who {
  const roleIn = (roles: Readonly<Record<string, CoverageRole>>, id: string) =>
    Object.hasOwn(roles, id) ? roles[id] : undefined;
  const roles = [...partyIds.map((id) => roleIn(partyRoles, id)), ...teamIds.map((id) => roleIn(teamRoles, id))];
  const hasInternal = roles.includes('internal');
  if (roles.includes('provider')) return hasInternal ? 'both' : 'provider';
  return hasInternal ? 'internal' : 'unassigned';
}

function timesOf(hour: Readonly<Record<string, unknown>>, path: string, options: HeatmapOptions): HeatTimes {
  const all = milliseconds(hour['minutes'], `${path}/minutes`);
  const required = milliseconds(hour['requiredMinutes'] ?? 0, `${path}/requiredMinutes`);
  const uncovered = milliseconds(hour['uncoveredMinutes'] ?? 0, `${path}/uncoveredMinutes`);
  const present = hour['present'];
  if (!Array.isArray(present)) refuse(`${path}/present`, 'be an array');
  const times = { internal: 0, provider: 0, both: 0, unassigned: 0 };
  for (const [at, each] of (present as readonly unknown[]).entries()) {
    const place = `${path}/present/${at}`;
    if (!isRecord(each) || !isTexts(each['partyIds']) || !isTexts(each['teamIds']))
      refuse(place, 'have lists of ids of parties and teams');
    const together = { partyIds: each['partyIds'], teamIds: each['teamIds'], minutes: 0 };
    times[whoOf(together, options)] += milliseconds(each['minutes'], `${place}/minutes`);
  }
  const idle = all - times.internal - times.provider - times.both - times.unassigned - uncovered;
  if (idle < 0 || uncovered > required || required > all) refuse(path, 'have parts that fit into its minutes');
  return { all, ...times, uncovered, idle, required };
}

function stateOf(times: HeatTimes, isRequiredKnown: boolean, gapShare: number): CoverageHourState {
  const { all, uncovered, required, idle } = times;
  if (all === 0) return 'out-of-range';
  if (uncovered > 0 && uncovered >= gapShare * required) return 'gap';
  const covered = all - uncovered - idle;
  if (covered > 0 && (required > 0 || covered >= idle)) {
    const longest = Math.max(...ties.map((who) => times[who]));
    return ties.find((who) => times[who] === longest) ?? 'unassigned';
  }
  return isRequiredKnown ? 'not-required' : 'nobody';
}

/** Reads a typical week, which may come from JSON, into what charts show. */
export function heatCells(week: TypicalWeek, options: HeatmapOptions): HeatWeek {
  checkRecord(week, 'week');
  const { zone, hours } = week as Partial<TypicalWeek>;
  if (typeof zone !== 'string') refuse('week/zone', 'be a text');
  if (!Array.isArray(hours) || hours.length !== hoursOfWeek)
    refuse('week/hours', `be the ${hoursOfWeek} hours of a week`);
  const known = (hours as readonly unknown[]).map(
    (hour) => isRecord(hour) && typeof hour['requiredMinutes'] === 'number',
  );
  const isRequiredKnown = known[0] === true;
  const cells = (hours as readonly unknown[]).map((hour, at): HeatCell => {
    const path = `week/hours/${at}`;
    checkRecord(hour, path);
    const weekday = weekdays[Math.floor(at / hoursPerDay)] ?? 'mon';
    if (hour['weekday'] !== weekday || hour['hour'] !== at % hoursPerDay)
      refuse(path, 'be in its place: Monday 00:00 first');
    if (known[at] !== isRequiredKnown) refuse(`${path}/requiredMinutes`, 'be null in every hour or in none');
    const times = timesOf(hour, path, options);
    const state = stateOf(times, isRequiredKnown, options.gapShare ?? standardGapShare);
    return { weekday, hour: at % hoursPerDay, ...times, state, partly: times.uncovered > 0 && state !== 'gap' };
  });
  return { zone, cells, isRequiredKnown };
}
