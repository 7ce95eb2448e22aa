import type { CostModel } from './comparison/model.js';
import { costSimulation } from './simulation/costSimulation.js';
import type { SimulateCostOptions } from './simulation/costSimulation.js';
import type { CostSimulation } from './simulation/model.js';

/**
 * What each way to operate may cost, by trials that draw every uncertain figure.
 *
 * All options of a trial read the same draws, and so do equal fields of two options, so that their difference is not blurred by chance. One
 * random stream for each input, from seed and id: adding or removing another input moves nothing. The same model, seed and number of
 * trials give the same bytes on every engine.
 *
 * @returns present values, or sums where there is no discount rate, in major units and not rounded
 * @throws ComanagedError `invalid-argument` with every fault of the model or of the options; `unknown-option`
 *
 * @example
 * ```ts
 * import { simulateCost } from 'comanaged/cost';
 *
 * const salary = { kind: 'uniform', min: 50_000, max: 70_000 } as const;
 * const { options, pairs } = simulateCost(
 *   {
 *     currency: 'EUR',
 *     assumptions: { horizonYears: 1, loadingFactor: 1 },
 *     options: [
 *       { id: 'two', staff: [{ fte: 2, annualSalary: salary }] },
 *       { id: 'three', staff: [{ fte: 3, annualSalary: salary }] },
 *     ],
 *   },
 *   { trials: 2000, seed: 7, unstated: 'none' },
 * );
 * Math.abs((options[0]?.mean.value ?? 0) - 120_000) < 1_500; // two salaries of 60,000 in the mean
 * // => true
 * pairs[0]?.cheaper.value; // three never cost less than two: both draw the same salary
 * // => 0
 * ```
 */
export function simulateCost(model: CostModel, options: SimulateCostOptions = {}): CostSimulation {
  const simulation = costSimulation(model, options);
  simulation.advance(simulation.trials);
  return simulation.summary();
}
