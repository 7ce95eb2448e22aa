import { businessClock } from '../../coverage/businessClock.js';
import type { BusinessClock } from '../../coverage/clock/clock.js';
import { zonedInstant } from '../../coverage/zones/zonedInstant.js';
import { termStatus } from '../../governance/termStatus.js';
import { ifReadable } from '../../internal/ifReadable.js';
import { asOfDate } from '../../internal/time/asOfDate.js';
import { msPerDay } from '../../internal/time/limits.js';
import { parseDate } from '../../internal/time/parseDate.js';
import { parseDuration } from '../../internal/time/parseDuration.js';
import { parseInstant } from '../../internal/time/parseInstant.js';
import type { ZoneProvider } from '../../internal/time/zoneProvider.js';
import type { SlaAttainmentOptions, SlaTarget } from '../../metrics/agreements/model.js';
import { incidentPriorities } from '../../metrics/incident/model.js';
import type { Contract, ServiceLevel } from '../../services/agreements/model.js';

/** The window of an assessment, read: epoch milliseconds. */
export interface PromiseWindow {
  readonly from: number;
  readonly to: number;
  readonly asOf: number;
  readonly zone: string;
  readonly zones: ZoneProvider | undefined;
}

/** Fields without which nothing can be said. */
export interface Missing {
  readonly missing: readonly string[];
}

type ClockOptions = Pick<SlaAttainmentOptions, 'businessClock' | 'clock'>;

/** What a promise holds for. */
export interface PromiseTerms {
  readonly serviceIds: readonly string[];
  readonly targets: readonly SlaTarget[];
  readonly clock: ClockOptions;
}

/** The part of a window in which a contract holds. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** How far ahead it is looked for the end of a target in business hours. */
const aheadMs = 92 * msPerDay;

/** What a promise of time holds for, or everything that is missing to know it. */
export function promiseTerms(
  level: ServiceLevel,
  contract: Contract,
  severities: readonly string[] | undefined,
  window: PromiseWindow,
): PromiseTerms | Missing {
  const services = servicesOf(level, contract);
  const targets = targetsOf(level, severities);
  const clock = clockOf(level, window);
  const doubts = contractDoubts(contract, window);
  if ('missing' in services || 'missing' in targets || 'missing' in clock || doubts.length > 0) {
    return { missing: [...[services, targets, clock].flatMap(missingOf), ...doubts] };
  }
  return { serviceIds: services.ids, targets: targets.list, clock };
}

function missingOf(part: object): readonly string[] {
  return 'missing' in part ? (part as Missing).missing : [];
}

/** Services of the level, else of its contract; what neither names cannot be told from incidents, nor can single activities. */
function servicesOf(
  { serviceIds, activityIds }: ServiceLevel,
  { scope }: Contract,
): { readonly ids: readonly string[] } | Missing {
  if (activityIds !== undefined) return { missing: ['incident.activityId'] };
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
  if (typeof target !== 'string' || !((parseDuration(target) ?? 0) > 0)) return { missing: ['serviceLevel.target'] };
  if (severities === undefined) return { list: [{ target }] };
  const list = [...new Set(severities)].flatMap((severity) => {
    const priority = incidentPriorities[known?.indexOf(severity) ?? -1];
    return priority === undefined ? [] : [{ priority, target }];
  });
  const isKnown = list.length > 0 && list.length === new Set(severities).size;
  return isKnown ? { list } : { missing: ['organization.severities'] };
}

/** Without hours every hour counts; hours that are not stated are not known. */
function clockOf({ clock = 'net-business', hours }: ServiceLevel, window: PromiseWindow): ClockOptions | Missing {
  if (clock === 'gross' || clock === 'net') return { clock };
  if (hours === null) return { clock: clock === 'business' ? 'gross' : 'net' };
  const range = { from: window.from, to: window.asOf + aheadMs, zones: window.zones };
  const running: BusinessClock | undefined =
    hours === undefined ? undefined : ifReadable(() => businessClock(hours, range));
  return running === undefined ? { missing: ['serviceLevel.hours'] } : { clock, businessClock: running };
}

/** Dates of a contract that cannot be read, and a renewal that nobody states after its end. */
function contractDoubts(contract: Contract, window: PromiseWindow): string[] {
  const { startsOn, endsOn } = contract;
  const { asOf, to, zone } = window;
  const isOver = (midnight(endsOn, '24:00', window) ?? to) < to; // before the window is, so that it matters
  const isUnread = (date: string | null | undefined) => date != null && parseDate(date) === undefined;
  return [
    ...(isUnread(startsOn) ? ['contract.startsOn'] : []),
    ...(isUnread(endsOn) ? ['contract.endsOn'] : []),
    ...(isOver && termStatus(contract, asOfDate(asOf, zone)) === 'renewal-unknown' ? ['contract.renewalTerm'] : []),
  ];
}

/** The part of the window in which the contract holds, as far as its dates are stated: until its last day, where it is not renewed. */
export function spanOf({ startsOn, endsOn, renewalTerm }: Contract, window: PromiseWindow): Span {
  const { from, to } = window;
  const starts = midnight(startsOn, '00:00', window) ?? from;
  const ends = renewalTerm === null ? (midnight(endsOn, '24:00', window) ?? to) : to;
  return { from: Math.max(from, starts), to: Math.min(to, ends) };
}

/** Begin or end of a day; of one that is far away from the window, the end of that on its side. */
function midnight(
  date: string | null | undefined,
  time: '00:00' | '24:00',
  { from, to, zone, zones }: PromiseWindow,
): number | undefined {
  const day = date == null ? undefined : parseDate(date);
  if (date == null || day === undefined) return undefined;
  if (day * msPerDay < from - 2 * msPerDay) return from;
  if (day * msPerDay > to + 2 * msPerDay) return to;
  return parseInstant(zonedInstant(date, time, zone, { zones }));
}
