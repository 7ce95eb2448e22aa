import { powersOfTen } from '../../internal/numeric/roundedUnits.js';
import type { MoneyFormat } from '../comparison/optionCosts.js';
import { nearestMinor, roundToMinor } from '../money/roundToMinor.js';
import type { RepeatedRun } from '../program/repeatedRun.js';
import type { StepId } from '../program/steps.js';

/** The cells of a line, each rounded once. */
export interface CellsPlan {
  /** A new list of the cells in major units, right in what does not move. */
  list(): number[];
  /** Rounds what moves into such a list, adds it to the sums of the columns, and gives the sum of all cells in minor units. */
  round(into: number[], sums: Float64Array): number;
}

/**
 * Prepares the cells of a line.
 *
 * @param fixed sums of the columns, to which cells that do not move are added now
 */
export function cellsPlan(
  steps: readonly StepId[],
  run: RepeatedRun,
  { digits, rounding }: MoneyFormat,
  fixed: Float64Array,
): CellsPlan {
  const scale = powersOfTen[digits] ?? NaN;
  const { values } = run;
  const minorAt = (step: StepId): number => {
    const amount = values[step] ?? 0;
    const nearest = nearestMinor(amount * scale);
    return Number.isNaN(nearest) ? roundToMinor(amount, digits, rounding) : nearest;
  };
  const minors = steps.map((step) => (run.moves(step) ? 0 : minorAt(step)));
  for (const [at, minor] of minors.entries()) fixed[at] = (fixed[at] ?? 0) + minor;
  const fixedTotal = minors.reduce((all, minor) => all + minor, 0);
  const moving = Int32Array.from([...steps.entries()].flatMap(([at, step]) => (run.moves(step) ? [at] : [])));
  const places = Int32Array.from(moving, (at) => steps[at] ?? 0);
  // A fraction where a cell moves: of a list of fractions engines make a copy at once, and need not change its kind when the first one comes.
  const template = steps.map((step, at) => (run.moves(step) ? 0.5 : (minors[at] ?? 0) / scale));
  return {
    list: () => template.slice(),
    round(into, sums) {
      let total = fixedTotal;
      for (let i = 0; i < places.length; i++) {
        const at = moving[i] ?? 0;
        const minor = minorAt(places[i] ?? 0);
        into[at] = minor / scale;
        sums[at] = (sums[at] ?? 0) + minor;
        total += minor;
      }
      return total;
    },
  };
}
