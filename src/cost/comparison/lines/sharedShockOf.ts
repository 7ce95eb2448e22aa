import { leavingRateWithoutShock } from '../../knowledge/sharedShock.js';
import type { ShockSteps } from '../../knowledge/sharedShock.js';
import type { StepId } from '../../program/steps.js';
import type { LineWork } from '../lineWork.js';

/** The event that makes people leave together, where the assumptions have one. */
export function sharedShockOf(work: LineWork): ShockSteps | undefined {
  const { sharedShock } = work.model.assumptions ?? {};
  if (sharedShock === undefined || sharedShock === null) return undefined;
  const field = 'assumptions/sharedShock';
  return {
    rate: work.need(sharedShock.rate, 'rate', `${field}/rate`),
    leavingRate: work.need(sharedShock.leavingRateGivenShock, 'rate', `${field}/leavingRateGivenShock`),
  };
}

/** Tells a fault where somebody would have a chance outside 0 to 1 without the shock. */
export function checkShock(work: LineWork, rates: readonly StepId[], shock: ShockSteps | undefined): void {
  if (shock === undefined) return;
  work.refuse('assumptions/sharedShock', 'leave everybody a chance to leave without it from 0 to 1', {
    steps: [shock.rate, shock.leavingRate, ...rates],
    holds: (valueOf) => {
      const [rate, inShock] = [valueOf(shock.rate), valueOf(shock.leavingRate)];
      return rates.some((step) => leavingRateWithoutShock(valueOf(step), rate, inShock) === undefined);
    },
  });
}
