import { once } from '../../internal/once.js';
import { formatDate } from '../../internal/time/formatDate.js';
import { presentZoneName } from '../../internal/time/zoneLinks.js';
import { stretchAt } from '../compile/stretches.js';
import type { Stretches } from '../compile/stretches.js';
import { unionOfAll } from '../compile/stretchSets.js';
import type { Entries, LintContext } from './context.js';
import { finding, nameOf } from './finding.js';
import { handovers } from './handovers.js';
import type { CoverageLintFinding } from './model.js';
import { offsetPeriods } from './offsetPeriods.js';
import type { OffsetPeriod } from './offsetPeriods.js';

type WindowEntry = Entries['windows'][number];

const minutesOfDay = 1440;
const msPerMinute = 60_000;

/** Longest seam that is told (house default). Zones that change on different dates are apart by one change each: at most two hours. */
export const mostMinutes = 240;

/**
 * L4: a window of one zone starts when one of another zone ends that it relieves, but for the dates between their changes of the clocks. A
 * gap counts where nobody else is there.
 */
export function zoneMismatch(context: LintContext): CoverageLintFinding[] {
  const { windows } = context.entries;
  const covered = once(() => unionOfAll(context.sources().map(({ stretches }) => stretches)));
  const byStart = grouped(windows, ({ start }) => start);
  const zones = new Map(windows.map((window) => [presentZoneName(window.raw.zone), window.read.table]));
  const found: CoverageLintFinding[] = [];
  for (const [one, table] of zones) {
    const ofZone = windows.filter(({ raw }) => presentZoneName(raw.zone) === one);
    const ends = [...grouped(ofZone, ({ end }) => end % minutesOfDay).values()];
    for (const [other, otherTable] of zones) {
      if (other === one) continue;
      const periods = offsetPeriods(table, otherTable, context.range);
      for (const ending of ends) {
        for (const start of meetingStarts(ending[0]?.read.end ?? 0, periods)) {
          found.push(...mismatches(ending, byStart.get(`${other} ${start}`) ?? [], periods, covered));
        }
      }
    }
  }
  return found;
}

/** Windows by zone and wall time. */
function grouped(
  windows: readonly WindowEntry[],
  timeOf: (window: WindowEntry['read']) => number,
): Map<string, WindowEntry[]> {
  const groups = new Map<string, WindowEntry[]>();
  for (const window of windows) {
    const key = `${presentZoneName(window.raw.zone)} ${timeOf(window.read)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [window]);
    else group.push(window);
  }
  return groups;
}

/** Wall times of the other zone, in minutes, that are the same instant as an end in some of the periods. */
function meetingStarts(end: number, periods: readonly OffsetPeriod[]): Set<number> {
  return new Set(periods.map(({ difference }) => timeOfDay(end - difference / msPerMinute)));
}

function mismatches(
  ending: readonly WindowEntry[],
  starting: readonly WindowEntry[],
  periods: readonly OffsetPeriod[],
  covered: () => Stretches,
): CoverageLintFinding[] {
  const [one, other] = [ending[0]?.read, starting[0]?.read];
  if (one === undefined || other === undefined) return [];
  const apartIn = periods.map((period) => ({
    ...period,
    minutes: apart(other.start - one.end + period.difference / msPerMinute),
  }));
  const meeting = apartIn.filter(({ minutes }) => minutes === 0);
  const others = apartIn.filter(({ minutes }) => minutes !== 0 && Math.abs(minutes) <= mostMinutes);
  if (others.length === 0) return [];
  return ending.flatMap((first) =>
    starting.filter(relievesOf(first)).flatMap((second) => {
      const meets = meeting.some((period) => handovers(first.read, second.read, period, 0).length > 0);
      return meets ? others.flatMap((period) => mismatch(first, second, period, covered)) : [];
    }),
  );
}

/** Tells which windows can take over from another: in the same mode and tier, for services of both. */
function relievesOf({ read: first }: WindowEntry): (second: WindowEntry) => boolean {
  return ({ read: { mode, tier, serviceIds } }) => {
    const shares = serviceIds === null || (first.serviceIds?.some((id) => serviceIds.includes(id)) ?? true);
    return mode === first.mode && tier === first.tier && shares;
  };
}

function timeOfDay(minutes: number): number {
  return ((minutes % minutesOfDay) + minutesOfDay) % minutesOfDay;
}

/** Minutes from one time of the day to another, the shorter way. */
function apart(minutes: number): number {
  const ahead = timeOfDay(minutes);
  return ahead > minutesOfDay / 2 ? ahead - minutesOfDay : ahead;
}

function mismatch(
  first: WindowEntry,
  second: WindowEntry,
  period: OffsetPeriod & { readonly minutes: number },
  covered: () => Stretches,
): CoverageLintFinding[] {
  const { minutes } = period;
  const isGap = minutes > 0;
  const all = handovers(first.read, second.read, period, minutes * msPerMinute);
  const days = isGap ? all.filter(({ from, to }) => !isCovered(covered(), from, to)) : all;
  const [start, end] = [days[0], days.at(-1)];
  if (start === undefined || end === undefined) return [];
  return [
    finding(isGap ? 'zone-mismatch-gap' : 'zone-mismatch-overlap', first.entity, {
      date: formatDate(start.day),
      zone: first.raw.zone,
      parameters: {
        other: nameOf(second.entity),
        minutes: Math.abs(minutes),
        days: days.length,
        until: formatDate(end.day),
      },
    }),
  ];
}

function isCovered(covered: Stretches, from: number, to: number): boolean {
  const at = stretchAt(covered, from);
  return (covered.starts[at] ?? Infinity) <= from && (covered.ends[at] ?? 0) >= to;
}
