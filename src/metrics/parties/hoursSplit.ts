import { checkOptions, isRecord, refuse } from '../../internal/check.js';
import { numberFaults, refuseFaults } from '../../internal/checkNumbers.js';
import { guarded } from '../../internal/guarded.js';
import type { Outcome } from '../../internal/quantity/model.js';
import { compareText } from '../../internal/text/compareText.js';
import { formatInstant } from '../../internal/time/formatInstant.js';
import { slaVerdict } from '../agreements/slaVerdict.js';
import { targetTable } from '../agreements/targetOf.js';
import { checkIncidents, measureKeys, measureOf } from '../durations/checkOptions.js';
import { durationDefaults } from '../durations/defaults.js';
import { clockOf } from '../durations/elapsed.js';
import { endedQuantiles, survivalQuantiles } from '../durations/figures.js';
import { ended, exclusionsOf, measure, stillOpen } from '../durations/measure.js';
import type { Measured } from '../durations/measure.js';
import { durationMetrics } from '../durations/model.js';
import { incidentPriorities } from '../incident/model.js';
import type { IncidentRecord } from '../incident/model.js';
import { figure, insufficient } from '../outcomes/outcomes.js';
import { warning } from '../outcomes/warnings.js';
import { holderVerdicts } from '../shares/holderVerdicts.js';
import { groupParties } from './groupParties.js';
import { isSoleTeam } from './isSoleTeam.js';
import type { HoursSplit, HoursSplitOptions, PrioritySplit, SplitSide, SplitSides } from './hoursModel.js';
import { pathsOf } from './pathsOf.js';
import { shareSplit } from './shareSplit.js';
import type { SplitVerdict } from './shareSplit.js';
import { sidesOf } from './sidesOf.js';
import type { Side } from './sidesOf.js';

/** House default: the least sample with a 95 % interval of the median. */
export const hoursSplitMinimum = 6;

/**
 * A duration, and what was kept and solved, in and out of hours: raw, by priority, by the party that held the incident last, and with the mix of priorities made equal.
 *
 * The raw medians differ by what happens at night, too: small tickets that machines open. The standardized figures weigh the medians of each
 * priority alike on both sides; shares, of incidents within target and of those that the first team solved, are compared within priorities
 * after Mantel and Haenszel. Priorities with too few incidents on one side are dropped by name. No party is slower because its raw
 * median is.
 *
 * @returns hours
 * @throws ComanagedError `invalid-argument` for records that are not in order; `invalid-option`, `unknown-option`, `unknown-zone`
 * @see Direct standardization: K. J. Rothman, Modern Epidemiology (2008), chapter 3; shares: S. Greenland and J. M. Robins, Biometrics 41
 * (1985), J. Robins, N. Breslow and S. Greenland, Biometrics 42 (1986)
 *
 * @example
 * ```ts
 * import { businessClock } from 'comanaged/coverage';
 * import { hoursSplit } from 'comanaged/metrics';
 *
 * const days = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
 * const plan = { windows: [{ zone: 'UTC', days, start: '08:00', end: '18:00' }] };
 * const hours = businessClock(plan, { from: '2026-03-01T00:00Z', to: '2026-04-01T00:00Z' });
 * const incidents = [
 *   { id: 'a', openedAt: '2026-03-02T09:00Z', resolvedAt: '2026-03-02T10:00Z', priority: 2 as const },
 *   { id: 'b', openedAt: '2026-03-02T22:00Z', resolvedAt: '2026-03-03T09:00Z', priority: 2 as const },
 * ];
 * const split = hoursSplit(incidents, { metric: 'time-to-resolve', asOf: '2026-04-01', hours });
 * [split.inHours.median, split.outOfHours.median].map((outcome) => outcome.status === 'ok' && outcome.value);
 * // => [1, 11]
 * ```
 */
export function hoursSplit(incidents: readonly IncidentRecord[], options: HoursSplitOptions): HoursSplit {
  return guarded('incidents', () => {
    const { splitBy, level, least } = checked(options);
    const targets = options.targets === undefined ? undefined : targetTable(options.targets);
    checkIncidents(incidents);
    const spec = measureOf(options, options.metric, options.ending);
    const measured = measure(incidents, spec);
    const { state } = measured;
    const sides = sidesOf(incidents, state, spec, { clock: clockOf('business', options.hours), splitBy });
    const outside = sides.filter((side, at) => side === undefined && (state[at] ?? 9) <= stillOpen).length;
    const excluded = [
      ...exclusionsOf(state),
      ...(outside > 0 ? [{ reason: 'outside-hours-range', count: outside }] : []),
    ];
    const split = (places: readonly number[]): SplitSides => splitOf(places, sides, measured, level);
    const settings = { incidents, sides, level, least };
    const all = incidents.map((_, at) => at);
    const byPriority = groupsOf(all, (at) => String(priorityAt(incidents, at) ?? 9)).map(
      ([key, places]): PrioritySplit => ({ priority: key === '9' ? null : Number(key), ...split(places) }),
    );
    const paths = pathsOf(incidents, state, spec, groupParties(options.groups));
    const last = new Map(paths.map(({ at, holds }) => [at, holds.at(-1)?.partyId ?? '']));
    const byParty = groupsOf(all, (at) => last.get(at) ?? '').filter(([partyId]) => partyId !== '');
    return {
      metric: spec.metric,
      clock: spec.clock.kind,
      asOf: formatInstant(spec.asOf),
      splitBy,
      timeZoneData: options.hours.timeZoneData,
      given: incidents.length,
      excluded,
      ...split(all),
      byPriority: byPriority.filter(({ inHours, outOfHours }) => inHours.incidents + outOfHours.incidents > 0),
      byParty: byParty.map(([partyId, places]) => ({ partyId, ...split(places) })),
      standardized: standardized(byPriority, least),
      withinTarget: targets === undefined ? null : shareSplit(targetVerdicts(incidents, measured, targets), settings),
      firstTeam: shareSplit(firstTeamVerdicts(incidents, options), settings),
      warnings: [warning('confounded-by-mix')],
    };
  });
}

