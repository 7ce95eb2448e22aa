import type { Quantity } from '../../internal/quantity/model.js';
import type { StepId } from '../program/steps.js';
import { jointLoss } from './jointLoss.js';
import type { JointLoss } from './jointLoss.js';
import type { Figures } from '../comparison/pointFigures.js';
import { shockedLoss } from './sharedShock.js';
import type { ShockSteps } from './sharedShock.js';

/** What the tax takes of a service that somebody holds. */
export interface ServiceFigures {
  /** Place of its figures. */
  readonly field: string;
  /** Chance of each holder to leave; at least one. */
  readonly rates: readonly StepId[];
  readonly recreationValue: Quantity | null | undefined;
  readonly secondHolderCost: Quantity | null | undefined;
  readonly mitigation: StepId;
  readonly shock: ShockSteps | undefined;
}

/** What is lost with the holders of a service. */
export interface ServiceLoss {
  readonly rates: JointLoss;
  /** When all leave. */
  readonly onAll: StepId;
  /** When exactly one of several is left. */
  readonly onOneLeft: StepId;
  /** Expected in a year: of knowledge that is lost, and of second holders. */
  readonly recreation: StepId;
  readonly secondHolder: StepId;
  readonly expected: StepId;
}

/**
 * Loss with the holders of a service, the method `coverage`: `recreationValue * (1 - mitigationRate) * P(all leave) + secondHolderCost *
 * P(exactly one is left of at least two)`.
 */
export function serviceLoss(work: Figures, figures: ServiceFigures): ServiceLoss {
  const { calc } = work;
  const { field, rates, shock, mitigation } = figures;
  const chances = shock === undefined ? jointLoss(calc, rates) : shockedLoss(calc, rates, shock);
  const value = work.need(figures.recreationValue, 'money', `${field}/recreationValue`);
  const onAll = calc.times(value, calc.minus(calc.constant(1), mitigation));
  const onOneLeft =
    rates.length < 2 ? calc.constant(0) : work.need(figures.secondHolderCost, 'money', `${field}/secondHolderCost`);
  const recreation = calc.times(onAll, chances.all);
  const secondHolder = calc.times(onOneLeft, chances.oneLeft);
  return { rates: chances, onAll, onOneLeft, recreation, secondHolder, expected: calc.plus(recreation, secondHolder) };
}
