import { addCalendar } from '../../internal/time/calendar.js';
import { calendarDate } from '../../internal/time/calendarDate.js';
import { presentZoneName } from '../../internal/time/zoneLinks.js';
import type { ZoneTable } from '../../internal/time/zoneTable.js';
import { weekdayOf } from '../compile/dailyStretches.js';
import type { PreparedRotation, WallTimes } from '../plan/prepared.js';
import type { Entries, LintContext } from './context.js';
import type { LintEntity } from './model.js';

const minutesOfDay = 1440;

/** A wall time that begins or ends something. */
export interface Boundary {
  readonly is: 'start' | 'end' | 'hand-off';
  /** Minutes from the midnight of the day. */
  readonly minutes: number;
}

/** Something that is there on days at wall times of a zone. */
export interface TimedHours {
  readonly entity: LintEntity;
  readonly zone: string;
  readonly table: ZoneTable;
  readonly boundaries: readonly Boundary[];
  /** Start and end, where it has a length. */
  readonly times: WallTimes | null;
  readonly runsOn: (day: number) => boolean;
}

/** All wall times of a plan and of requirements. */
export function timedHours({ entries, requirements }: LintContext): TimedHours[] {
  return [...timedHoursOf(entries), ...requirements.flatMap((requirement) => timedHoursOf(requirement.entries))];
}

function timedHoursOf({ windows, closures, replacements, breaks, rotations }: Entries): TimedHours[] {
  const replaced = new Set(replacements.map(({ read }) => `${read.zone} ${read.day}`));
  return [
    ...windows.map(({ entity, raw, read }) => {
      const name = presentZoneName(raw.zone);
      const { days, from, until, table } = read;
      const runsOn = (day: number) =>
        day >= from && day <= until && hasWeekday(days, day) && !replaced.has(`${name} ${day}`);
      return stretch(entity, raw.zone, table, read, runsOn);
    }),
    ...[...closures, ...breaks].map(({ entity, raw, read }) =>
      stretch(entity, raw.zone, read.table, read, (day) =>
        read.day === null ? hasWeekday(read.days, day) : read.day === day,
      ),
    ),
    ...replacements.flatMap(({ entity, raw, read }) => {
      const window = windows.find((one) => presentZoneName(one.raw.zone) === read.zone);
      if (window === undefined) return [];
      return read.hours.map((times) => stretch(entity, raw.zone, window.read.table, times, (day) => day === read.day));
    }),
    ...rotations.flatMap(({ entity, raw, read }) => handOffs(entity, raw.zone, read)),
  ];
}

function stretch(
  entity: LintEntity,
  zone: string,
  table: ZoneTable,
  { start, end }: WallTimes,
  runsOn: (day: number) => boolean,
): TimedHours {
  const boundaries: Boundary[] = [
    { is: 'start', minutes: start },
    { is: 'end', minutes: end },
  ];
  return { entity, zone, table, boundaries, times: { start, end }, runsOn };
}

/** The hand-offs of a rotation by their minute of the day. */
function handOffs(entity: LintEntity, zone: string, rotation: PreparedRotation): TimedHours[] {
  const { table, unit, length, handOff, from, until, members } = rotation;
  if (members.length === 0) return [];
  const common = { entity, zone, table, times: null };
  const at = (minutes: number, runsOn: (day: number) => boolean): TimedHours => ({
    ...common,
    boundaries: [{ is: 'hand-off', minutes }],
    runsOn: (day) => day >= from && day <= until + 1 && runsOn(day),
  });
  if (unit !== 'hour') return [at(handOff, (day) => isHandOffDay(rotation, day))];
  const minutes = new Set(Array.from({ length: 24 }, (_, hour) => (handOff + hour * 60) % minutesOfDay));
  return [...minutes].map((minute) =>
    at(minute, (day) => ((day - from) * minutesOfDay + minute - handOff) % (length * 60) === 0),
  );
}

function isHandOffDay({ unit, length, from, until }: PreparedRotation, day: number): boolean {
  if (day === until + 1) return true; // the last turn ends at the hour of the hand-off
  if (unit !== 'month') return (day - from) % (length * (unit === 'week' ? 7 : 1)) === 0;
  const [first, now] = [calendarDate(from), calendarDate(day)];
  const months = (now.year - first.year) * 12 + now.month - first.month;
  return months % length === 0 && addCalendar(from, { months, days: 0 }) === day;
}

function hasWeekday(days: number, day: number): boolean {
  return ((days >> weekdayOf(day)) & 1) === 1;
}
