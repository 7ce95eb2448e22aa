import { businessClock } from '../coverage/businessClock.js';
import type { BusinessClock } from '../coverage/clock/clock.js';
import { zonedInstant } from '../coverage/zones/zonedInstant.js';
import { termStatus } from '../governance/termStatus.js';
import { ifReadable } from '../internal/ifReadable.js';
import { asOfDate } from '../internal/time/asOfDate.js';
import { formatInstant } from '../internal/time/formatInstant.js';
import { msPerDay } from '../internal/time/limits.js';
import { parseDate } from '../internal/time/parseDate.js';
import { parseInstant } from '../internal/time/parseInstant.js';
import type { ZoneProvider } from '../internal/time/zoneProvider.js';
import { slaAttainment } from '../metrics/agreements/slaAttainment.js';
import type { SlaAttainment, SlaTarget } from '../metrics/agreements/model.js';
import { incidentPriorities } from '../metrics/incident/model.js';
import type { IncidentRecord } from '../metrics/incident/model.js';
import type { OperatingModel } from '../operating-model/model.js';
import type { Contract, ServiceLevel } from '../services/agreements/model.js';
import type { PromiseFigures } from './metricsSection.js';

/** The window of an assessment, read: epoch milliseconds. */
export interface PromiseWindow {
  readonly from: number;
  readonly to: number;
  readonly asOf: number;
  readonly zone: string;
  readonly zones: ZoneProvider | undefined;
}

/** A response is until somebody took it, and never until it worked again. */
const durations = {
  response: 'time-to-acknowledge',
  restore: 'time-to-restore',
  resolution: 'time-to-resolve',
} as const;
type TimeMetric = keyof typeof durations;

/** How far ahead it is looked for the end of a target in business hours. */
const aheadMs = 92 * msPerDay;

/** How every promise of time was kept by the incidents of its services, in the order of the document. */
export function promiseFigures(
  model: OperatingModel,
  incidents: readonly IncidentRecord[],
  window: PromiseWindow,
): readonly PromiseFigures[] {
  const byService = new Map<string, IncidentRecord[]>();
  let unplaced = 0;
  for (const incident of incidents) {
    const { serviceId } = incident;
    if (serviceId == null) unplaced += serviceId === undefined ? 1 : 0;
    else {
      const known = byService.get(serviceId);
      if (known === undefined) byService.set(serviceId, [incident]);
      else known.push(incident);
    }
  }
  const frame = { model, byService, window, unplaced };
  return (model.contracts ?? []).flatMap((contract) => {
    const term = termOf(contract, window);
    if (term.from >= term.to) return []; // it did not hold in the window
    return (contract.serviceLevels ?? []).flatMap((level) =>
      isTime(level.metric) ? [promiseOf(level, level.metric, contract, { ...frame, term })] : [],
    );
  });
}

function promiseOf(level: ServiceLevel, metric: TimeMetric, contract: Contract, frame: Frame): PromiseFigures {
  const found = attainmentOf(level, metric, contract, frame);
  const attainment = 'missing' in found ? null : found;
  const attainmentRate = level.attainmentRate ?? null;
  return {
    contractId: contract.id,
    contractName: contract.name,
    levelId: level.id,
    metric,
    target: String(level.target),
    attainmentRate,
    attainment,
    missing: 'missing' in found ? found.missing : [],
    unplaced: frame.unplaced,
    standing: attainment === null || attainmentRate === null ? null : standingOf(attainment, attainmentRate),
  };
}

function isTime(metric: ServiceLevel['metric']): metric is TimeMetric {
  return Object.hasOwn(durations, metric);
}

interface Frame {
  readonly model: OperatingModel;
  readonly byService: ReadonlyMap<string, readonly IncidentRecord[]>;
  readonly window: PromiseWindow;
  readonly unplaced: number;
  /** The part of the window in which the contract holds. */
  readonly term: { readonly from: number; readonly to: number };
}

type Missing = { readonly missing: readonly string[] };

