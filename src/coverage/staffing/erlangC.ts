import { checkOptions } from '../../internal/check.js';
import { namedFaults, refuseFaults } from '../../internal/checkNumbers.js';
import type { NumberBounds } from '../../internal/checkNumbers.js';
import { guarded } from '../../internal/guarded.js';
import { nearestDouble } from '../../internal/numeric/fraction.js';
import { erlangB } from './erlangB.js';
import { queueMeasures, serviceLevelOf } from './queue.js';
import type { QueueMeasures } from './queue.js';
import { mostAgents, offeredTraffic, trafficBounds } from './traffic.js';

/** Contacts that arrive, and who takes them. */
export interface ErlangCInput {
  /** Contacts that arrive in an hour on average, 0 to 1,000,000,000. */
  readonly arrivalsPerHour: number;
  /** Mean minutes of work on one of them, above 0, at most 52,596,000. */
  readonly handlingMinutes: number;
  /** People who take them at the same time, a whole number from 1 to 1,000,000. */
  readonly agents: number;
  /** Minutes within which they should be taken, 0 to 52,596,000; absent: no service level. */
  readonly targetMinutes?: number | undefined;
}

/** A queue that comes to rest. */
export interface StableQueue extends QueueMeasures {
  readonly status: 'stable';
  /** Work that arrives: agents who are busy on average. */
  readonly erlangs: number;
  /** People who take it. */
  readonly agents: number;
  /** Share of arrivals that wait at most the target, 0 to 1; null without a target. */
  readonly serviceLevel: number | null;
}

/** More work arrives than agents can do, or as much: the queue grows without end, and waits have no number. */
export interface UnstableQueue {
  readonly status: 'unstable';
  /** Work that arrives, at least as much as there are agents. */
  readonly erlangs: number;
  /** People who take it. */
  readonly agents: number;
  /** Least number of agents with whom the queue comes to rest. */
  readonly leastAgents: number;
}

/** How long contacts wait for an agent. */
export type ErlangC = StableQueue | UnstableQueue;

const bounds = {
  ...trafficBounds,
  agents: { whole: true, least: 1, most: mostAgents },
  targetMinutes: { ...trafficBounds.targetMinutes, optional: true },
} as const satisfies Readonly<Record<string, NumberBounds>>;

/**
 * How long tickets, alerts or calls wait for an agent: the Erlang C formula.
 *
 * For A erlangs (arrivals per hour * handling minutes / 60), N agents and the Erlang B probability B: waiting probability
 * `C = B / (1 - (A / N) * (1 - B))`, mean wait `C * handling / (N - A)`, service level `1 - C * e^(-(N - A) * target / handling)`, occupancy
 * `A / N`. Assumes random arrivals (Poisson) at a steady rate, exponential handling times, one group with the same skills, and that
 * nobody gives up: where people do, true waits are shorter.
 *
 * @returns `unstable` where agents are not more than erlangs, without numbers for waits
 * @throws ComanagedError `invalid-argument` with all faults: a value out of its range; `unknown-option` for a key that is not known
 * @see L. Kleinrock, Queueing Systems, volume 1 (1975), section 3.5
 * @example
 * ```ts
 * import { erlangC } from 'comanaged/coverage';
 *
 * const queue = erlangC({ arrivalsPerHour: 20, handlingMinutes: 3, agents: 2, targetMinutes: 0 });
 * const shares = queue.status === 'stable' ? [queue.occupancy, queue.waitProbability, queue.serviceLevel ?? 0] : [];
 * shares.map((share) => Math.round(share * 1000) / 1000);
 * // => [0.5, 0.333, 0.667]
 * erlangC({ arrivalsPerHour: 40, handlingMinutes: 3, agents: 2 });
 * // => { status: 'unstable', erlangs: 2, agents: 2, leastAgents: 3 }
 * ```
 */
export function erlangC(input: ErlangCInput): ErlangC {
  return guarded('input', () => {
    checkOptions(input, 'input', Object.keys(bounds));
    refuseFaults(namedFaults({ ...input }, bounds));
    const { arrivalsPerHour, handlingMinutes, agents, targetMinutes } = input;
    const erlangs = nearestDouble(offeredTraffic(arrivalsPerHour, handlingMinutes));
    if (agents <= erlangs) return { status: 'unstable', erlangs, agents, leastAgents: Math.floor(erlangs) + 1 };
    const measures = queueMeasures(erlangs, agents, erlangB(erlangs, agents), handlingMinutes);
    const serviceLevel =
      targetMinutes === undefined
        ? null
        : serviceLevelOf(measures.waitProbability, agents - erlangs, handlingMinutes, targetMinutes);
    return { status: 'stable', erlangs, agents, ...measures, serviceLevel };
  });
}
