import { refuse } from '../../internal/check.js';
import { mixedOutcomes, tailOf } from './lossTail.js';
import type { LossOutcome, LossTail } from './lossTail.js';
import type { PointFigures } from '../comparison/pointFigures.js';
import type { TribalKnowledgeTaxInput } from './model.js';
import { leavingRateWithoutShock } from './sharedShock.js';
import type { ShockSteps } from './sharedShock.js';

/** A shared shock, as steps and at its means. */
export interface TaxShock {
  readonly steps: ShockSteps;
  readonly rate: number;
  readonly leavingRate: number;
}

/** The shared shock of an input, where it has one. */
export function shockOf(work: PointFigures, { sharedShock }: TribalKnowledgeTaxInput): TaxShock | undefined {
  if (sharedShock === undefined || sharedShock === null) return undefined;
  const rate = work.need(sharedShock.rate, 'rate', 'sharedShock/rate');
  const leavingRate = work.need(sharedShock.leavingRateGivenShock, 'rate', 'sharedShock/leavingRateGivenShock');
  return { steps: { rate, leavingRate }, rate: work.valueOf(rate), leavingRate: work.valueOf(leavingRate) };
}

/**
 * The tail for the given chances to leave; null where there are too many outcomes, or figures are missing. Refuses a shock that the chances
 * do not agree with.
 */
export function shockedTail(
  { missing, faults }: PointFigures,
  rates: readonly number[],
  shock: TaxShock | undefined,
  outcomesFor: (rates: readonly number[]) => LossOutcome[] | undefined,
): LossTail | null {
  if (missing.size > 0 || faults.length > 0) return null;
  if (shock === undefined) {
    const outcomes = outcomesFor(rates);
    return outcomes === undefined ? null : tailOf(outcomes);
  }
  const without = rates.map((each) => {
    const rate = leavingRateWithoutShock(each, shock.rate, shock.leavingRate);
    return rate ?? refuse('sharedShock', 'leave everybody a chance to leave without it from 0 to 1');
  });
  const [shocked, calm] = [outcomesFor(rates.map(() => shock.leavingRate)), outcomesFor(without)];
  return shocked === undefined || calm === undefined ? null : tailOf(mixedOutcomes(shock.rate, shocked, calm));
}