/** The priority of an incident; null for none. */
function priorityAt(incidents: readonly IncidentRecord[], at: number): IncidentRecord['priority'] {
  const priority = incidents[at]?.priority ?? null;
  if (priority !== null && !incidentPriorities.includes(priority)) refuse(`incidents/${at}/priority`, 'be from 1 to 5');
  return priority;
}

function checked(options: HoursSplitOptions): {
  readonly splitBy: HoursSplit['splitBy'];
  readonly level: number;
  readonly least: number;
} {
  checkOptions(options, 'options', [
    ...measureKeys,
    ...['metric', 'ending', 'hours', 'splitBy', 'minimumStratum', 'targets', 'groups', 'level'],
  ]);
  const {
    metric,
    hours,
    splitBy = 'opened',
    level = durationDefaults.level,
    minimumStratum: least = hoursSplitMinimum,
  } = options;
  if (!durationMetrics.includes(metric)) refuse('metric', `be one of ${durationMetrics.join(', ')}`, 'invalid-option');
  if (!isRecord(hours) || typeof hours.elapsedMs !== 'function')
    refuse('hours', 'be a business clock', 'invalid-option');
  if (!['opened', 'ended', 'majority'].includes(splitBy)) {
    refuse('splitBy', 'be opened, ended or majority', 'invalid-option');
  }
  refuseFaults([
    ...numberFaults(level, 'level', { above: 0, below: 1 }),
    ...numberFaults(least, 'minimumStratum', { least: 1, whole: true }),
  ]);
  return { splitBy, level, least };
}

const targetWords = ['closed-without-end', true, false, 'pending', 'no-target'] as const;

/** Of excluded incidents, which have no side, the word does not count. */
function targetVerdicts(
  incidents: readonly IncidentRecord[],
  { ms, state }: Measured,
  targets: readonly (number | undefined)[],
): readonly SplitVerdict[] {
  return incidents.map(({ priority }, at) => {
    return targetWords[slaVerdict(state[at] ?? 0, ms[at] ?? 0, targets[priority ?? 0])] ?? 'no-target';
  });
}

function firstTeamVerdicts(incidents: readonly IncidentRecord[], options: HoursSplitOptions): readonly SplitVerdict[] {
  return holderVerdicts(incidents, options, (path) => isSoleTeam(path) ?? 'no-group').verdicts;
}

function groupsOf(
  places: readonly number[],
  keyAt: (at: number) => string,
): readonly (readonly [string, readonly number[]])[] {
  const groups = new Map<string, number[]>();
  for (const at of places) {
    const key = keyAt(at);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [at]);
    else group.push(at);
  }
  return [...groups].sort(([a], [b]) => compareText(a, b));
}

function splitOf(
  places: readonly number[],
  sides: readonly (Side | undefined)[],
  { ms, state }: Measured,
  level: number,
): SplitSides {
  const settings = { level, quantileMethod: 'type-7', excluded: [], warnings: [] } as const;
  const side = (wanted: Side): SplitSide => {
    const mine = places.filter((at) => sides[at] === wanted);
    const msOf = (kind: number) =>
      Float64Array.from(
        mine.filter((at) => state[at] === kind),
        (at) => ms[at] ?? 0,
      );
    const [done, open] = [msOf(ended), msOf(stillOpen)];
    const [median] =
      open.length === 0 ? endedQuantiles(done, [0.5], settings) : survivalQuantiles(done, open, [0.5], settings);
    return { incidents: mine.length, median: median ?? { status: 'undefined', reason: 'no-incidents' } };
  };
  return { inHours: side('in'), outOfHours: side('out') };
}

function standardized(strata: readonly PrioritySplit[], least: number): HoursSplit['standardized'] {
  const isUsable = ({ incidents, median }: SplitSide): boolean => incidents >= least && median.status === 'ok';
  const used = strata.filter(({ inHours, outOfHours }) => isUsable(inHours) && isUsable(outOfHours));
  const total = used.reduce((sum, { inHours, outOfHours }) => sum + inHours.incidents + outOfHours.incidents, 0);
  const dropped = strata.filter(
    (each) => !used.includes(each) && each.inHours.incidents + each.outOfHours.incidents > 0,
  );
  const mean = (of: (split: PrioritySplit) => SplitSide): Outcome<number> => {
    const n = used.reduce((sum, each) => sum + of(each).incidents, 0);
    if (total === 0)
      return insufficient(Math.max(0, ...strata.map((each) => of(each).incidents)), least, 'standardized');
    const value = used.reduce((sum, each) => {
      const { median } = of(each);
      const weight = (each.inHours.incidents + each.outOfHours.incidents) / total;
      return sum + weight * (median.status === 'ok' ? median.value : 0);
    }, 0);
    return figure(value, { n, method: 'directly-standardized' });
  };
  return {
    inHours: mean(({ inHours }) => inHours),
    outOfHours: mean(({ outOfHours }) => outOfHours),
    dropped: dropped.map(({ priority }) => priority),
  };
}
