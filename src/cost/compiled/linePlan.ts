import type { MoneyFormat, SteppedLine } from '../comparison/optionCosts.js';
import { fromMinor } from '../money/fromMinor.js';
import { roundToMinor } from '../money/roundToMinor.js';
import { costCertainties } from '../options/model.js';
import type { StepId } from '../program/steps.js';
import type { FiguredLine } from './model.js';
import type { Sums } from './sums.js';

/** Gives a line at the values that stand in a run, and adds it to the sums. */
export type LinePlan = (sums: Sums) => FiguredLine;

/** Prepares a line: each cell is rounded once, and its totals are sums of rounded cells. */
export function linePlan(
  { line, steps }: SteppedLine,
  values: Float64Array,
  money: MoneyFormat,
  isDiscounted: boolean,
): LinePlan {
  const { id } = line;
  if (line.missing.length > 0) {
    return () => ({ id, amounts: [], total: null, presentValues: null, presentValue: null });
  }
  const certainty = costCertainties.indexOf(line.certainty);
  const cells = cellsPlan(steps.cells, values, money);
  const presentCells = cellsPlan(steps.presentCells, values, money);
  return (sums) => {
    const [amounts, presentValues] = [cells.list(), isDiscounted ? presentCells.list() : null];
    const total = cells.round(amounts, sums.amounts);
    const presentValue = presentValues === null ? 0 : presentCells.round(presentValues, sums.presentValues);
    sums.certainTotals[certainty] = (sums.certainTotals[certainty] ?? 0) + total;
    sums.certainPresentValues[certainty] = (sums.certainPresentValues[certainty] ?? 0) + presentValue;
    return {
      id,
      amounts,
      total: fromMinor(total, money.digits),
      presentValues,
      presentValue: isDiscounted ? fromMinor(presentValue, money.digits) : null,
    };
  };
}

interface CellsPlan {
  /** A new list with a place for each cell. */
  list(): number[];
  /** Rounds the cells into a list, adds them to the sums of their columns, and gives their sum in minor units. */
  round(into: number[], sums: Float64Array): number;
}

function cellsPlan(steps: readonly StepId[], values: Float64Array, { digits, rounding }: MoneyFormat): CellsPlan {
  const places = Int32Array.from(steps);
  // A copy of a list of fractions: engines make it at once, and need not change it when the first fraction comes.
  const fractions = steps.map(() => 0.5);
  return {
    list: () => fractions.slice(),
    round(into, sums) {
      let total = 0;
      for (let at = 0; at < places.length; at++) {
        const minor = roundToMinor(values[places[at] ?? 0] ?? 0, digits, rounding);
        into[at] = fromMinor(minor, digits);
        sums[at] = (sums[at] ?? 0) + minor;
        total += minor;
      }
      return total;
    },
  };
}
