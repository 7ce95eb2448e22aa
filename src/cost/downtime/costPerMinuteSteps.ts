import type { FieldKind } from '../comparison/inputs.js';
import type { DowntimeInputs } from '../model.js';
import type { StepId } from '../program/steps.js';
import { isNone } from './figures.js';
import type { Figures } from '../comparison/pointFigures.js';

/** Steps of the cost of a minute. */
export interface CostPerMinuteSteps {
  readonly revenue: StepId;
  readonly productivity: StepId;
  readonly penalties: StepId;
  readonly total: StepId;
}

type Factors = readonly (readonly [keyof DowntimeInputs, FieldKind])[];

const minutesPerHour = 60;

/** Factors of the three terms; the first of each is a rate an hour, but for the penalties. */
export const costPerMinuteFactors: { readonly [Term in 'revenue' | 'productivity' | 'penalties']: Factors } = {
  revenue: [
    ['revenuePerHour', 'money'],
    ['affectedShare', 'rate'],
    ['irrecoverableShare', 'rate'],
  ],
  productivity: [
    ['loadedHourlyRate', 'money'],
    ['affectedUsers', 'amount'],
    ['productivityLoss', 'rate'],
  ],
  penalties: [['penaltiesPerMinute', 'money']],
};

/** Writes the cost of a minute. A term of which one factor is none is none, whatever the others are. */
export function costPerMinuteSteps(figures: Figures, inputs: DowntimeInputs, place: string): CostPerMinuteSteps {
  const { calc } = figures;
  const product = (factors: Factors): StepId =>
    factors.some(([name]) => isNone(inputs[name]))
      ? calc.constant(0)
      : calc.times(...factors.map(([name, kind]) => figures.need(inputs[name], kind, `${place}${name}`)));
  const revenue = calc.over(product(costPerMinuteFactors.revenue), calc.constant(minutesPerHour));
  const productivity = calc.over(product(costPerMinuteFactors.productivity), calc.constant(minutesPerHour));
  const penalties = product(costPerMinuteFactors.penalties);
  return { revenue, productivity, penalties, total: calc.plus(revenue, productivity, penalties) };
}
