import { steppedComparison } from '../cost/comparison/steppedComparison.js';
import { defaultLevel } from '../cost/costTornado.js';
import { pairOfOptions } from '../cost/sensitivity/pairOfOptions.js';
import { tornadoBars } from '../cost/sensitivity/tornadoBars.js';
import type { CostModel } from '../cost/comparison/model.js';
import type { CostLineResult } from '../cost/comparison/results.js';
import { pairedSimulation } from '../cost/simulation/costSimulation.js';
import type { QuantileEstimate } from '../cost/simulation/model.js';
import { totalCostOfOwnership } from '../cost/totalCostOfOwnership.js';
import { coverageFrame } from '../gaps/coverageFrame.js';
import type { CoverageOptions } from '../gaps/coverageFrame.js';
import { isComanagedError } from '../internal/errors.js';
import type { ComanagedError } from '../internal/errors.js';
import { pick } from '../internal/pick.js';
import { costModelOf } from '../operating-model/derive/costModelOf.js';
import type { DerivedCosts } from '../operating-model/derive/costs/model.js';
import type { OperatingModel } from '../operating-model/model.js';
import type { CostComparison, CostDriver, CostLineSum, CostPair, CostRange, OptionCost } from './costModel.js';
import type { Section } from './model.js';

/** Options of the costs of an assessment. */
export interface CostsOfOptions {
  /** Date `YYYY-MM-DD` in the organization's zone, or an instant. */
  readonly asOf: string | number;
  /** The range in which hours are looked at. */
  readonly coverage?: CoverageOptions | undefined;
  /** Seed of the trials. */
  readonly seed?: number | undefined;
}

/** Trials of an assessment: a house default. */
export const assessmentTrials = 10_000;
/** Figures named for each cost: a house default. */
export const shownDrivers = 5;
/** What costs cannot be without: names of lists and fields that speak of nobody. */
export const missingCosts: readonly string[] = /* @__PURE__ */ Object.freeze([
  ...['organization.currency', 'costs', 'costs.options', 'costs.assumptions.horizonYears'],
]);
/** Trials times options, at most: a document with very many options gets fewer trials. */
const mostWork = 1_000_000;
const fewestTrials = 100;

function trialsFor(options: number): number {
  return Math.min(assessmentTrials, Math.max(fewestTrials, Math.floor(mostWork / options)));
}

/** What the options of a document cost; not assessed where it has none, or does not say over how many years. */
export function costsOf(model: OperatingModel, { asOf, coverage = {}, seed }: CostsOfOptions): Section<CostComparison> {
  const { from, to, zones } = coverageFrame(coverage, asOf, model.organization?.timeZone ?? 'UTC');
  try {
    const derived = costModelOf(model, { from, to, zones });
    if (derived.status !== 'ok') return derived;
    if (model.costs?.assumptions?.horizonYears == null)
      return { status: 'not-assessed', missing: ['costs.assumptions.horizonYears'] };
    const incumbent = model.costs.options?.find((option) => option.incumbent === true)?.id;
    return { status: 'ok', value: comparisonOf(derived, { seed, incumbent }) };
  } catch (error) {
    // Figures that cannot be, such as a mode outside of its range or NaN: what the costs are is then not known.
    if (isComanagedError(error) && figureFaults.includes(error.code))
      return { status: 'not-assessed', missing: placesOf(error) };
    throw error;
  }
}

/** Codes of what is wrong with figures; others are of the call. */
const figureFaults: readonly string[] = /* @__PURE__ */ Object.freeze(['invalid-argument', 'out-of-range']);

/** What is wrong, as places in the document. */
function placesOf({ path, problems = [] }: ComanagedError): string[] {
  const paths = problems.length > 0 ? problems.map(({ pointer }) => pointer ?? path) : [path];
  return [...new Set(paths.map((place) => placeOf(place.replace(/^\//, '').split('/'))))];
}

/** Lists that costs take from the rest of the document. */
const otherLists: readonly string[] = ['people', 'contracts', 'tools', 'services'];
const ownParts: readonly string[] = ['assumptions', 'serviceInputs', 'options', 'correlation'];

/** A place of the comparison as one of the document; `costs` where no place is known, as of a sum that is too large. */
function placeOf(steps: readonly string[]): string {
  const [first = ''] = steps;
  if (first === 'currency') return 'organization.currency';
  if (otherLists.includes(first)) return steps.join('.');
  return ['costs', ...(ownParts.includes(first) ? steps : [])].join('.');
}

interface Frame {
  readonly seed: number | undefined;
  readonly incumbent: string | undefined;
}

function comparisonOf({ value: model, assumed, unknown }: DerivedCosts, { seed, incumbent }: Frame): CostComparison {
  const costs = totalCostOfOwnership(model);
  const reference = incumbent ?? model.options[0]?.id ?? '';
  const simulation = pairedSimulation(model, { trials: trialsFor(model.options.length), seed }, reference);
  simulation.advance(simulation.trials);
  const trials = simulation.summary();
  const driversOf = driversIn(model, trials.excludedLines);
  const options = costs.options.map((option, at): OptionCost => {
    const simulated = trials.options[at];
    return {
      ...pick(option, ['optionId', 'label', 'operatingModel', 'total', 'presentValue', 'byCertainty', 'diagnostics']),
      lines: option.lines.filter(({ status, total }) => status === 'unknown' || total !== 0).map(lineSum),
      unknownLines: option.unknownLines,
      range: rangeOf(simulated?.quantiles ?? []),
      cheapest: simulated?.cheapest ?? 0,
      drivers: driversOf(option.optionId),
    };
  });
  const pairs = trials.pairs.map(({ optionId, minusOptionId, cheaper, equal, quantiles }): CostPair => {
    const drivers = driversOf(optionId, minusOptionId);
    return { optionId, minusOptionId, cheaper, equal, range: rangeOf(quantiles), drivers };
  });
  return {
    ...pick(costs, ['currency', 'horizonYears', 'basis', 'discountRate', 'discountConvention', 'point']),
    ...pick(trials, ['outcome', 'trials', 'seed', 'sampler', 'excludedLines']),
    assumed: [...costs.assumed, ...assumed],
    unknownFigures: unknown,
    options,
    pairs,
  };
}

function lineSum(line: CostLineResult): CostLineSum {
  return pick(line, ['id', 'status', 'certainty', 'total', 'presentValue', 'missing']);
}

function rangeOf(quantiles: readonly QuantileEstimate[]): CostRange {
  const [low, median, high] = quantiles;
  return { low: low?.value ?? 0, median: median?.value ?? 0, high: high?.value ?? 0 };
}

/**
 * Gives the figures that move a cost or a difference most. Only the options that matter are compiled: those of the difference, and the one that
 * is in place, by which moving is priced. A difference is taken over the lines that all options know, as its range is.
 */
function driversIn(model: CostModel, excludedLines: readonly string[]) {
  return (optionId: string, minusOptionId?: string): CostDriver[] => {
    const options = model.options.filter(
      ({ id, incumbent }) => id === optionId || id === minusOptionId || incumbent === true,
    );
    const comparison = steppedComparison({ ...model, options }, { point: 'p50' });
    const excluded = minusOptionId === undefined ? [] : excludedLines;
    const pair = pairOfOptions(comparison.options, optionId, minusOptionId, excluded);
    const bars = pair === undefined ? [] : tornadoBars(comparison, pair, defaultLevel).bars;
    return bars.slice(0, shownDrivers).map((bar) => pick(bar, ['inputId', 'low', 'high', 'swing', 'isAssumption']));
  };
}