function attainmentOf(
  level: ServiceLevel,
  metric: TimeMetric,
  contract: Contract,
  { model, byService, window, term }: Frame,
): SlaAttainment | Missing {
  const services = servicesOf(level, contract);
  const targets = targetsOf(level, model.organization?.severities);
  const clock = clockOf(level, window);
  const missing = [services, targets, clock].flatMap((part) => ('missing' in part ? part.missing : []));
  const isDoubtful = termStatus(contract, asOfDate(window.asOf, window.zone)) === 'renewal-unknown';
  if ('missing' in services || 'missing' in targets || 'missing' in clock || isDoubtful)
    return { missing: [...missing, ...(isDoubtful ? ['contract.renewalTerm'] : [])] };
  const some = services.ids.flatMap((id) => byService.get(id) ?? []);
  const options = {
    ...{ metric: durations[metric], targets: targets.list, zone: window.zone, zones: window.zones },
    ...{ from: formatInstant(term.from), to: formatInstant(term.to), asOf: formatInstant(window.asOf) },
    ...clock,
  };
  return ifReadable(() => slaAttainment(some, options)) ?? { missing: ['incident.openedAt'] };
}

/** Services of the level, else of its contract; what neither names cannot be told from the incidents. */
function servicesOf({ serviceIds }: ServiceLevel, { scope }: Contract): { readonly ids: readonly string[] } | Missing {
  if (serviceIds !== undefined) return { ids: [...new Set(serviceIds)] };
  const mark = 'service:';
  const ids = (scope ?? []).flatMap((subject) => (subject.startsWith(mark) ? [subject.slice(mark.length)] : []));
  return ids.length === 0 ? { missing: ['contract.scope'] } : { ids: [...new Set(ids)] };
}

/** Severity n of the organization is priority n. */
function targetsOf(
  { severities, target }: ServiceLevel,
  known: readonly string[] | undefined,
): { readonly list: readonly SlaTarget[] } | Missing {
  if (typeof target !== 'string') return { missing: ['serviceLevel.target'] };
  if (severities === undefined) return { list: [{ target }] };
  const list = [...new Set(severities)].flatMap((severity) => {
    const priority = incidentPriorities[known?.indexOf(severity) ?? -1];
    return priority === undefined ? [] : [{ priority, target }];
  });
  return list.length < new Set(severities).size || list.length === 0
    ? { missing: ['organization.severities'] }
    : { list };
}

type ClockOptions = Pick<Parameters<typeof slaAttainment>[1], 'businessClock' | 'clock'>;

/** Without hours every hour counts; hours that are not stated are not known. */
function clockOf({ clock = 'net-business', hours }: ServiceLevel, window: PromiseWindow): ClockOptions | Missing {
  if (clock === 'gross' || clock === 'net') return { clock };
  if (hours === null) return { clock: clock === 'business' ? 'gross' : 'net' };
  const range = { from: window.from, to: window.asOf + aheadMs, zones: window.zones };
  const running: BusinessClock | undefined =
    hours === undefined ? undefined : ifReadable(() => businessClock(hours, range));
  return running === undefined ? { missing: ['serviceLevel.hours'] } : { clock, businessClock: running };
}

/** The part of the window in which the contract holds, as far as its dates are stated: until its last day, where it is not renewed. */
function termOf({ startsOn, endsOn, renewalTerm }: Contract, window: PromiseWindow) {
  const { from, to } = window;
  const starts = startsOn == null ? from : midnight(startsOn, '00:00', window);
  const ends = endsOn == null || renewalTerm !== null ? to : midnight(endsOn, '24:00', window);
  return { from: Math.max(from, starts), to: Math.min(to, ends) };
}

/** Begin or end of a day; of one that is far away from the window, the end of that on its side. */
function midnight(date: string, time: '00:00' | '24:00', { from, to, zone, zones }: PromiseWindow): number {
  const day = (parseDate(date) ?? 0) * msPerDay;
  if (day < from - 2 * msPerDay) return from;
  if (day > to + 2 * msPerDay) return to;
  return parseInstant(zonedInstant(date, time, zone, { zones })) ?? from;
}

/** Whether the promised share is reached, whatever becomes of the incidents that are pending. */
function standingOf({ bounds }: SlaAttainment, rate: number): PromiseFigures['standing'] {
  if (bounds === null) return null;
  if (bounds.low >= rate) return 'kept';
  return bounds.high < rate ? 'missed' : 'open';
}
