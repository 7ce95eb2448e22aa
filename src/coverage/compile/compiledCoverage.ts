import { refuse } from '../../internal/check.js';
import { once } from '../../internal/once.js';
import { formatInstant } from '../../internal/time/formatInstant.js';
import { parseInstant } from '../../internal/time/parseInstant.js';
import type { Range } from '../../internal/time/rangeOf.js';
import type { CompiledCoverage, DepthInterval } from '../compiled.js';
import { depthOf } from './depthOf.js';
import { stepAt, stepEnd } from './steps.js';
import type { Steps } from './steps.js';
import { copyOf, lengthOf, stretchAt } from './stretches.js';
import type { Stretches } from './stretches.js';
import { complementOf } from './stretchSets.js';

const msPerMinute = 60_000;

/** What coverage is made of, each part made only when it is asked for. */
export interface CoverageParts {
  readonly range: Range;
  readonly timeZoneData: () => string;
  readonly covered: () => Stretches;
  readonly steps: () => Steps;
}

/** The instant in a range that was asked for. */
export function instantWithin(at: string | number, { from, to }: Range): number {
  const ms = parseInstant(at);
  if (ms === undefined) return refuse('at', 'be an instant with Z or an offset, or epoch milliseconds');
  if (ms < from || ms > to) return refuse('at', 'lie within the range that was compiled', 'out-of-range');
  return ms;
}

/** Coverage that answers for its range. */
export function compiledCoverage({ range, timeZoneData, covered, steps }: CoverageParts): CompiledCoverage {
  const uncovered = once(() => complementOf(covered(), range));
  const next = (set: () => Stretches) => (at: string | number) => {
    const ms = instantWithin(at, range);
    const { starts } = set();
    const start = starts[stretchAt(set(), ms)];
    return start === undefined ? null : formatInstant(Math.max(start, ms));
  };
  const previous = (set: () => Stretches) => (at: string | number) => {
    const ms = instantWithin(at, range);
    const { starts, ends } = set();
    const holding = stretchAt(set(), ms - 1);
    const holds = (starts[holding] ?? Infinity) < ms;
    const end = holds ? ms : ends[holding - 1];
    return end === undefined ? null : formatInstant(end);
  };
  const depthAt = (at: string | number) => steps().depth[stepAt(steps(), instantBefore(at, range))] ?? 0;
  return {
    get from() {
      return formatInstant(range.from);
    },
    get to() {
      return formatInstant(range.to);
    },
    fromMs: range.from,
    toMs: range.to,
    get timeZoneData() {
      return timeZoneData();
    },
    depthAt,
    isCovered(at) {
      const ms = instantBefore(at, range);
      return (covered().starts[stretchAt(covered(), ms)] ?? Infinity) <= ms;
    },
    nextCovered: next(covered),
    nextUncovered: next(uncovered),
    previousCovered: previous(covered),
    previousUncovered: previous(uncovered),
    minutes: () => lengthOf(covered()) / msPerMinute,
    depth: () => depthOf(steps()),
    intervals: () => intervalsOf(covered()),
    intervalsMs: () => copyOf(covered()),
    depths: () => depthsOf(steps()),
  };
}

function instantBefore(at: string | number, range: Range): number {
  const ms = instantWithin(at, range);
  return ms < range.to ? ms : refuse('at', 'lie before the end of the range that was compiled', 'out-of-range');
}

/** Stretches of equal depth as plain data: steps at which one person takes over from another are no bounds. */
function depthsOf(steps: Steps): DepthInterval[] {
  const intervals: DepthInterval[] = [];
  let from = 0;
  for (let step = 0; step < steps.at.length; step++) {
    const depth = steps.depth[step] ?? 0;
    if (step + 1 < steps.at.length && steps.depth[step + 1] === depth) continue;
    intervals.push({
      start: formatInstant(steps.at[from] ?? 0),
      end: formatInstant(stepEnd(steps, step)),
      depth,
    });
    from = step + 1;
  }
  return intervals;
}

/** Stretches as plain data. */
export function intervalsOf({ starts, ends }: Stretches): { start: string; end: string }[] {
  return [...starts].map((start, at) => ({ start: formatInstant(start), end: formatInstant(ends[at] ?? start) }));
}
