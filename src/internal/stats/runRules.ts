/** Center and limits of a control chart. */
export interface ControlLimits {
  readonly center: number;
  readonly low: number;
  readonly high: number;
}

/** Rules by which a series shows more than noise. */
export const runRuleNames = ['beyond-limit', 'run-of-seven', 'trend-of-seven', 'two-of-three'] as const;

/** A rule that a series breaks, and the places at which it does. */
export interface RunSignal {
  readonly rule: (typeof runRuleNames)[number];
  /** First place, from 0. */
  readonly from: number;
  /** Last place. */
  readonly to: number;
  /** Whether the points lie or go above or below. */
  readonly side: 'above' | 'below';
}

const run = 7;

/**
 * Signals of a control chart: a point beyond a limit; 7 in a row on one side of the center, which a point on it ends; 7 in a row that rise or
 * fall; 2 of 3 beyond two thirds of the way to the same limit.
 *
 * A run of more than 7 is one signal; so are pairs of 2 of 3 that overlap.
 *
 * @param series with limits for each point, as those of proportions depend on its size
 * @returns by rule, then in the order of time
 * @see NHS England, Making data count, strengthening your decisions; its run of 7
 */
export function runRules(series: Float64Array, limits: readonly ControlLimits[]): readonly RunSignal[] {
  const sides = Array.from(series, (value, at) => Math.sign(value - (limits[at]?.center ?? value)));
  const steps = Array.from(series.subarray(1), (value, at) => Math.sign(value - (series[at] ?? 0)));
  const outside = Array.from(series, (value, at) => beyond(value, limits[at], 1));
  const far = Array.from(series, (value, at) => beyond(value, limits[at], 2 / 3));
  return [
    ...outside.flatMap((side, at) => (side === 0 ? [] : [signal('beyond-limit', at, at, side)])),
    ...runs(sides, run).map(({ from, to, side }) => signal('run-of-seven', from, to, side)),
    // Six steps join seven points.
    ...runs(steps, run - 1).map(({ from, to, side }) => signal('trend-of-seven', from, to + 1, side)),
    ...[1, -1].flatMap((side) => pairsOf(far, side).map(({ from, to }) => signal('two-of-three', from, to, side))),
  ];
}

function signal(rule: RunSignal['rule'], from: number, to: number, side: number): RunSignal {
  return { rule, from, to, side: side > 0 ? 'above' : 'below' };
}

/** The side on which a value lies beyond a share of the way from the center to a limit. */
function beyond(value: number, limits: ControlLimits | undefined, share: number): number {
  if (limits === undefined) return 0;
  const { center, low, high } = limits;
  if (value > center + (high - center) * share) return 1;
  return value < center - (center - low) * share ? -1 : 0;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly side: number;
}

/** Stretches of at least so many equal signs other than 0. */
function runs(signs: readonly number[], least: number): Stretch[] {
  const found: Stretch[] = [];
  for (let from = 0; from < signs.length;) {
    const side = signs[from] ?? 0;
    let to = from;
    while (to + 1 < signs.length && signs[to + 1] === side) to++;
    if (side !== 0 && to - from + 1 >= least) found.push({ from, to, side });
    from = to + 1;
  }
  return found;
}

/** Stretches of points on one side, each with another one among the three from it on. */
function pairsOf(far: readonly number[], side: number): Stretch[] {
  const places = far.flatMap((each, at) => (each === side ? [at] : []));
  const found: { from: number; to: number; side: number }[] = [];
  for (let at = 1; at < places.length; at++) {
    const [from, to] = [places[at - 1] ?? 0, places[at] ?? 0];
    if (to - from > 2) continue;
    const last = found.at(-1);
    if (last?.to === from) last.to = to;
    else found.push({ from, to, side });
  }
  return found;
}
