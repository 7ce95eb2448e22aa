import { checkOptions } from '../../internal/check.js';
import { namedFaults, refuseFaults } from '../../internal/checkNumbers.js';
import type { NumberBounds } from '../../internal/checkNumbers.js';
import { guarded } from '../../internal/guarded.js';
import { complement, decimalFraction, nearestDouble, quotient } from '../../internal/numeric/fraction.js';
import type { Fraction } from '../../internal/numeric/fraction.js';
import { nextBlocking } from './erlangB.js';
import { queueMeasures, serviceLevelOf } from './queue.js';
import type { QueueMeasures } from './queue.js';
import { mostAgents, offeredTraffic, trafficBounds } from './traffic.js';
import { wholePeople } from './wholePeople.js';

/** Contacts that arrive, and how well they are to be served; nothing of it has a default. */
export interface RequiredAgentsInput {
  /** Contacts that arrive in an hour on average, 0 to 1,000,000,000. */
  readonly arrivalsPerHour: number;
  /** Mean minutes of work on one of them, above 0, at most 52,596,000. */
  readonly handlingMinutes: number;
  /** Minutes within which they should be taken, 0 to 52,596,000. */
  readonly targetMinutes: number;
  /** Share of them that is taken within these minutes at least, 0 to below 1. */
  readonly serviceLevel: number;
  /** Share of their time in which agents may be busy at most, above 0, at most 1; absent: no limit. */
  readonly maximumOccupancy?: number | undefined;
  /** Share of paid time in which people are not at their seat, 0 to below 1. */
  readonly shrinkage: number;
}

/** What decides the number of agents: the work, their occupancy, or the service level. */
export const agentLimits = ['traffic', 'maximum-occupancy', 'service-level'] as const;
/** What decides the number of agents. */
export type AgentLimit = (typeof agentLimits)[number];

/** How many agents a volume of contacts takes. */
export interface RequiredAgents extends QueueMeasures {
  /** Work that arrives: agents who are busy on average. */
  readonly erlangs: number;
  /** Least number of agents at their seats, >= 1. */
  readonly agents: number;
  /** The first of the conditions that one agent fewer would break. */
  readonly decidedBy: AgentLimit;
  /** Share of arrivals taken within the target, 0 to 1. */
  readonly serviceLevel: number;
  /** Agents to schedule so that enough are at their seats, not rounded: agents / (1 - shrinkage). */
  readonly scheduled: number;
  /** The same in whole people, for these hours only: {@link requiredFte} tells how many people hours of coverage take. */
  readonly headcount: number;
}

const bounds = {
  ...trafficBounds,
  serviceLevel: { least: 0, below: 1 },
  maximumOccupancy: { above: 0, most: 1, optional: true },
  shrinkage: { least: 0, below: 1 },
} as const satisfies Readonly<Record<string, NumberBounds>>;

/**
 * Fewest agents who serve a volume of contacts as wanted, by Erlang C: more agents than erlangs, busy for at most the maximum occupancy,
 * and enough of the contacts taken within the target.
 *
 * What {@link erlangC} assumes holds here too. `agents` are seats of these hours: to staff them around the clock, give them to
 * {@link requiredFte} as `seats`, and shrinkage there, not the `headcount` of here, which allows for shrinkage already.
 *
 * @returns at least one agent, even without arrivals
 * @throws ComanagedError `invalid-argument` with all faults: a value out of its range, work that takes more than 1,000,000 agents, more
 * than 1,000,000,000 people; `unknown-option` for a key that is not known
 * @example
 * ```ts
 * import { requiredAgents } from 'comanaged/coverage';
 *
 * // 100 calls in half an hour, three minutes each, four of five within 20 seconds
 * const { agents, headcount, decidedBy } = requiredAgents({
 *   arrivalsPerHour: 200,
 *   handlingMinutes: 3,
 *   targetMinutes: 20 / 60,
 *   serviceLevel: 0.8,
 *   maximumOccupancy: 0.85,
 *   shrinkage: 0.3,
 * });
 * [agents, headcount, decidedBy];
 * // => [14, 20, 'service-level']
 * ```
 */
export function requiredAgents(input: RequiredAgentsInput): RequiredAgents {
  return guarded('input', () => {
    checkOptions(input, 'input', Object.keys(bounds));
    refuseFaults(namedFaults({ ...input }, bounds));
    const { arrivalsPerHour, handlingMinutes, targetMinutes, serviceLevel, maximumOccupancy = 1, shrinkage } = input;
    const traffic = offeredTraffic(arrivalsPerHour, handlingMinutes);
    const erlangs = nearestDouble(traffic);
    const forTraffic = Math.floor(erlangs) + 1;
    const forOccupancy = wholePeople(quotient(traffic, decimalFraction(maximumOccupancy)));
    const least = Math.max(forTraffic, forOccupancy);
    if (least > mostAgents) {
      refuseFaults([{ path: 'arrivalsPerHour', must: 'be work for at most 1,000,000 agents, with handlingMinutes' }]);
    }
    let agents = 0;
    let blocking = 1;
    const step = () => (blocking = nextBlocking(erlangs, ++agents, blocking));
    const measure = () => {
      const measures = queueMeasures(erlangs, agents, blocking, handlingMinutes);
      const level = serviceLevelOf(measures.waitProbability, agents - erlangs, handlingMinutes, targetMinutes);
      return { ...measures, serviceLevel: level };
    };
    while (agents < least) step();
    let measures = measure();
    while (measures.serviceLevel < serviceLevel) {
      step();
      measures = measure();
    }
    return {
      erlangs,
      agents,
      decidedBy: agents > least ? 'service-level' : agents > forTraffic ? 'maximum-occupancy' : 'traffic',
      ...measures,
      ...scheduledFor(agents, decimalFraction(shrinkage)),
    };
  });
}

function scheduledFor(agents: number, shrinkage: Fraction): { readonly scheduled: number; readonly headcount: number } {
  const scheduled = quotient({ numerator: BigInt(agents), denominator: 1n }, complement(shrinkage));
  const headcount = wholePeople(scheduled);
  if (headcount > 1_000_000_000)
    refuseFaults([{ path: 'shrinkage', must: 'leave work for at most 1,000,000,000 people' }]);
  return { scheduled: nearestDouble(scheduled), headcount };
}
