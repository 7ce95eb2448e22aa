import { stillOpen } from '../durations/measure.js';

/**
 * How a promise of time stands for a record with a state and milliseconds: 0 excluded, 1 met, 2 breached, 3 pending, 4 without target. Exactly
 * on target is met, and open beyond it breached.
 */
export function slaVerdict(state: number, ms: number, target: number | undefined): number {
  if (state > stillOpen) return 0;
  if (target === undefined) return 4;
  if (ms > target) return 2;
  return state === stillOpen ? 3 : 1;
}
