import { stretchAt } from '../../../coverage/compile/stretches.js';
import type { Stretches } from '../../../coverage/compile/stretches.js';
import { hoursFrame } from '../../lookups/hours.js';
import type { RuleContext } from '../../rule.js';

/** A handover from one party to another. */
export interface Handover {
  readonly from: string;
  readonly to: string;
  /** Milliseconds for which both are there. */
  readonly overlap: number;
  /** When the first one ends. */
  readonly at: number;
}

/** The handovers between parties. */
export interface Handovers {
  /** How many there are, long or short. */
  readonly count: number;
  /** Of those that are too short the shortest, and of these the first. */
  readonly shortest: Handover | undefined;
}

/** Handovers from one party to another: where one ends and the other is there, or begins in that instant. */
function between(one: Stretches, other: Stretches, end: number): { overlap: number; at: number }[] {
  return [...one.ends].flatMap((at) => {
    const next = stretchAt(other, at);
    const start = other.starts[next];
    return at >= end || start === undefined || start > at ? [] : [{ overlap: at - start, at }];
  });
}

/** The handovers between parties, and the one that leaves the least time. */
export function shortHandovers(
  context: RuleContext,
  times: ReadonlyMap<string, Stretches>,
  minimumMinutes: number,
): Handovers {
  const { to: end } = hoursFrame(context).range;
  let count = 0;
  let shortest: Handover | undefined;
  for (const [from, one] of times) {
    for (const [to, other] of times) {
      if (from === to) continue;
      for (const { overlap, at } of between(one, other, end)) {
        count += 1;
        if (overlap >= minimumMinutes * 60_000) continue;
        const isLess = shortest === undefined || overlap < shortest.overlap;
        if (isLess || (overlap === shortest?.overlap && at < shortest.at)) shortest = { from, to, overlap, at };
      }
    }
  }
  return { count, shortest };
}
