import { exp } from '../../internal/numeric/exp.js';

/** How a queue with enough agents goes, in the long run. */
export interface QueueMeasures {
  /** Share of their time in which agents are busy: erlangs / agents, 0 to below 1. */
  readonly occupancy: number;
  /** Probability that an arrival has to wait, 0 to 1. */
  readonly waitProbability: number;
  /** Mean wait of all arrivals in minutes, those without a wait included. */
  readonly meanWaitMinutes: number;
}

const beyondUnderflow = 746; // the exponential of its negative is 0

/** Measures of the queue before `agents`, more than `erlangs`, by the probability that all of them were busy if nobody waited. */
export function queueMeasures(
  erlangs: number,
  agents: number,
  blocking: number,
  handlingMinutes: number,
): QueueMeasures {
  const spare = agents - erlangs;
  // B / (1 - rho (1 - B)) with rho = A / N, multiplied out so that nothing cancels where N is close to A.
  const waitProbability = Math.min(1, (agents * blocking) / (spare + erlangs * blocking));
  return {
    occupancy: erlangs / agents,
    waitProbability,
    meanWaitMinutes: (waitProbability * handlingMinutes) / spare,
  };
}

/** Share of arrivals that wait at most a target, with so many more agents than erlangs. */
export function serviceLevelOf(
  waitProbability: number,
  spare: number,
  handlingMinutes: number,
  targetMinutes: number,
): number {
  return 1 - waitProbability * exp(-Math.min(beyondUnderflow, (spare * targetMinutes) / handlingMinutes));
}
