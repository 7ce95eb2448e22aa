import type { CoverageDepth } from '../compiled.js';
import { stepEnd } from './steps.js';
import type { Steps } from './steps.js';

const msPerMinute = 60_000;

/** How many people are there for how long, with the depths in order. */
export function depthOf(steps: Steps): CoverageDepth {
  const lengths = new Map<number, number>();
  for (let step = 0; step < steps.at.length; step++) {
    const depth = steps.depth[step] ?? 0;
    const length = stepEnd(steps, step) - (steps.at[step] ?? 0);
    lengths.set(depth, (lengths.get(depth) ?? 0) + length);
  }
  const ordered = [...lengths].sort(([a], [b]) => a - b);
  return {
    minutesAtDepth: Object.fromEntries(ordered.map(([depth, length]) => [String(depth), length / msPerMinute])),
    min: ordered[0]?.[0] ?? 0,
    max: ordered.at(-1)?.[0] ?? 0,
  };
}
