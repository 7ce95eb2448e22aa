import { zonedInstant } from '../../../coverage/zones/zonedInstant.js';
import { checkOptions, checkRecord, checkRecords, refuse } from '../../../internal/check.js';
import { numberFaults, refuseFaults } from '../../../internal/checkNumbers.js';
import { guarded } from '../../../internal/guarded.js';
import { asOfDate } from '../../../internal/time/asOfDate.js';
import { formatDate } from '../../../internal/time/formatDate.js';
import { formatInstant } from '../../../internal/time/formatInstant.js';
import { parseDate } from '../../../internal/time/parseDate.js';
import { parseInstant } from '../../../internal/time/parseInstant.js';
import type { Slo } from '../../../services/catalogue/model.js';
import { moment, zoneKeys } from '../../incident/moment.js';
import type { Stretch } from '../../availability/stretches.js';
import { comparePair, isComparable } from './comparePair.js';
import type { Comparison, Found } from './comparePair.js';
import type {
  Promised,
  SlaSloConflict,
  SlaSloConflicts,
  SlaSloConflictsOptions,
  SlaSloInput,
  SlaSloPair,
} from './model.js';
import { promisesOf } from './promisesOf.js';
import { withoutCounterpart, withoutSight } from './singles.js';

/** House default: share of an error budget that one allowed restore may take before it is remarked. */
export const restoreShareOfBudget = 0.5;

/**
 * Where what providers promise and what services need disagree, from definitions alone: a green agreement over a bad service is written down
 * before anybody measures it.
 *
 * - `sla-met-slo-missed`: the promise was kept and the objective was not (needs observations)
 * - `sla-looser`: the promise leaves `(objective - promise) * period` minutes uncovered
 * - `restore-exceeds-budget`: one restore in its promised time takes more than the whole error budget; a warning from half of it on
 * - `no-restore-promised`: a response is promised, and no restore; a response target is never read as one
 * - `coverage-mismatch`: the promise does not hold in all hours of the objective, minutes of one week
 * - `no-counterpart`: an objective without a promise about the same, or the reverse
 * - `no-visibility`: the side that must hold the other to account cannot see the tool that measures
 *
 * @returns every pair that was compared, also those without conflict
 * @throws ComanagedError `invalid-argument` for parts that are none; `invalid-option`, `unknown-option`, `unknown-zone`
 *
 * @example
 * ```ts
 * import { slaSloConflicts } from 'comanaged/metrics';
 *
 * const window = { kind: 'rolling', length: 'P28D' } as const;
 * const { conflicts } = slaSloConflicts(
 *   {
 *     services: [{ id: 'erp', slos: [{ id: 'up', indicator: 'availability', target: 0.9995, window }] }],
 *     contracts: [{ id: 'msp', providerPartyId: 'msp', serviceLevels: [{ id: 'p1', metric: 'restore', target: 'PT1H' }] }],
 *   },
 *   { asOf: '2026-03-02' },
 * );
 * const [{ code, numbers }] = conflicts;
 * [code, numbers.budgetMinutes, Math.round(numbers.budgets * 100) / 100]; // 60 / 20.16
 * // => ['restore-exceeds-budget', 20.16, 2.98]
 * ```
 */
export function slaSloConflicts(input: SlaSloInput, options: SlaSloConflictsOptions): SlaSloConflicts {
  return guarded('input', () => {
    const comparison = checked(input, options);
    const conflicts: SlaSloConflict[] = [];
    const pairs: SlaSloPair[] = [];
    const internalPartyId = input.internalPartyId ?? null;
    for (const service of input.services) {
      const promises = promisesOf(input, service.id);
      const add = (found: Found, promised: Promised | undefined, slo: Slo | undefined): void => {
        const { contract, level } = promised ?? {};
        conflicts.push({
          code: found.code,
          level: found.level,
          serviceId: service.id,
          providerPartyId: contract?.providerPartyId ?? null,
          internalPartyId,
          contractId: contract?.id ?? null,
          serviceLevelId: level?.id ?? null,
          sloId: slo?.id ?? null,
          numbers: found.numbers,
        });
      };
      for (const promised of promises) {
        for (const slo of (service.slos ?? []).filter((each) => isComparable(promised, each))) {
          const ids = {
            serviceId: service.id,
            contractId: promised.contract.id,
            serviceLevelId: promised.level.id,
            sloId: slo.id,
          };
          const found = comparePair(promised, slo, observationOf(input, ids), comparison);
          for (const each of found) add(each, promised, slo);
          pairs.push({ ...ids, conflicts: found.map(({ code }) => code) });
        }
      }
      for (const { found, promised, slo } of withoutCounterpart(input, service, promises)) add(found, promised, slo);
      for (const { found, promised, slo } of withoutSight(input, service, promises)) add(found, promised, slo);
    }
    const { week } = comparison;
    return {
      conflicts,
      pairs,
      notAssessed: {
        serviceIds: input.services.filter(({ slos }) => slos === undefined).map(({ id }) => id),
        contractIds: input.contracts.filter(({ serviceLevels }) => serviceLevels === undefined).map(({ id }) => id),
      },
      week: { from: formatInstant(week.from), to: formatInstant(week.to) },
    };
  });
}

function observationOf(input: SlaSloInput, ids: Omit<SlaSloPair, 'conflicts'>) {
  return input.observations?.find(
    (each) =>
      each.serviceId === ids.serviceId &&
      each.contractId === ids.contractId &&
      each.serviceLevelId === ids.serviceLevelId &&
      each.sloId === ids.sloId,
  );
}

function checked(input: SlaSloInput, options: SlaSloConflictsOptions): Comparison {
  checkRecord(input, 'input');
  checkOptions(input, 'input', ['services', 'contracts', 'tools', 'internalPartyId', 'observations']);
  checkOptions(options, 'options', ['asOf', 'restoreShare', ...zoneKeys]);
  for (const list of ['services', 'contracts'] as const) {
    if (!Array.isArray(input[list])) refuse(list, 'be an array');
    checkRecords(input[list], list, ['id']);
  }
  checkRecords(input.tools, 'tools', ['id']);
  checkRecords(input.observations, 'observations', ['contractId', 'serviceLevelId', 'serviceId', 'sloId']);
  for (const [at, { slos }] of input.services.entries()) {
    checkRecords(slos, `services/${at}/slos`, ['id', 'indicator']);
    for (const [place, slo] of (slos ?? []).entries()) {
      refuseFaults(numberFaults(slo.target, `services/${at}/slos/${place}/target`, { above: 0, most: 1 }));
    }
  }
  for (const [at, { serviceLevels }] of input.contracts.entries()) {
    checkRecords(serviceLevels, `contracts/${at}/serviceLevels`, ['id', 'metric']);
  }
  const { restoreShare = restoreShareOfBudget, zone = 'UTC', zones } = options;
  refuseFaults(numberFaults(restoreShare, 'restoreShare', { above: 0, most: 1 }));
  return { asOf: moment(options.asOf, 'asOf', options), week: weekOf(options.asOf, zone, zones), zones, restoreShare };
}

const daysToMonday = 3; // 1970-01-01 was a Thursday

/** The week of a zone from Monday on that holds a date. */
function weekOf(asOf: number | string, zone: string, zones: SlaSloConflictsOptions['zones']): Stretch {
  const day = parseDate(asOfDate(asOf, zone)) ?? 0;
  const monday = day - ((((day + daysToMonday) % 7) + 7) % 7);
  const instant = (days: number): number => parseInstant(zonedInstant(formatDate(days), '00:00', zone, { zones })) ?? 0;
  return { from: instant(monday), to: instant(monday + 7) };
}
