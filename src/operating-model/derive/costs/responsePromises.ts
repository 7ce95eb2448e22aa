import type { CostOption } from '../../../cost/options/model.js';
import { parseDuration } from '../../../internal/time/parseDuration.js';
import type { Contract, ServiceLevel } from '../../../services/agreements/model.js';
import type { OperatingModelIndex } from '../../indexOperatingModel.js';
import { ordered } from './costNotes.js';

/** A time within which a provider has promised to respond. A response is never a repair. */
export interface ResponsePromise {
  /** Hours. */
  readonly hours: number;
  /** The service level, as `kind:id`. */
  readonly from: string;
  readonly serviceIds: readonly string[];
  /** Severities; undefined: all. */
  readonly severities: readonly string[] | undefined;
  /** Whether it holds at every hour, so that it bounds the wait out of hours too. */
  readonly isAroundTheClock: boolean;
}

const msPerHour = 3_600_000;

function servicesIn({ scope = [] }: Contract): string[] {
  return scope.flatMap((reference) => (reference.startsWith('service:') ? [reference.slice('service:'.length)] : []));
}

function isAroundTheClock({ clock, hours }: ServiceLevel): boolean {
  return hours === null || clock === 'gross' || clock === 'net';
}

/** The responses that the contracts of an option promise for whole services: not those for single activities. */
export function responsePromises(index: OperatingModelIndex, { contractIds = [] }: CostOption): ResponsePromise[] {
  const contracts = ordered(contractIds).flatMap((id) => index.find('contract', id) ?? []);
  return contracts.flatMap((contract) => {
    return (contract.serviceLevels ?? []).flatMap((level): ResponsePromise[] => {
      const ms = level.metric === 'response' ? parseDuration(String(level.target)) : undefined;
      if (ms === undefined || level.activityIds !== undefined) return [];
      const from = `service-level:${contract.id}.${level.id}`;
      const serviceIds = level.serviceIds ?? servicesIn(contract);
      const { severities } = level;
      return [{ hours: ms / msPerHour, from, serviceIds, severities, isAroundTheClock: isAroundTheClock(level) }];
    });
  });
}
