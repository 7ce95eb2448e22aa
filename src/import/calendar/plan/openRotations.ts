import type { Rotation } from '../../../coverage/model.js';
import { formatDate } from '../../../internal/time/formatDate.js';
import { msPerDay } from '../../../internal/time/limits.js';
import { instantAt } from '../time/instantAt.js';
import type { ZoneTable } from '../../../internal/time/zoneTable.js';
import { weekdayOf } from '../rule/weekday.js';
import type { ExpandedSeries } from '../series/expandSeries.js';
import type { CalendarEvent } from '../series/model.js';
import type { PlanWork } from './model.js';
import { originOf } from './origin.js';
import { handOffText } from './windowHours.js';

/** Days of one turn of a person, and days until the next one; undefined where the series is no turn of an endless rotation. */
function turnOf({ event, days, without, instances }: ExpandedSeries, clock: ZoneTable) {
  const { who } = event.source;
  const { rule, start, length } = event;
  if (rule === undefined || days === undefined || days.last !== undefined || rule.count !== undefined) return undefined;
  if (rule.frequency === 'MONTHLY' || rule.monthDays.length > 0 || rule.months.length > 0) return undefined;
  if (rule.weekdays.length > (rule.frequency === 'WEEKLY' ? 1 : 0) || !days.isFirstNamed) return undefined;
  if (who.personId === null || who.partyId !== null || without.size > 0 || event.added.length > 0) return undefined;
  const cycle = rule.interval * (rule.frequency === 'WEEKLY' ? 7 : 1);
  const turn = length.wall / msPerDay;
  if (!Number.isInteger(turn) || turn < 1 || cycle <= turn || cycle % turn !== 0 || start.wall % 60_000 !== 0)
    return undefined;
  const isSame = instances.every(({ wall, start: from, end }) => {
    return instantAt(clock, wall) === from && instantAt(clock, wall + length.wall) === end;
  });
  return isSame ? { turn, cycle } : undefined;
}

/**
 * Endless series that take turns: each of one person, as many as the cycle has turns, each beginning where the one before ends.
 *
 * @returns the rotations, and the series that they have
 */
export function openRotations(
  work: PlanWork,
  series: readonly ExpandedSeries[],
  clockOf: (zone: string) => ZoneTable,
): { readonly rotations: Rotation[]; readonly used: ReadonlySet<ExpandedSeries> } {
  const groups = new Map<string, { turn: number; cycle: number; members: ExpandedSeries[] }>();
  for (const one of series) {
    const { zone, wall } = one.event.start;
    const found = turnOf(one, clockOf(zone));
    if (found === undefined) continue;
    const day = Math.floor(wall / msPerDay);
    const phase = found.turn % 7 === 0 ? weekdayOf(day) : 0;
    const key = [zone, wall - day * msPerDay, found.turn, found.cycle, phase, one.event.source.who.teamId ?? ''].join(
      '\n',
    );
    const group = groups.get(key) ?? { ...found, members: [] };
    group.members.push(one);
    groups.set(key, group);
  }
  const rotations: Rotation[] = [];
  const used = new Set<ExpandedSeries>();
  for (const { turn, cycle, members } of groups.values()) {
    const sorted = [...members].sort((a, b) => a.event.start.wall - b.event.start.wall);
    const [first] = sorted;
    const isWhole = sorted.length === cycle / turn;
    const begins = (position: number) => (first?.event.start.wall ?? 0) + position * turn * msPerDay;
    if (first === undefined || !isWhole || sorted.some(({ event }, at) => event.start.wall !== begins(at))) continue;
    rotations.push(
      rotationOf(
        work,
        first.event,
        turn,
        sorted.map(({ event }) => event.source.who.personId ?? ''),
      ),
    );
    for (const one of sorted) used.add(one);
  }
  return { rotations, used };
}

/** A rotation that begins with a series, by weeks where its turns are whole weeks. */
export function rotationOf(
  work: PlanWork,
  { start, source }: CalendarEvent,
  turn: number,
  members: readonly string[],
  last?: number,
): Rotation {
  const { zone, wall } = start;
  const { uid, who } = source;
  const day = Math.floor(wall / msPerDay);
  const isWeeks = turn % 7 === 0;
  return {
    id: work.id(uid, formatDate(day)),
    zone,
    unit: isWeeks ? 'week' : 'day',
    length: isWeeks ? turn / 7 : turn,
    handOff: handOffText(wall - day * msPerDay),
    from: formatDate(day),
    ...(last !== undefined && { until: formatDate(last) }),
    members: [...members],
    ...(who.teamId !== null && { teamId: who.teamId }),
    mode: work.mode,
    ...originOf(source),
  };
}
