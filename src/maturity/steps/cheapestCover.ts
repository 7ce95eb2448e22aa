/** A criterion that could be raised: what that adds to its level, and what it costs. */
export interface CoverItem {
  readonly gain: number;
  readonly effort: number;
}

/** Effort and number of steps of the cheapest sets. */
export interface CoverCost {
  readonly effort: number;
  readonly count: number;
}

/** Efforts that differ by no more than rounding are the same. */
export function effortSlack(effort: number): number {
  return effort * 1e-9;
}

/**
 * The least effort with which gains cover a deficit, and the fewest items at that effort, by branch and bound: a partial set is given up
 * where even fractions of the best remaining items would cost more.
 *
 * @returns undefined where all items together do not cover it
 */
export function cheapestCover(items: readonly CoverItem[], deficit: number): CoverCost | undefined {
  if (deficit <= 0) return { effort: 0, count: 0 };
  const sorted = [...items].sort((a, b) => a.effort * b.gain - b.effort * a.gain);
  const gains = Float64Array.from(sorted, ({ gain }) => gain);
  const efforts = Float64Array.from(sorted, ({ effort }) => effort);
  const size = sorted.length;
  const largest = gains.reduce((most, gain) => Math.max(most, gain), 0);
  let [effort, count] = [Infinity, Infinity];
  const visit = (at: number, open: number, spent: number, taken: number): void => {
    if (open <= 0) {
      const isCheaper = spent < effort - effortSlack(effort === Infinity ? 0 : effort);
      if (isCheaper || (spent <= effort + effortSlack(spent) && taken < count)) [effort, count] = [spent, taken];
      return;
    }
    const bound = spent + fractionalEffort(gains, efforts, at, open);
    if (bound === Infinity) return;
    if (bound > effort + effortSlack(effort)) return;
    if (bound >= effort - effortSlack(effort) && taken + Math.ceil(open / largest - 1e-9) >= count) return;
    if (at >= size) return;
    visit(at + 1, open - (gains[at] ?? 0), spent + (efforts[at] ?? 0), taken + 1);
    visit(at + 1, open, spent, taken);
  };
  visit(0, deficit, 0, 0);
  return effort === Infinity ? undefined : { effort, count };
}

/** Effort to cover a deficit where the last item may be taken in part; items are sorted by effort for a gain. */
function fractionalEffort(gains: Float64Array, efforts: Float64Array, from: number, deficit: number): number {
  let [open, spent] = [deficit, 0];
  for (let at = from; at < gains.length; at++) {
    const gain = gains[at] ?? 0;
    const effort = efforts[at] ?? 0;
    if (gain >= open) return spent + (effort * open) / gain;
    open -= gain;
    spent += effort;
  }
  return Infinity;
}
