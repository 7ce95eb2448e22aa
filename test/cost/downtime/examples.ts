import type { DowntimeInput } from '../../../src/cost/downtime/model.js';
import type { StepHours } from '../../../src/cost/options/model.js';

/** Steps of which only the last takes time. */
export function repairOnly(repair: number): StepHours {
  return { detect: null, acknowledge: null, diagnose: null, repair };
}

/** One service with one severity, and whole times to repair in and out of hours. */
export function quietInput(
  {
    perYear,
    costPerMinute,
    share,
  }: { readonly perYear: number; readonly costPerMinute: number; readonly share: number },
  inside: number,
  outside: number,
): DowntimeInput {
  return {
    services: [
      {
        serviceId: 'erp',
        incidents: [{ severity: 'p1', perYear, costPerMinute }],
        outOfHoursShare: share,
        waitHours: null,
      },
    ],
    restoration: [{ staffed: repairOnly(inside), unstaffed: repairOnly(outside) }],
    skillGapDelayHours: null,
    contextPenalty: null,
  };
}
