import { checkOptions, isRecord, refuse } from '../../../internal/check.js';
import { parseDate } from '../../../internal/time/parseDate.js';
import { isZoneName } from '../../../internal/time/zone.js';
import { idPattern } from '../idPattern.js';
import { defaultCalendarLimits } from '../model.js';
import { checkZone, limitOf, zoneProviderOf } from '../settings.js';
import type { CalendarLimits } from '../settings.js';
import type { HolidaysFromOptions } from './model.js';

/** Whose desks a holiday closes, and in which zone. */
export interface HolidayScope {
  readonly zone: string;
  readonly partyIds?: readonly string[];
  readonly teamIds?: readonly string[];
  readonly windowIds?: readonly string[];
}

/** The options of an import of holidays with their defaults. */
export interface HolidaySettings {
  /** By region; the empty one is for holidays without region. */
  readonly scopes: ReadonlyMap<string, HolidayScope>;
  /** Days since 1970-01-01. */
  readonly first: number;
  readonly last: number;
  readonly hasBounds: boolean;
  readonly region: string | null;
  readonly limits: CalendarLimits;
}

const lists = ['partyIds', 'teamIds', 'windowIds'] as const;
const known: readonly (keyof HolidaysFromOptions)[] = [
  ...(['timeZone', 'from', 'to', 'regions', 'region', 'zones', ...lists] as const),
  ...(['maximumEvents', 'maximumOccurrences', 'maximumLength', 'maximumProblems'] as const),
];

function scopeOf(options: Readonly<Record<string, unknown>>, zone: string, path: string): HolidayScope {
  const scope: { -readonly [Key in (typeof lists)[number]]?: readonly string[] } = {};
  for (const key of lists) {
    const ids = options[key];
    if (ids === undefined) continue;
    const areIds =
      Array.isArray(ids) && ids.length > 0 && ids.every((id) => typeof id === 'string' && idPattern.test(id));
    if (!areIds) refuse(`${path}${key}`, 'be a list of one id or more', 'invalid-option');
    scope[key] = [...(ids as readonly string[])];
  }
  return { zone, ...scope };
}

function bound(text: string | undefined, option: string): number | undefined {
  if (text === undefined) return undefined;
  return parseDate(text) ?? refuse(option, 'be a date YYYY-MM-DD', 'invalid-option');
}

function textOf(value: unknown, path: string): string {
  if (typeof value !== 'string' || value.trim() === '') refuse(path, 'be a text', 'invalid-option');
  return value.trim();
}

/**
 * The options of an import of holidays with their defaults.
 *
 * @throws `unknown-option`, `invalid-option`, `unknown-zone`
 */
export function holidaySettings(options: HolidaysFromOptions): HolidaySettings {
  checkOptions(options, 'options', known);
  const provider = zoneProviderOf(options.zones);
  const [from, to] = [bound(options.from, 'from'), bound(options.to, 'to')];
  const moment = (from ?? to ?? 0) * 86_400_000;
  const isKnown = (zone: string) => isZoneName(zone) && provider.transitions(zone, moment, moment) !== undefined;
  checkZone(options.timeZone, isKnown);
  if (from !== undefined && to !== undefined && to < from) refuse('to', 'not lie before from', 'invalid-option');
  const scopes = new Map([['', scopeOf({ ...options }, options.timeZone, '')]]);
  const regions: unknown = options.regions ?? [];
  if (!Array.isArray(regions)) refuse('regions', 'be a list', 'invalid-option');
  for (const [position, entry] of (regions as readonly unknown[]).entries()) {
    const path = `regions/${position}`;
    if (!isRecord(entry)) refuse(path, 'be an object', 'invalid-option');
    checkOptions(entry, path, ['region', 'timeZone', ...lists]);
    const region = textOf(entry['region'], `${path}/region`).normalize('NFC');
    const zone = entry['timeZone'] ?? options.timeZone;
    checkZone(zone, isKnown);
    if (scopes.has(region)) refuse(`${path}/region`, 'stand once', 'invalid-option');
    scopes.set(region, scopeOf(entry, zone, `${path}/`));
  }
  const { events, occurrences, length, problems } = defaultCalendarLimits;
  return {
    scopes,
    first: from ?? -Infinity,
    last: to ?? Infinity,
    hasBounds: from !== undefined && to !== undefined,
    region: options.region === undefined ? null : textOf(options.region, 'region'),
    limits: {
      events: limitOf(options.maximumEvents, events, 'maximumEvents'),
      occurrences: limitOf(options.maximumOccurrences, occurrences, 'maximumOccurrences'),
      length: limitOf(options.maximumLength, length, 'maximumLength'),
      problems: limitOf(options.maximumProblems, problems, 'maximumProblems'),
    },
  };
}
