import type { ServiceLevel } from '../../../services/agreements/model.js';
import type { Service } from '../../../services/catalogue/model.js';
import { minutesOf } from '../../lookups/objective.js';
import type { Failure, MissingFact } from '../../rule.js';

type Objective = 'response' | 'rto' | 'restore';
/** A need that a target is held against, and what to say where it is too slow. */
type Need = readonly [objective: Objective, messageId: string];

/**
 * What a target is held against: the first that is stated, the second where the first is not. A response later than the recovery
 * objective is too late in any case; one before it says nothing about recovery.
 */
const needsOf: Readonly<Record<string, readonly [Need, Need]>> = {
  response: [
    ['response', 'response'],
    ['rto', 'afterRecovery'],
  ],
  restore: [
    ['rto', 'restore'],
    ['restore', 'restore'],
  ],
};

/** Whether a level has a target that is held against the needs of services. */
export function isCompared({ metric }: ServiceLevel): boolean {
  return needsOf[metric] !== undefined;
}

/** How the target of a level misses what a service needs; undefined where it does not, and what is missing where that is not known. */
export function missedNeed(level: ServiceLevel, service: Service, pointer: string): Failure | MissingFact | undefined {
  const targetMinutes = minutesOf(String(level.target)) ?? 0;
  const { id, objectives } = service;
  if (objectives === undefined) return { code: 'service.objectives', pointer };
  let missing: MissingFact | undefined;
  for (const [objective, messageId] of needsOf[level.metric] ?? []) {
    const stated = objectives?.[objective];
    const neededMinutes = minutesOf(stated);
    if (objectives !== null && stated === undefined) {
      missing ??= { code: `service.objectives.${objective}`, pointer };
    }
    if (neededMinutes === undefined) continue;
    if (targetMinutes <= neededMinutes) return missing;
    const data = { service: id, targetMinutes, neededMinutes };
    const related = [{ subject: { kind: 'service', id } as const, pointer, note: 'needs it sooner' }];
    return { messageId, discriminator: `service:${id}`, data, related };
  }
  return missing;
}
