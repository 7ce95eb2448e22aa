import { refuseFaults } from '../../internal/checkNumbers.js';
import { guarded } from '../../internal/guarded.js';
import { checkDowntime, pointOf } from './checkDowntime.js';
import { downtimeDiagnostics } from './downtimeDiagnostics.js';
import type { DowntimeCost, DowntimeInput, DowntimePointOptions, DowntimeService } from './model.js';
import type { OutageFacts, RestoringFacts } from './outage.js';
import { outageSteps } from './outageSteps.js';
import { hoursPerYear, serviceDowntime } from './outageValues.js';
import type { WrittenService } from './outageValues.js';
import { pointFigures } from '../comparison/pointFigures.js';
import type { PointFigures } from '../comparison/pointFigures.js';

/** Options of {@link downtimeCost}. */
export type DowntimeCostOptions = DowntimePointOptions;

/**
 * Expected cost a year of the outages of services.
 *
 * `60 * sum of perYear * costPerMinute * affectedShare * ((1 - o) * T_in + o * T_out)` with o the share of incidents out of hours and T
 * in hours: `detect + acknowledge + diagnose * (1 + contextPenalty) + skill gap + repair`. Out of hours, where no time to acknowledge is
 * stated, it is `reach * paging + (1 - reach) * escalation` with on-call duty, else the wait until somebody is there. A response time of
 * a contract is never a time to repair: see {@link acknowledgeFromContract}.
 *
 * Uncertain figures count with their mean, or with their median where the options say so. A figure that is null is 0; one that is absent
 * makes the cost unknown, where it matters.
 *
 * @returns amounts a year in the currency of the input, not rounded, with each step apart; `unknown` with all that is missing; 0 for no
 * services
 * @throws ComanagedError `invalid-argument` with all figures that are no distribution or out of their range; `invalid-option` for a
 * point that is not known; `unknown-option` for a key that is not known
 * @example
 * ```ts
 * import { downtimeCost } from 'comanaged/cost';
 *
 * const hours = { detect: 0.25, acknowledge: 0.25, diagnose: 1, repair: 0.5 };
 * const year = downtimeCost({
 *   services: [{ serviceId: 'erp', incidents: [{ severity: 'p1', perYear: 4, costPerMinute: 20 }], outOfHoursShare: 0.5, waitHours: 20 }],
 *   restoration: [{ staffed: hours, unstaffed: { ...hours, acknowledge: undefined } }],
 *   contextPenalty: null,
 *   skillGapDelayHours: null,
 * });
 * [year.cost, year.services[0]?.incidents[0]?.hoursPerIncident]; // 60 * 4 * 20 * (0.5 * 2 + 0.5 * 21.75)
 * // => [57_000, 11.875]
 * ```
 */
export function downtimeCost(input: DowntimeInput, options: DowntimeCostOptions = {}): DowntimeCost {
  return guarded('input', () => {
    checkDowntime(input);
    const point = pointOf(options);
    const figures = pointFigures(point);
    const restoring: RestoringFacts = {
      restoration: { value: input.restoration, field: 'restoration' },
      onCallReach: { value: input.onCallReach, field: 'onCallReach' },
      skillGapDelayHours: { value: input.skillGapDelayHours, field: 'skillGapDelayHours' },
      contextPenalty: { value: input.contextPenalty, field: 'contextPenalty' },
    };
    const written = input.services.map((service) => writtenService(figures, restoring, service, input));
    const outages = written.flatMap(({ incidents }) => incidents.map(({ steps }) => steps));
    const steps = outages.filter((each) => each !== undefined);
    const cost = figures.calc.plus(...steps.map((each) => each.cost));
    const minutes = figures.calc.plus(...steps.map((each) => each.minutes));
    refuseFaults(figures.faults);
    const { valueOf } = figures;
    const missing = [...figures.missing];
    const isKnown = missing.length === 0;
    const services = written.map((service) => serviceDowntime(service, valueOf));
    return {
      status: isKnown ? 'known' : 'unknown',
      cost: isKnown ? valueOf(cost) : null,
      minutesPerYear: isKnown ? valueOf(minutes) : null,
      hoursPerYear: isKnown ? hoursPerYear(steps, valueOf) : null,
      services,
      point,
      availabilityForm: 'per-calendar-year',
      assumed: figures.assumed(),
      diagnostics: written.flatMap((service, at) => downtimeDiagnostics(service, services[at]?.minutesPerYear ?? null)),
      missing,
    };
  });
}

function writtenService(
  figures: PointFigures,
  restoring: RestoringFacts,
  service: DowntimeService,
  { outOfHoursShare }: DowntimeInput,
): WrittenService {
  const { serviceId, incidents, downtime, outOfHoursBasis, waitHours } = service;
  const place = `services/${serviceId}`;
  const facts: OutageFacts = {
    serviceId,
    incidents: { value: incidents ?? [], field: `${place}/incidents` },
    downtime: { value: downtime, field: `${place}/downtime` },
    outOfHoursShare:
      outOfHoursShare == null
        ? { value: service.outOfHoursShare, field: `${place}/outOfHoursShare` }
        : { value: outOfHoursShare, field: 'outOfHoursShare' },
    waitHours: { value: waitHours, field: `${place}/waitHours` },
  };
  const list = figures.missingIn(() => {
    if (incidents === undefined) figures.miss(facts.incidents.field);
  });
  return {
    serviceId,
    outOfHoursBasis: outOfHoursShare == null ? (outOfHoursBasis ?? 'given-share') : 'given-share',
    missing: list.missing,
    incidents: facts.incidents.value.map((incident) => {
      const { written, missing } = figures.missingIn(() => outageSteps(figures, restoring, facts, incident));
      return { severity: incident.severity, steps: written, missing };
    }),
  };
}
