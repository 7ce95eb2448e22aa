import type { Quantity } from '../../internal/quantity/model.js';
import type { StepId } from '../program/steps.js';
import { isNone } from './figures.js';
import type { Figures } from '../comparison/pointFigures.js';
import type { Placed } from './outage.js';

/** A contract that gives credits, and where its figures stand. */
export interface CreditFacts {
  readonly monthlyFee: Placed<Quantity | null | undefined>;
  readonly creditRate: Placed<Quantity | null | undefined>;
  readonly creditCapRate: Placed<Quantity | null | undefined>;
  readonly breachesPerYear: Placed<Quantity | null | undefined>;
  /** The first that is given counts. */
  readonly responseComplianceRates: readonly Placed<Quantity | null | undefined>[];
  /** Step of the incidents a year, asked for where breaches are not given. */
  readonly incidentsPerYear: () => StepId;
}

/** Steps of the credits of a contract. */
export interface CreditSteps {
  readonly breaches: StepId;
  /** Months of fees that the breaches earn a year, before the cap. */
  readonly earned: StepId;
  /** Most months of fees a year. */
  readonly cap: StepId;
  /** Amount a year, at most 0. */
  readonly amount: StepId;
}

const monthsPerYear = 12;

/**
 * Writes the credits of a year: `-min(breaches * creditRate, 12 * min(creditCapRate, 1)) * monthlyFee`, as if breaches were spread
 * evenly over the months. Undefined where there are none.
 */
export function creditSteps(figures: Figures, facts: CreditFacts): CreditSteps | undefined {
  const { creditRate, monthlyFee, creditCapRate: most, breachesPerYear } = facts;
  if ([creditRate.value, monthlyFee.value, breachesPerYear.value].some(isNone)) return undefined;
  const { calc } = figures;
  const rate = figures.need(creditRate.value, 'rate', creditRate.field);
  const fee = figures.need(monthlyFee.value, 'money', monthlyFee.field);
  // Null is no cap of the contract; the fee is one in any case.
  const one = calc.constant(1);
  const capRate = most.value === null ? one : calc.least(figures.need(most.value, 'rate', most.field), one);
  const breaches = breachSteps(figures, facts);
  const earned = calc.times(breaches, rate);
  const cap = calc.times(calc.constant(monthsPerYear), capRate);
  const amount = calc.minus(calc.constant(0), calc.times(calc.least(earned, cap), fee));
  return { breaches, earned, cap, amount };
}

/** As given, else `(1 - compliance) * incidents`. */
function breachSteps(figures: Figures, facts: CreditFacts): StepId {
  const { calc } = figures;
  const { breachesPerYear, responseComplianceRates, incidentsPerYear } = facts;
  if (breachesPerYear.value !== undefined) return figures.need(breachesPerYear.value, 'amount', breachesPerYear.field);
  const given = responseComplianceRates.find(({ value }) => value != null);
  if (given === undefined) {
    figures.miss(breachesPerYear.field);
    return calc.constant(0);
  }
  const compliance = figures.need(given.value, 'rate', given.field);
  return calc.times(calc.minus(calc.constant(1), compliance), incidentsPerYear());
}
