import type { Outcome } from '../../internal/quantity/model.js';
import { mantelHaenszelDifference, mantelHaenszelOddsRatio } from '../../internal/stats/mantelHaenszel.js';
import type { StratifiedFigure } from '../../internal/stats/mantelHaenszel.js';
import { durationExclusions } from '../durations/model.js';
import type { IncidentRecord } from '../incident/model.js';
import { countReasons } from '../outcomes/countReasons.js';
import { figure, insufficient, nothing } from '../outcomes/outcomes.js';
import { proportion } from '../outcomes/proportion.js';
import { warning } from '../outcomes/warnings.js';
import type { ShareVerdict } from '../shares/incidentShare.js';
import { shareExclusions } from '../shares/model.js';
import type { PriorityShares, ShareOfSide, ShareSplit } from './hoursModel.js';
import type { Side } from './sidesOf.js';

/** Whether an incident has what is asked for, or why it has no part. */
export type SplitVerdict = ShareVerdict | 'no-target' | 'pending';

const reasons = [...durationExclusions, ...shareExclusions, 'pending', 'no-target'] as const;

/** What a split of shares rests on. */
export interface ShareSplitSettings {
  readonly incidents: readonly IncidentRecord[];
  readonly sides: readonly (Side | undefined)[];
  readonly level: number;
  /** What each side of a priority needs. */
  readonly least: number;
}

/** A share on both sides of the hours: raw, by priority, and compared within priorities. */
export function shareSplit(
  verdicts: readonly SplitVerdict[],
  { incidents, sides, level, least }: ShareSplitSettings,
): ShareSplit {
  const strata = new Map<number, { in: [number, number]; out: [number, number] }>();
  for (const [at, verdict] of verdicts.entries()) {
    const side = sides[at];
    if (side === undefined || typeof verdict === 'string') continue;
    const key = incidents[at]?.priority ?? Infinity;
    const stratum = strata.get(key) ?? { in: [0, 0], out: [0, 0] };
    strata.set(key, stratum);
    stratum[side][1]++;
    if (verdict) stratum[side][0]++;
  }
  const shareOf = ([numerator, denominator]: readonly [number, number]): ShareOfSide => {
    return { numerator, denominator, share: proportion(numerator, denominator, { level }) };
  };
  const sum = (side: Side): [number, number] =>
    [...strata.values()].reduce<[number, number]>(([a, b], { [side]: [c, d] }) => [a + c, b + d], [0, 0]);
  const byPriority = [...strata]
    .sort(([a], [b]) => a - b)
    .map(([key, stratum]): PriorityShares => {
      const priority = key === Infinity ? null : key;
      return { priority, inHours: shareOf(stratum.in), outOfHours: shareOf(stratum.out) };
    });
  const excluded = countReasons(
    verdicts.filter((_, at) => sides[at] !== undefined),
    reasons,
  );
  return {
    inHours: shareOf(sum('in')),
    outOfHours: shareOf(sum('out')),
    byPriority,
    stratified: stratified(byPriority, level, least),
    excluded,
  };
}

/** Priorities with enough on both sides, compared; the others are dropped by name, and weigh nothing. */
function stratified(byPriority: readonly PriorityShares[], level: number, least: number): ShareSplit['stratified'] {
  const smaller = ({ inHours, outOfHours }: PriorityShares): number =>
    Math.min(inHours.denominator, outOfHours.denominator);
  const used = byPriority.filter((each) => smaller(each) >= least);
  const dropped = byPriority.filter((each) => smaller(each) < least).map(({ priority }) => priority);
  if (used.length === 0) {
    const most = Math.max(0, ...byPriority.map(smaller));
    const few = insufficient(most, least, 'mantel-haenszel');
    return { difference: few, oddsRatio: few, dropped };
  }
  const n = used.reduce((total, { inHours, outOfHours }) => total + inHours.denominator + outOfHours.denominator, 0);
  const strata = used.map(({ inHours, outOfHours }) => ({ first: countsOf(outOfHours), second: countsOf(inHours) }));
  const odds = mantelHaenszelOddsRatio(strata, level);
  const outcome = ({ value, limits }: StratifiedFigure, method: string): Outcome<number> => {
    const named = limits === undefined ? undefined : { ...limits, method };
    const warnings = limits === undefined ? [warning('no-variance')] : [];
    return figure(value, { n, method: 'mantel-haenszel', level, limits: named, warnings });
  };
  return {
    difference: outcome(mantelHaenszelDifference(strata, level), 'greenland-robins'),
    oddsRatio: odds === undefined ? nothing('zero-baseline') : outcome(odds, 'robins-breslow-greenland'),
    dropped,
  };
}

function countsOf({ numerator, denominator }: ShareOfSide): { readonly successes: number; readonly n: number } {
  return { successes: numerator, n: denominator };
}
