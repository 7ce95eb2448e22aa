import type { SteppedLine } from '../comparison/optionCosts.js';
import type { CostSubtotal } from '../comparison/results.js';
import type { SteppedOption } from '../comparison/steppedComparison.js';
import { fromMinor } from '../money/fromMinor.js';
import type { RepeatedRun } from '../program/repeatedRun.js';
import type { StepId } from '../program/steps.js';
import { diagnosticsPlan } from './diagnosticsPlan.js';
import { linePlan } from './linePlan.js';
import type { FiguredFormat, LinePlan } from './linePlan.js';
import type { FiguredLine, FiguredOption } from './model.js';
import { noSums, setSums, whole } from './sums.js';

/** Prepares an option: gives what it costs at the values that stand in a run. What does not move is the same object in every result. */
export function optionPlan(option: SteppedOption, run: RepeatedRun, format: FiguredFormat): () => FiguredOption {
  const { digits, isDiscounted, positions } = format;
  const [fixed, sums] = [noSums(positions), noSums(positions)];
  const moving: { readonly at: number; readonly plan: LinePlan }[] = [];
  const prepared = option.lines.map((line, at): FiguredLine => {
    const plan = linePlan(line, run, format, fixed);
    const moves = cellsOf(line).some((step) => run.moves(step));
    if (moves) moving.push({ at, plan });
    return moves ? nothing : frozen(plan(fixed));
  });
  const diagnostics = diagnosticsPlan(option.lines, run);
  const unknownLines = Object.freeze([...option.unknownLines]);
  const subtotal = (certainty: number): CostSubtotal => ({
    total: fromMinor(sums.certainTotals[certainty] ?? 0, digits),
    presentValue: isDiscounted ? fromMinor(sums.certainPresentValues[certainty] ?? 0, digits) : null,
  });
  return () => {
    setSums(sums, fixed);
    const lines = prepared.slice();
    for (const { at, plan } of moving) lines[at] = plan(sums);
    const total = fromMinor(whole(sums.certainTotals), digits);
    const unroundedTotal = run.values[option.total] ?? 0;
    return {
      optionId: option.option.id,
      unroundedTotal,
      unroundedPresentValue: isDiscounted ? (run.values[option.presentValue] ?? 0) : null,
      total,
      presentValue: isDiscounted ? fromMinor(whole(sums.certainPresentValues), digits) : null,
      lines,
      unknownLines,
      byCertainty: { budgeted: subtotal(0), estimated: subtotal(1), 'expected-loss': subtotal(2) },
      amounts: majors(sums.amounts, digits),
      presentValues: isDiscounted ? majors(sums.presentValues, digits) : null,
      roundingDrift: total - unroundedTotal + 0,
      diagnostics: diagnostics(),
    };
  };
}

/** Stands where a line that moves will be put. */
const nothing: FiguredLine = { id: '', amounts: [], total: null, presentValues: null, presentValue: null };

/** Steps of the cells of a line. */
function cellsOf({ steps }: SteppedLine): StepId[] {
  return [...steps.cells, ...steps.presentCells];
}

/** Steps that a plan of an option reads. */
export function stepsOfPlan({ lines, total, presentValue }: SteppedOption): StepId[] {
  const doubts = lines.flatMap(({ line }) => line.diagnostics.flatMap(({ when }) => when?.steps ?? []));
  return [total, presentValue, ...lines.flatMap(cellsOf), ...doubts];
}

function frozen(line: FiguredLine): FiguredLine {
  Object.freeze(line.amounts);
  Object.freeze(line.presentValues);
  return Object.freeze(line);
}

function majors(minors: Float64Array, digits: number): number[] {
  const list: number[] = [];
  for (let at = 0; at < minors.length; at++) list.push(fromMinor(minors[at] ?? 0, digits));
  return list;
}
