import type { StepId } from '../program/steps.js';
import type { Figures } from '../comparison/pointFigures.js';
import type { Replacement } from './replacement.js';

/** What the tax takes of a person, or of a number of equal people. */
export interface PersonFigures {
  readonly salary: StepId;
  readonly count: StepId;
  readonly leavingRate: StepId;
  readonly concentration: StepId;
  readonly multiplier: StepId;
  readonly mitigation: StepId;
}

/** What is lost with a person. */
export interface PersonLoss {
  /** When one leaves: all, and the parts of it that are known apart. */
  readonly onLeaving: StepId;
  readonly knowledge: StepId | undefined;
  readonly replacement: Replacement | undefined;
  /** Expected in a year, of all the equal people. */
  readonly expected: StepId;
  /** Replacement and knowledge together before measures, and the replacement, to compare them: what knowledge is left if it is less. */
  readonly whole: StepId;
}

/**
 * Loss with a person. Without replacement, the method `multiplier`: `leavingRate * replacementMultiplier * annualSalary * concentration *
 * (1 - mitigationRate)`. With it, `decomposed`: `leavingRate * (replacement + most(0, replacementMultiplier * annualSalary - replacement)
 * * concentration * (1 - mitigationRate))`.
 */
export function personLoss(
  { calc }: Figures,
  figures: PersonFigures,
  replacement: Replacement | undefined,
): PersonLoss {
  const { salary, count, leavingRate, concentration, multiplier, mitigation } = figures;
  const whole = calc.times(multiplier, salary);
  const exposed = calc.times(concentration, calc.minus(calc.constant(1), mitigation));
  const known = replacement && calc.most(calc.constant(0), calc.minus(whole, replacement.total));
  const knowledge = calc.times(known ?? whole, exposed);
  const onLeaving = replacement === undefined ? knowledge : calc.plus(replacement.total, knowledge);
  return {
    onLeaving,
    knowledge: replacement && knowledge,
    replacement,
    expected: calc.times(leavingRate, onLeaving, count),
    whole,
  };
}
