import { refuse } from '../check.js';

/** The sign of a number. */
export type Sign = -1 | 0 | 1;

/** Where a function is 0, or jumps over it. */
export interface Crossing {
  /** The argument, or the first one of a stretch in which the function is 0. */
  readonly at: number;
  /** The last argument of the stretch; the same as `at` for a point. */
  readonly until: number;
  /** Sign below; 0 at the start of the interval. */
  readonly before: Sign;
  /** Sign above; 0 at the end of the interval. */
  readonly after: Sign;
  /** Whether the function jumps over 0 there without being 0, as at a step. */
  readonly jumps: boolean;
}

/** Where a function crosses 0 in an interval. */
export interface Crossings {
  /** `always` where it is 0 wherever it was looked at. */
  readonly status: 'none' | 'always' | 'at' | 'multiple';
  /** Whether it is a straight line, as far as three points tell. */
  readonly isAffine: boolean;
  /** In rising order; none for `none` and `always`. */
  readonly crossings: readonly Crossing[];
  /** Sign at the start of the interval. */
  readonly startSign: Sign;
  /** Sign at its end. */
  readonly endSign: Sign;
}

/** Options of {@link crossings}. */
export interface CrossingsOptions {
  /** Parts of the interval that are searched, 1 to 100,000; two crossings in one part are not seen. */
  readonly steps: number;
  /** Values up to this size count as 0; absent: 0. */
  readonly tolerance?: number | undefined;
}

interface Point {
  readonly x: number;
  readonly value: number;
  readonly sign: Sign;
}

/** Where the third value tells a straight line from others: not in the middle, where a curve may be symmetric. */
const thirdPoint = 0.381966;
const affineError = 1e-12;
const bisections = 60;

/**
 * Where a function of one number is 0 in an interval.
 *
 * Two values give the root of a straight line, and a third one checks that it is straight. Otherwise the interval is searched in equal
 * steps, and each change of signs is halved 60 times. Steps of the function, where it changes its sign without being 0, are found too.
 *
 * @throws ComanagedError `invalid-argument` where the interval is empty or not finite, or an option is out of its range; `out-of-range` where
 * a value is not finite
 */
export function crossings(f: (x: number) => number, from: number, to: number, options: CrossingsOptions): Crossings {
  const { steps, tolerance = 0 } = options;
  if (!(Number.isFinite(from) && Number.isFinite(to - from) && from < to)) refuse('from', 'be finite and below to');
  if (!(Number.isInteger(steps) && steps >= 1 && steps <= 100_000)) refuse('steps', 'be a whole number, 1 to 100,000');
  if (!(Number.isFinite(tolerance) && tolerance >= 0)) refuse('tolerance', 'be a finite number, at least 0');
  const point = (x: number): Point => {
    const value = f(x);
    if (!Number.isFinite(value)) refuse('f', 'give finite numbers', 'out-of-range');
    return { x, value, sign: Math.abs(value) <= tolerance ? 0 : value < 0 ? -1 : 1 };
  };
  const start = point(from);
  const end = point(to);
  const isAffine = isStraight(start, point(from + (to - from) * thirdPoint), end);
  const grid = isAffine ? [start, end] : gridPoints(start, end, steps, point);
  const isAlways = grid.every(({ sign }) => sign === 0);
  const found = isAlways ? [] : crossingsOf(grid, isAffine ? lineRoot : (low, high) => halved(low, high, point));
  return {
    status: isAlways ? 'always' : found.length === 0 ? 'none' : found.length === 1 ? 'at' : 'multiple',
    isAffine,
    crossings: found,
    startSign: start.sign,
    endSign: end.sign,
  };
}

function isStraight(start: Point, third: Point, end: Point): boolean {
  const expected = start.value + (end.value - start.value) * thirdPoint;
  const size = Math.max(Math.abs(start.value), Math.abs(end.value), Math.abs(third.value));
  return Math.abs(third.value - expected) <= affineError * size;
}

function gridPoints(start: Point, end: Point, steps: number, point: (x: number) => Point): Point[] {
  const inner = Array.from({ length: steps - 1 }, (_, at) => start.x + ((end.x - start.x) * (at + 1)) / steps);
  return [start, ...inner.map(point), end];
}

/** Stretches of 0, and changes of signs between neighbors. */
function crossingsOf(grid: readonly Point[], between: (low: Point, high: Point) => Crossing): Crossing[] {
  const found: Crossing[] = [];
  for (let at = 0; at < grid.length; at++) {
    const here = grid[at];
    const previous = grid[at - 1];
    if (here === undefined) continue;
    if (here.sign === 0 && previous?.sign !== 0) {
      const next = grid.findIndex(({ sign }, later) => later > at && sign !== 0);
      const last = grid[next === -1 ? grid.length - 1 : next - 1] ?? here;
      const after = grid[next]?.sign ?? 0;
      found.push({ at: here.x, until: last.x, before: previous?.sign ?? 0, after, jumps: false });
    } else if (previous !== undefined && here.sign * previous.sign < 0) found.push(between(previous, here));
  }
  return found;
}

function lineRoot(low: Point, high: Point): Crossing {
  const share = low.value / (low.value - high.value);
  const at = low.x + (high.x - low.x) * share;
  return { at, until: at, before: low.sign, after: high.sign, jumps: false };
}

function halved(from: Point, to: Point, point: (x: number) => Point): Crossing {
  let low = from;
  let high = to;
  for (let step = 0; step < bisections; step++) {
    const middle = point(low.x + (high.x - low.x) / 2);
    if (middle.sign === 0) {
      return { at: middle.x, until: middle.x, before: from.sign, after: to.sign, jumps: false };
    }
    if (middle.sign === from.sign) low = middle;
    else high = middle;
  }
  const at = Math.abs(low.value) <= Math.abs(high.value) ? low.x : high.x;
  // Values of a continuous function go to 0 here; those of a step keep their size.
  const size = Math.max(Math.abs(from.value), Math.abs(to.value));
  const jumps = Math.min(Math.abs(low.value), Math.abs(high.value)) > 1e-6 * size;
  return { at, until: at, before: from.sign, after: to.sign, jumps };
}
