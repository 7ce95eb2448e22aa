import { costSimulation } from '../../../src/cost/index.js';
import type { CostModel, SimulateCostOptions } from '../../../src/cost/index.js';
import type { Distribution } from '../../../src/internal/quantity/model.js';

/** A year of options that each cost one amount, drawn from the stream of their own id: their columns are the draws. */
export function modelOfLaws(
  laws: Readonly<Record<string, Distribution>>,
  correlation?: CostModel['correlation'],
): CostModel {
  const line = {
    id: 'own',
    account: 'direct',
    treatment: 'opex',
    owner: 'internal',
    certainty: 'estimated',
  } as const;
  return {
    currency: 'EUR',
    assumptions: { horizonYears: 1 },
    correlation,
    options: Object.entries(laws).map(([id, law]) => ({
      id,
      lines: [{ ...line, annualAmount: { inputId: id, ...law } }],
    })),
  };
}

/** The columns of a simulation by option. */
export function columnsOf(model: CostModel, options: SimulateCostOptions): Record<string, Float64Array> {
  const running = costSimulation(model, { unstated: 'none', ...options });
  running.advance(running.trials);
  return Object.fromEntries(model.options.map(({ id }) => [id, running.column(id)]));
}

export const meanOf = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((all, each) => all + each, 0) / values.length;

/** Variance about the mean of the values themselves. */
export function varianceOf(values: ArrayLike<number>): number {
  const mean = meanOf(values);
  return Array.from(values).reduce((all, each) => all + (each - mean) ** 2, 0) / (values.length - 1);
}
