import { checkOptions, checkRecords, checkTexts, refuse } from '../../internal/check.js';
import type { DowntimeInputs, IncidentRate } from '../model.js';
import { costPoints, defaultPoint } from '../comparison/settings.js';
import type { OnCallReach, RestorationItem, StepHours } from '../options/model.js';
import type { DowntimeInput, DowntimePointOptions, DowntimeService } from './model.js';
import { outOfHoursBases } from './model.js';

type Keys<T> = { readonly [K in keyof T]-?: true };
const keysOf = <T>(keys: Keys<T>): string[] => Object.keys(keys);

/** Keys of what a cost of a minute is built up from. */
export const downtimeInputKeys: readonly string[] = keysOf<DowntimeInputs>({
  revenuePerHour: true,
  affectedShare: true,
  irrecoverableShare: true,
  affectedUsers: true,
  loadedHourlyRate: true,
  productivityLoss: true,
  penaltiesPerMinute: true,
});
const inputKeys = keysOf<DowntimeInput>({
  services: true,
  restoration: true,
  onCallReach: true,
  skillGapDelayHours: true,
  contextPenalty: true,
  outOfHoursShare: true,
});
const serviceKeys = keysOf<DowntimeService>({
  serviceId: true,
  incidents: true,
  downtime: true,
  outOfHoursShare: true,
  outOfHoursBasis: true,
  waitHours: true,
});
const incidentKeys = keysOf<IncidentRate>({ severity: true, perYear: true, costPerMinute: true, affectedShare: true });
const restorationKeys = keysOf<RestorationItem>({ serviceIds: true, severities: true, staffed: true, unstaffed: true });
const stepKeys = keysOf<StepHours>({ detect: true, acknowledge: true, diagnose: true, repair: true });
const reachKeys = keysOf<OnCallReach>({ rate: true, pagingHours: true, escalationHours: true });

/** The point of the options. */
export function pointOf(options: DowntimePointOptions): (typeof costPoints)[number] {
  checkOptions(options, 'options', ['point']);
  const { point = defaultPoint } = options;
  if (!costPoints.includes(point)) refuse('options/point', `be one of ${costPoints.join(', ')}`, 'invalid-option');
  return point;
}

/** Refuses a list that is absent, or is not an array of objects with texts under the given keys. */
export function checkList(list: unknown, path: string, keys: readonly string[]): void {
  if (list === undefined) refuse(path, 'be an array');
  checkRecords(list, path, keys);
}

function checkPart(part: unknown, path: string, keys: readonly string[]): void {
  if (part != null) checkOptions(part, path, keys);
}

/** Refuses an input that is not of its shape: a misspelt step would be a wait. Figures are checked where they are used. */
export function checkDowntime(input: DowntimeInput): void {
  checkOptions(input, 'input', inputKeys);
  checkList(input.services, 'services', ['serviceId']);
  for (const [at, service] of input.services.entries()) checkService(service, `services/${at}`);
  checkRecords(input.restoration, 'restoration', []);
  for (const [at, item] of (input.restoration ?? []).entries()) {
    checkOptions(item, `restoration/${at}`, restorationKeys);
    checkTexts(item.serviceIds, `restoration/${at}/serviceIds`);
    checkTexts(item.severities, `restoration/${at}/severities`);
    checkPart(item.staffed, `restoration/${at}/staffed`, stepKeys);
    checkPart(item.unstaffed, `restoration/${at}/unstaffed`, stepKeys);
  }
  checkPart(input.onCallReach, 'onCallReach', reachKeys);
}

function checkService(service: DowntimeService, path: string): void {
  checkOptions(service, path, serviceKeys);
  checkRecords(service.incidents, `${path}/incidents`, ['severity']);
  for (const [at, incident] of (service.incidents ?? []).entries()) {
    checkOptions(incident, `${path}/incidents/${at}`, incidentKeys);
  }
  checkPart(service.downtime, `${path}/downtime`, downtimeInputKeys);
  const { outOfHoursBasis: basis } = service;
  if (basis !== undefined && !outOfHoursBases.includes(basis)) {
    refuse(`${path}/outOfHoursBasis`, `be one of ${outOfHoursBases.join(', ')}`);
  }
}
