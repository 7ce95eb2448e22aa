import { costNote } from '../costNotes.js';
import { sum } from '../../internal/numeric/sum.js';
import type { Warning } from '../../internal/quantity/model.js';
import { compareText } from '../../internal/text/compareText.js';
import type { SteppedComparison } from '../comparison/steppedComparison.js';
import type { CostSimulation, RankCorrelation, SimulatedOption, SimulatedPair } from './model.js';
import { correlationOf, ranksOf } from './ranks.js';
import { meanEstimate, momentsOf, quantilesOf, shareEstimate } from './sampleSummary.js';
import type { Moments } from './sampleSummary.js';

/** What the trials gave. */
export interface Trials {
  /** Cost of each option in each trial. */
  readonly columns: readonly Float64Array[];
  /** Cost of each option in each trial, over the lines that all of them know. */
  readonly compared: readonly Float64Array[];
  /** Lines that are left out there. */
  readonly excludedLines: readonly string[];
  /** Sums of each line, by chunk. */
  readonly lineSums: readonly (readonly { readonly lineId: string; readonly sums: readonly number[] }[])[];
  /** Values of each input that varies; empty where they were not kept. */
  readonly inputColumns: readonly (Float64Array | undefined)[];
  /** Option of which alone pairs are wanted; undefined: all. */
  readonly reference: string | undefined;
}

/** What a summary says of its making. */
export interface SimulationFrame extends Pick<
  CostSimulation,
  'currency' | 'trials' | 'seed' | 'plan' | 'quantileMethod' | 'sampler' | 'events'
> {
  readonly levels: readonly number[];
}

const steps = 20;

/** The summary of a simulation. */
export function simulationSummary(
  { levels, ...frame }: SimulationFrame,
  comparison: SteppedComparison,
  { columns, compared, excludedLines, lineSums, inputColumns, reference }: Trials,
): CostSimulation {
  const isRandom = frame.plan === 'mc';
  const scratch = new Float64Array(frame.trials);
  const moments = columns.map(momentsOf);
  const { shares, least } = cheapestOf(compared);
  const options = comparison.options.map(({ option, unknownLines }, at): SimulatedOption => {
    const column = columns[at] ?? scratch;
    const own = moments[at] ?? { mean: 0, standardDeviation: 0 };
    scratch.set(column);
    const quantiles = quantilesOf(scratch, levels, isRandom);
    return {
      optionId: option.id,
      label: option.name ?? option.id,
      unknownLines,
      mean: meanEstimate(own, frame.trials, isRandom),
      standardDeviation: own.standardDeviation,
      quantiles,
      lines: (lineSums[at] ?? []).map(({ lineId, sums }) => ({ lineId, mean: sum(sums) / frame.trials })),
      exceedance: exceedanceOf(column),
      cheapest: (shares[at] ?? 0) / frame.trials,
      notes: tailNotes(own, quantiles),
    };
  });
  const pairs = compared.flatMap((column, at) =>
    compared.slice(0, at).flatMap((other, before): SimulatedPair[] => {
      const ids = { optionId: options[at]?.optionId ?? '', minusOptionId: options[before]?.optionId ?? '' };
      if (reference !== undefined && ids.optionId !== reference && ids.minusOptionId !== reference) return [];
      return [{ ...ids, ...pairOf(column, other, scratch, levels, isRandom) }];
    }),
  );
  return {
    kind: 'cost-simulation',
    ...frame,
    outcome: comparison.discounting ? 'present-value' : 'total',
    assumed: [...comparison.assumed].sort((a, b) => compareText(a.code, b.code) || compareText(a.field, b.field)),
    coupledInputs: coupled(comparison),
    options,
    pairs,
    excludedLines,
    perfectInformation: Math.max(0, leastOf(compared.map((column) => momentsOf(column).mean)) - least),
    rankCorrelations: rankCorrelations(comparison, columns, inputColumns),
  };
}

/** In how many trials each option costs least, equal ones sharing, and the mean of the least cost. */
function cheapestOf(columns: readonly Float64Array[]): { readonly shares: number[]; readonly least: number } {
  const shares = columns.map(() => 0);
  const n = columns[0]?.length ?? 0;
  const [only] = columns;
  if (columns.length === 1 && only !== undefined) return { shares: [n], least: momentsOf(only).mean };
  const leasts = new Float64Array(n).fill(Infinity);
  for (const column of columns) takeLeast(column, leasts);
  const counts = new Uint32Array(n);
  for (const column of columns) countLeast(column, leasts, counts);
  for (const [at, column] of columns.entries()) shares[at] = sharesOf(column, leasts, counts);
  return { shares, least: momentsOf(leasts).mean };
}

/**
 * Part of a cost within which two are the same: sums in another order differ in their last bits, and 100.1 + 200.2 costs what 300.3 does. A house
 * default.
 */
export const sameWithin = 1e-12;

function isSame(one: number, other: number): boolean {
  return one === other || Math.abs(one - other) <= sameWithin * Math.max(Math.abs(one), Math.abs(other));
}

