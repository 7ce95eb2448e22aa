import type { Choice, StepFrame } from './cellChoice.js';
import { costOf, dimensionChoices } from './dimensionChoices.js';

/** The cheapest way to a sum of levels so far: what the last dimension adds to the way before it. */
interface Way {
  readonly effort: number;
  readonly count: number;
  readonly choices: readonly Choice[];
  readonly before: Way | undefined;
}

/**
 * What to do so that dimensions have a number of levels together: how far each should go, by the cheapest way to every sum.
 *
 * @param dimensions those that count, each with the levels it has now
 * @returns undefined where they cannot have that many
 */
export function meanChoices(
  frame: StepFrame,
  dimensions: ReadonlyMap<number, number>,
  wanted: number,
): readonly Choice[] | undefined {
  let ways = new Map<number, Way>([[0, { effort: 0, count: 0, choices: [], before: undefined }]]);
  for (const [dimension, now] of dimensions) {
    const next = new Map<number, Way>();
    for (let height = now; height <= frame.plan.height; height++) {
      const choices = height === now ? [] : dimensionChoices(frame, dimension, height);
      if (choices === undefined) break;
      const cost = costOf(frame, choices);
      for (const [sum, way] of ways) {
        const reached = Math.min(sum + height, wanted);
        const effort = way.effort + cost.effort;
        const count = way.count + cost.count;
        const known = next.get(reached);
        if (known !== undefined && (known.effort < effort || (known.effort === effort && known.count <= count)))
          continue;
        next.set(reached, { effort, count, choices, before: way });
      }
    }
    ways = next;
  }
  return choicesAlong(ways.get(wanted));
}

/** All choices of a way, in the order of the dimensions. */
function choicesAlong(end: Way | undefined): Choice[] | undefined {
  if (end === undefined) return undefined;
  const parts: (readonly Choice[])[] = [];
  for (let way: Way | undefined = end; way !== undefined; way = way.before) parts.push(way.choices);
  return parts.reverse().flat();
}
