import { countAtMost } from '../../internal/numeric/countAtMost.js';
import type { Range } from '../../internal/time/rangeOf.js';
import { stretchBuilder } from './stretches.js';
import type { Stretches } from './stretches.js';

/** How many people are there from instant to instant of a range. */
export interface Steps {
  readonly range: Range;
  /** Where something changes, epoch milliseconds in order; the first is the start of the range. */
  readonly at: Float64Array;
  /** People at once from there on. */
  readonly depth: Float64Array;
  /** The number of the one named person whose seat is the only one, without turns; -1 for anything else. */
  readonly sole: Int32Array;
  /** Whether all who are there have no name: 1, else 0. */
  readonly unnamed: Uint8Array;
  /** Names of people by their numbers. */
  readonly people: readonly string[];
}

/** The end of a step. */
export function stepEnd({ at, range }: Steps, step: number): number {
  return at[step + 1] ?? range.to;
}

/** The time whose depth passes a test. */
export function stepStretches(steps: Steps, test: (depth: number) => boolean): Stretches {
  const built = stretchBuilder(steps.at.length);
  for (let step = 0; step < steps.at.length; step++) {
    if (test(steps.depth[step] ?? 0)) built.add(steps.at[step] ?? 0, stepEnd(steps, step));
  }
  return built.done();
}

/** The step that holds an instant of the range. */
export function stepAt({ at }: Pick<Steps, 'at'>, ms: number): number {
  return countAtMost(at, ms) - 1;
}
