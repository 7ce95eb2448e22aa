import type { MoneyFormat, SteppedLine } from '../comparison/optionCosts.js';
import { fromMinor } from '../money/fromMinor.js';
import { costCertainties } from '../options/model.js';
import type { RepeatedRun } from '../program/repeatedRun.js';
import { cellsPlan } from './cellsPlan.js';
import type { FiguredLine } from './model.js';
import type { Sums } from './sums.js';

/** How results are written. */
export interface FiguredFormat extends MoneyFormat {
  readonly isDiscounted: boolean;
  /** Positions: the decision, then the periods. */
  readonly positions: number;
}

/** Gives a line at the values that stand in a run, and adds to the sums what of it moves. */
export type LinePlan = (sums: Sums) => FiguredLine;

/**
 * Prepares a line: its totals are sums of rounded cells.
 *
 * @param fixed sums to which cells that do not move are added now
 */
export function linePlan({ line, steps }: SteppedLine, run: RepeatedRun, format: FiguredFormat, fixed: Sums): LinePlan {
  const { id } = line;
  const { digits, isDiscounted } = format;
  if (line.missing.length > 0) {
    return () => ({ id, amounts: [], total: null, presentValues: null, presentValue: null });
  }
  const certainty = costCertainties.indexOf(line.certainty);
  const cells = cellsPlan(steps.cells, run, format, fixed.amounts);
  const presentCells = cellsPlan(steps.presentCells, run, format, fixed.presentValues);
  return (sums) => {
    const [amounts, presentValues] = [cells.list(), isDiscounted ? presentCells.list() : null];
    const total = cells.round(amounts, sums.amounts);
    const presentValue = presentValues === null ? 0 : presentCells.round(presentValues, sums.presentValues);
    sums.certainTotals[certainty] = (sums.certainTotals[certainty] ?? 0) + total;
    sums.certainPresentValues[certainty] = (sums.certainPresentValues[certainty] ?? 0) + presentValue;
    return {
      id,
      amounts,
      total: fromMinor(total, digits),
      presentValues,
      presentValue: isDiscounted ? fromMinor(presentValue, digits) : null,
    };
  };
}
