import { simulateCost } from '../../../src/cost/index.js';
import type { CostSimulation } from '../../../src/cost/index.js';
import { workloadOne } from '../../cost/fixtures/workloadOne.js';

/** A row of a table. */
export type Row = (string | number)[];
/** Whether a limit is held. */
export const held = (isHeld: boolean): string => (isHeld ? 'yes' : 'no');

/** Seed of all runs. */
export const seed = 3;

/** The first workload by us. */
export function simulate(trials: number): CostSimulation {
  return simulateCost(workloadOne, { trials, seed });
}
