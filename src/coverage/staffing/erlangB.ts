import { numberFaults, refuseFaults } from '../../internal/checkNumbers.js';
import { mostAgents } from './traffic.js';

/** The step of the recursion: the probability that all `agents` are busy, from that with one agent fewer. */
export function nextBlocking(erlangs: number, agents: number, before: number): number {
  return (erlangs * before) / (agents + erlangs * before);
}

/**
 * Probability that an arrival finds every agent or line busy, where it then goes away: the Erlang B formula.
 *
 * By the recursion `B(0) = 1`, `B(n) = A * B(n - 1) / (n + A * B(n - 1))` for A erlangs, which neither overflows nor loses digits.
 * Assumes random arrivals (Poisson) at a steady rate.
 *
 * @param erlangs work that arrives: arrivals per hour * handling time in hours, 0 to 1e15
 * @param agents agents or lines, a whole number from 0 to 1,000,000
 * @returns 0 to 1; 1 without agents
 * @throws ComanagedError `invalid-argument` with all faults: a value out of its range
 * @see A. K. Erlang, Solution of some problems in the theory of probabilities of significance in automatic telephone exchanges (1917)
 * @example
 * ```ts
 * import { erlangB } from 'comanaged/coverage';
 *
 * erlangB(1, 2);
 * // => 0.2
 * ```
 */
export function erlangB(erlangs: number, agents: number): number {
  refuseFaults([
    ...numberFaults(erlangs, 'erlangs', { least: 0, most: 1e15 }),
    ...numberFaults(agents, 'agents', { whole: true, least: 0, most: mostAgents }),
  ]);
  let blocking = 1;
  for (let n = 1; n <= agents; n++) blocking = nextBlocking(erlangs, n, blocking);
  return blocking + 0; // 0 erlangs written as -0
}
