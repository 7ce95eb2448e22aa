import { costNote } from '../costNotes.js';
import { sum } from '../../internal/numeric/sum.js';
import type { Warning } from '../../internal/quantity/model.js';
import { compareText } from '../../internal/text/compareText.js';
import type { SteppedComparison } from '../comparison/steppedComparison.js';
import type { CostSimulation, RankCorrelation, SimulatedOption, SimulatedPair } from './model.js';
import { cheapestOf } from './cheapestOf.js';
import { exceedanceOf } from './exceedanceOf.js';
import { pairOf } from './pairOf.js';
import { correlationOf, ranksOf } from './ranks.js';
import { figuresOf, meanEstimate, quantilesOf } from './sampleSummary.js';
import type { SampleFigures } from './sampleSummary.js';

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

/** The summary of a simulation. */
export function simulationSummary(
  { levels, ...frame }: SimulationFrame,
  comparison: SteppedComparison,
  { columns, compared, excludedLines, lineSums, inputColumns, reference }: Trials,
): CostSimulation {
  const isRandom = frame.plan === 'mc';
  const scratch = new Float64Array(frame.trials);
  const figures = new Map([...new Set([...columns, ...compared])].map((column) => [column, figuresOf(column)]));
  const { shares, least } = cheapestOf(compared, scratch);
  const options = comparison.options.map(({ option, unknownLines }, at): SimulatedOption => {
    const column = columns[at] ?? scratch;
    const own = figures.get(column) ?? figuresOf(column);
    const quantiles = quantilesOf(column, own, levels, isRandom);
    return {
      optionId: option.id,
      label: option.name ?? option.id,
      unknownLines,
      mean: meanEstimate(own, frame.trials, isRandom),
      standardDeviation: own.standardDeviation,
      quantiles,
      lines: (lineSums[at] ?? []).map(({ lineId, sums }) => ({ lineId, mean: sum(sums) / frame.trials })),
      exceedance: exceedanceOf(column, own),
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
    perfectInformation: Math.max(0, leastOf(compared.map((column) => figures.get(column)?.mean ?? 0)) - least),
    rankCorrelations: rankCorrelations(comparison, columns, inputColumns),
  };
}

function leastOf(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value), Infinity);
}

/** Part of a quantile beyond which its interval is wide: a house default. */
export const wide = 0.05;

function tailNotes({ mean, standardDeviation }: SampleFigures, quantiles: SimulatedOption['quantiles']): Warning[] {
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
