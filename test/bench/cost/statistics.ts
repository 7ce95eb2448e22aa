import type { CostSimulation } from '../../../src/cost/index.js';
import { workloadOneReference as reference } from '../../cost/fixtures/workloadOne.js';

/** Columns of the three options: in-house, fully managed, co-managed. */
export type Columns = readonly Float64Array[];

/** What is told of the three options; without shares where a contender has none. */
export interface Statistics {
  readonly means: readonly number[];
  readonly p10: readonly number[];
  readonly p50: readonly number[];
  readonly p90: readonly number[];
  /** How often co-managed costs less than in-house, and than fully managed. */
  readonly cheaper?: readonly number[] | undefined;
}

/** Statistics of columns, as plainly as can be. */
export function statisticsOf(columns: Columns): Statistics {
  const sorted = columns.map((column) => column.slice().sort());
  const quantile = (level: number) =>
    sorted.map((column) => {
      const at = (column.length - 1) * level;
      const [low, high] = [column[Math.floor(at)] ?? NaN, column[Math.ceil(at)] ?? NaN];
      return low + (high - low) * (at - Math.floor(at));
    });
  const [own, bought, both] = columns;
  const share = (other: Float64Array | undefined) =>
    (both ?? new Float64Array()).reduce((count, cost, at) => count + (cost < (other?.[at] ?? NaN) ? 1 : 0), 0) /
    (both?.length ?? NaN);
  return {
    means: columns.map((column) => column.reduce((sum, cost) => sum + cost, 0) / column.length),
    ...{ p10: quantile(0.1), p50: quantile(0.5), p90: quantile(0.9) },
    cheaper: [share(own), share(bought)],
  };
}

/** Statistics of a simulation of ours. */
export function statisticsOfSimulation({ options, pairs }: CostSimulation): Statistics {
  const quantile = (at: number) => options.map(({ quantiles }) => quantiles[at]?.value ?? NaN);
  return {
    means: options.map(({ mean }) => mean.value),
    ...{ p10: quantile(0), p50: quantile(1), p90: quantile(2) },
    cheaper: pairs.filter(({ optionId }) => optionId === 'co-managed').map(({ cheaper }) => cheaper.value),
  };
}

const referenceTrials = 8_000_000;

/**
 * Refuses statistics that lie more than four standard errors from the reference.
 *
 * @param deviations standard deviations of the options, from which the errors of means follow
 */
export function checkStatistics(name: string, found: Statistics, trials: number, deviations: readonly number[]): void {
  const scale = Math.sqrt(referenceTrials / trials);
  const check = (what: string, values: readonly number[], expected: readonly number[], errors: readonly number[]) => {
    for (const [at, value] of expected.entries()) {
      const apart = Math.abs((values[at] ?? NaN) - value);
      if (!(apart <= 4 * (errors[at] ?? NaN)))
        throw new Error(`${name}, ${what} of option ${at}: ${values[at]} is not ${value}.`);
    }
  };
  const scaled = (errors: readonly number[]) => errors.map((error) => error * scale + error);
  check(
    'mean',
    found.means,
    reference.means,
    deviations.map((deviation) => deviation / Math.sqrt(trials)),
  );
  check('P10', found.p10, reference.p10, scaled(reference.p10Error));
  check('P50', found.p50, reference.p50, scaled(reference.p50Error));
  check('P90', found.p90, reference.p90, scaled(reference.p90Error));
  const errors = reference.cheaper.map((share) => Math.sqrt((share * (1 - share)) / trials) + 0.0002);
  if (found.cheaper !== undefined) check('share', found.cheaper, reference.cheaper, errors);
}
