import type { Range } from '../../internal/time/rangeOf.js';
import { depthOf } from '../compile/depthOf.js';
import type { Source } from '../compile/source.js';
import { lengthOf } from '../compile/stretches.js';
import type { Stretches } from '../compile/stretches.js';
import { intersectionOf } from '../compile/stretchSets.js';
import { sweep } from '../compile/sweep.js';

const msPerMinute = 60_000;

/** Minutes of required time by the number of people at once, in any mode. */
export function requiredDepth(sources: readonly Source[], required: Stretches, range: Range): Record<string, number> {
  const within = sources.map((source) => ({ ...source, stretches: intersectionOf(source.stretches, required) }));
  const { minutesAtDepth } = depthOf(sweep(within, range));
  const others = (range.to - range.from - lengthOf(required)) / msPerMinute;
  const empty = (minutesAtDepth['0'] ?? 0) - others;
  return Object.fromEntries(
    Object.entries(minutesAtDepth).flatMap(([depth, minutes]) => {
      if (depth !== '0') return [[depth, minutes]];
      return empty > 0 ? [[depth, empty]] : [];
    }),
  );
}
