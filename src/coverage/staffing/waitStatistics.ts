import { checkOptions, isRecord, refuse } from '../../internal/check.js';
import { namedFaults, numberFaults, refuseFaults } from '../../internal/checkNumbers.js';
import type { Fault } from '../../internal/checkNumbers.js';
import { guarded } from '../../internal/guarded.js';
import { sum } from '../../internal/numeric/sum.js';
import type { ClosedStretch, LongerWait, WaitCommon, WaitRange, WaitStatistics } from './waits.js';

/** Which waits are asked for. */
export interface WaitStatisticsOptions {
  /** Waits in minutes, >= 0, of which to tell how many arrivals wait longer; absent: none. */
  readonly longerThanMinutes?: readonly number[] | undefined;
}

const msPerMinute = 60_000;
const instant = { whole: true, least: -8_640_000_000_000_000, most: 8_640_000_000_000_000 } as const;

interface Gap {
  readonly start: number;
  readonly end: number;
  /** When the wait ends; Infinity for never. */
  readonly until: number;
  readonly isKnown: boolean;
}

function gapFaults(gaps: readonly unknown[], { from, to }: WaitRange): Fault[] {
  let before = -Infinity;
  return gaps.flatMap((gap, at): Fault[] => {
    const path = `gaps/${at}`;
    if (!isRecord(gap)) return [{ path, must: 'be an object' }];
    const { start, end, trueEnd } = gap;
    const faults = [
      ...numberFaults(start, `${path}/start`, { whole: true, least: from }),
      ...numberFaults(end, `${path}/end`, { whole: true, most: to }),
      ...(trueEnd === null ? [] : numberFaults(trueEnd, `${path}/trueEnd`, { ...instant, optional: true })),
    ];
    if (faults.length > 0) return faults;
    const isOrdered = Number(start) > before && Number(end) > Number(start);
    before = Number(end);
    return [
      ...(isOrdered ? [] : [{ path, must: 'begin after the one before has ended, and end after its begin' }]),
      ...(end === to || trueEnd === undefined || trueEnd === end
        ? []
        : [{ path: `${path}/trueEnd`, must: 'be end, unless the gap goes on beyond the range' }]),
      ...(typeof trueEnd === 'number' && trueEnd < Number(end)
        ? [{ path: `${path}/trueEnd`, must: 'not be before end' }]
        : []),
    ];
  });
}

function asGap({ start, end, trueEnd }: ClosedStretch, to: number): Gap {
  if (trueEnd === undefined) return { start, end, until: end, isKnown: end !== to };
  return { start, end, until: trueEnd ?? Infinity, isKnown: true };
}

/** Milliseconds of a gap in which an arrival waits longer than `wait`. */
function longerIn({ start, end, until }: Gap, wait: number): number {
  return Math.max(0, Math.min(end, until - wait) - start);
}

/**
 * How long those who arrive at any time wait until somebody is there, from the stretches in which nobody is.
 *
 * For gaps of length g in a range of length T: mean wait of those who arrive in a gap `sum g^2 / (2 * sum g)`, of all `sum g^2 / (2 * T)`, share
 * that waits longer than w `sum max(0, g - w) / sum g`. Long gaps catch more arrivals, so that neither the mean gap nor half of it is the
 * answer. Of a gap that the range cuts, those who arrive in `[a, b)` wait for its true end E: `((E - a)^2 - (E - b)^2) / 2` takes the place of
 * `g^2 / 2`.
 *
 * @param gaps in ascending order, apart from each other
 * @returns minutes; `never` where a gap has no end; without gaps nobody waits
 * @throws ComanagedError `invalid-argument` with all faults: instants that are not whole milliseconds, gaps out of order or outside the
 * range, an end before its begin; `unknown-option` for an option that is not known
 */
export function waitStatistics(
  gaps: readonly ClosedStretch[],
  range: WaitRange,
  options: WaitStatisticsOptions = {},
): WaitStatistics {
  return guarded('gaps', () => {
    checkOptions(range, 'range', ['from', 'to']);
    checkOptions(options, 'options', ['longerThanMinutes']);
    if (!Array.isArray(gaps)) refuse('gaps', 'be an array');
    const { longerThanMinutes = [] } = options;
    if (!Array.isArray(longerThanMinutes)) refuse('longerThanMinutes', 'be an array of numbers');
    const times = Array.from<number>(longerThanMinutes); // a hole is undefined, which is no number
    refuseFaults(namedFaults({ ...range }, { from: instant, to: instant }));
    const { from, to } = range;
    refuseFaults([
      ...(to > from ? [] : [{ path: 'to', must: 'be after from' }]),
      ...times.flatMap((time, at) => numberFaults(time, `longerThanMinutes/${at}`, { least: 0, most: 52_596_000 })),
      ...gapFaults(Array.from<unknown>(gaps), range),
    ]);
    const all = (gaps as readonly ClosedStretch[]).map((gap) => asGap(gap, to));
    const gapMs = sum(all.map(({ start, end }) => end - start));
    const longerThan = times.map((minutes): LongerWait => {
      const ms = sum(all.map((gap) => longerIn(gap, minutes * msPerMinute)));
      return { minutes: minutes + 0, shareInGap: gapMs > 0 ? ms / gapMs : null, share: ms / (to - from) };
    });
    const common: WaitCommon = {
      rangeMinutes: (to - from) / msPerMinute,
      gapMinutes: gapMs / msPerMinute,
      gapCount: all.length,
      gapProbability: gapMs / (to - from),
      longerThan,
      isLowerBound: all.some(({ isKnown }) => !isKnown),
    };
    if (all.some(({ until }) => until === Infinity)) return { status: 'never', ...common };
    // The area below the falling wait of each gap, in minutes times minutes: a trapezium.
    const waits = sum(
      all.map(({ start, end, until }) => {
        const [first, last] = [(until - start) / msPerMinute, (until - end) / msPerMinute];
        return (((end - start) / msPerMinute) * (first + last)) / 2;
      }),
    );
    return {
      status: 'ends',
      ...common,
      meanWaitInGapMinutes: gapMs > 0 ? waits / common.gapMinutes : null,
      meanWaitMinutes: waits / common.rangeMinutes,
      longestWaitMinutes: all.reduce((most, { start, until }) => Math.max(most, (until - start) / msPerMinute), 0),
    };
  });
}