/** Lowers the least values to those of a column. */
function takeLeast(column: Float64Array, leasts: Float64Array): void {
  for (let i = 0; i < column.length; i++) leasts[i] = Math.min(leasts[i] ?? 0, column[i] ?? 0);
}

/** Counts how many columns have the least values. */
function countLeast(column: Float64Array, leasts: Float64Array, counts: Uint32Array): void {
  for (let i = 0; i < column.length; i++) if (isSame(column[i] ?? 0, leasts[i] ?? 0)) counts[i] = (counts[i] ?? 0) + 1;
}

/** Trials in which a column has the least value, equal ones sharing. */
function sharesOf(column: Float64Array, leasts: Float64Array, counts: Uint32Array): number {
  let share = 0;
  for (let i = 0; i < column.length; i++) if (isSame(column[i] ?? 0, leasts[i] ?? 0)) share += 1 / (counts[i] ?? 1);
  return share;
}

function leastOf(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value), Infinity);
}

function pairOf(
  column: Float64Array,
  other: Float64Array,
  scratch: Float64Array,
  levels: readonly number[],
  isRandom: boolean,
): Omit<SimulatedPair, 'optionId' | 'minusOptionId'> {
  const n = column.length;
  let [cheaper, equal] = [0, 0];
  const regrets = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const [one, two] = [column[i] ?? 0, other[i] ?? 0];
    const difference = isSame(one, two) ? 0 : one - two;
    scratch[i] = difference;
    if (difference < 0) cheaper++;
    else if (difference === 0) equal++;
    else regrets[i] = difference;
  }
  return {
    cheaper: shareEstimate(cheaper, n, isRandom),
    equal: equal / n,
    mean: meanEstimate(momentsOf(scratch), n, isRandom),
    quantiles: quantilesOf(scratch, levels, isRandom),
    regret: momentsOf(regrets).mean,
  };
}

/** Shares above equally spaced amounts. */
function exceedanceOf(column: Float64Array): { readonly amount: number; readonly share: number }[] {
  let [low, high] = [Infinity, -Infinity];
  for (let i = 0; i < column.length; i++) {
    const value = column[i] ?? 0;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (low === high) return [{ amount: low + 0, share: 0 }];
  const amounts = Array.from({ length: steps + 1 }, (_, at) =>
    at === steps ? high : low + ((high - low) * at) / steps,
  );
  const scale = steps / (high - low);
  const above = new Array<number>(steps + 1).fill(0);
  for (let i = 0; i < column.length; i++) {
    const value = column[i] ?? 0;
    let cell = Math.min(steps, ((value - low) * scale) | 0);
    // Rounding may put a value one cell off.
    while (cell > 0 && value <= (amounts[cell] ?? 0)) cell--;
    while (cell < steps && value > (amounts[cell + 1] ?? Infinity)) cell++;
    if (value > (amounts[cell] ?? 0)) above[cell] = (above[cell] ?? 0) + 1;
  }
  let count = 0;
  const shares = above.map(() => 0);
  for (let at = steps; at >= 0; at--) {
    count += above[at] ?? 0;
    shares[at] = count / column.length;
  }
  return amounts.map((amount, at) => ({ amount: amount + 0, share: shares[at] ?? 0 }));
}

/** Part of a quantile beyond which its interval is wide: a house default. */
export const wide = 0.05;

function tailNotes({ mean, standardDeviation }: Moments, quantiles: SimulatedOption['quantiles']): Warning[] {
  const isWide = quantiles.some(
    ({ value, low, high }) => low !== null && high !== null && high - low > wide * Math.abs(value),
  );
  if (standardDeviation <= Math.abs(mean) && !isWide) return [];
  return [costNote('heavy-tail')];
}

function coupled({ inputs }: SteppedComparison): CostSimulation['coupledInputs'] {
  const fields = new Map<string, string[]>();
  for (const { input, law, isEvent } of inputs.compiled) {
    if (!law.isConstant && isEvent !== true) fields.set(input.id, [...(fields.get(input.id) ?? []), ...input.fields]);
  }
  return [...fields]
    .filter(([, places]) => places.length > 1)
    .map(([inputId, places]) => ({ inputId, fields: [...places].sort(compareText) }))
    .sort((a, b) => compareText(a.inputId, b.inputId));
}

function rankCorrelations(
  { options, inputs }: SteppedComparison,
  columns: readonly Float64Array[],
  inputColumns: readonly (Float64Array | undefined)[],
): RankCorrelation[] {
  const ranks = inputColumns.map((column) => column && ranksOf(column));
  return options.flatMap(({ option }, at) => {
    const column = columns[at];
    if (column === undefined || ranks.length === 0) return [];
    const own = ranksOf(column);
    return inputs.compiled.flatMap(({ input }, which): RankCorrelation[] => {
      const rank = ranks[which];
      return rank ? [{ optionId: option.id, inputId: input.id, value: correlationOf(rank, own) }] : [];
    });
  });
}
