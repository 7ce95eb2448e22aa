import type { Range } from '../../internal/time/rangeOf.js';
import { presentZoneName } from '../../internal/time/zoneLinks.js';
import type { PreparedPlan, PreparedReplacement, PreparedWindow } from '../plan/prepared.js';
import { dailyStretches, daysOfRange, resolvedHours, weekdayOf } from './dailyStretches.js';
import type { Relaxation } from './source.js';
import { stretchBuilder } from './stretches.js';
import type { Memory, Stretches } from './stretches.js';
import { unionOfAll } from './stretchSets.js';

/** The hours of a window with other hours on the days that replacements name; closures and breaks are not yet taken off. */
export function windowHours(
  window: PreparedWindow,
  plan: Pick<PreparedPlan, 'replacements'>,
  range: Range,
  relaxation: Relaxation = {},
  memory?: Memory,
): Stretches {
  const dates = relaxation.dates === true ? { from: -Infinity, until: Infinity } : window;
  const hours = { ...window, from: dates.from, until: dates.until };
  const hasReplacements = relaxation.replacements !== true && plan.replacements.length > 0;
  const replacements = hasReplacements ? replacementsFor(hours, plan.replacements) : [];
  if (replacements.length === 0) return dailyStretches(hours, range, memory);
  return withReplacements(hours, replacements, range);
}

/** The replacements of days on which a window starts, in order of the days; two for one day add up. */
function replacementsFor(window: PreparedWindow, replacements: readonly PreparedReplacement[]): PreparedReplacement[] {
  const name = presentZoneName(window.zone);
  const ofWindow = replacements.filter(
    ({ zone, day }) =>
      zone === name && day >= window.from && day <= window.until && (window.days >> weekdayOf(day)) & 1,
  );
  return ofWindow.sort((a, b) => a.day - b.day);
}

function withReplacements(
  window: PreparedWindow,
  replacements: readonly PreparedReplacement[],
  range: Range,
): Stretches {
  const { table } = window;
  const { first, last } = daysOfRange(table, range);
  const replaced = new Map<number, Range[]>();
  for (const { day, hours } of replacements) {
    const resolved = hours.map((times) => resolvedHours(table, day, times));
    const others = replaced.get(day);
    if (others === undefined) replaced.set(day, resolved);
    else others.push(...resolved);
  }
  // Between two such days the window runs as ever; a stretch of it ends with the last night before the day.
  const parts: Stretches[] = [];
  let from = Math.max(first, window.from);
  for (const day of [...replaced.keys(), last + 1]) {
    parts.push(dailyStretches({ ...window, from, until: Math.min(day - 1, window.until) }, range));
    from = Math.max(from, day + 1);
  }
  const instead = [...replaced.values()].flat().sort((a, b) => a.from - b.from || a.to - b.to);
  const built = stretchBuilder(instead.length);
  for (const { from: start, to: end } of instead) built.add(Math.max(start, range.from), Math.min(end, range.to));
  return unionOfAll([...parts, built.done()]);
}
