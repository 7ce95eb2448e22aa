import { checkOptions, isRecord, refuse } from '../../internal/check.js';
import { coverageModes } from '../../coverage/model.js';
import { standardZones } from '../../internal/time/standardZones.js';
import { isZoneName } from '../../internal/time/zone.js';
import type { ZoneProvider } from '../../internal/time/zoneProvider.js';
import { idPattern } from './idPattern.js';
import { defaultCalendarLimits, defaultCalendarMode, instanceLengths } from './model.js';
import type { CalendarAssignment, CoverageFromIcsOptions } from './model.js';
import { comparedWord } from './who.js';

const known: readonly (keyof CoverageFromIcsOptions)[] = [
  ...(['from', 'to', 'maximumYears', 'timeZone', 'zones', 'zoneNames', 'assign', 'instances', 'mode'] as const),
  ...(['maximumEvents', 'maximumOccurrences', 'maximumLength', 'maximumProblems'] as const),
];

/** Limits of one import. */
export type CalendarLimits = typeof defaultCalendarLimits;

function oneOf<T extends string>(value: T | undefined, list: readonly T[], standard: T, option: string): T {
  if (value !== undefined && !list.includes(value)) refuse(option, `be ${list.join(' or ')}`, 'invalid-option');
  return value ?? standard;
}

/** A limit that the caller gives, or the standard one. */
export function limitOf(value: number | undefined, standard: number, option: string): number {
  if (value !== undefined && value !== Infinity && (!Number.isSafeInteger(value) || value < 0)) {
    refuse(option, 'be a whole number >= 0, or Infinity', 'invalid-option');
  }
  return value ?? standard;
}

/** Names of zones by the caller, in lower case. */
export function ownZoneNames(names: unknown, option: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (names === undefined) return found;
  if (!Array.isArray(names)) refuse(option, 'be a list of pairs', 'invalid-option');
  for (const [position, pair] of (names as readonly unknown[]).entries()) {
    const [name, zone, ...more] = Array.isArray(pair) ? (pair as readonly unknown[]) : [];
    if (typeof name !== 'string' || typeof zone !== 'string' || !isZoneName(zone) || more.length > 0) {
      refuse(`${option}/${position}`, 'be a name and a zone', 'invalid-option');
    }
    found.set(name.trim().toLowerCase(), zone);
  }
  return found;
}

/** A provider of offsets, the engine where none is given. */
export function zoneProviderOf(zones: ZoneProvider | undefined): ZoneProvider {
  if (zones !== undefined && (!isRecord(zones) || typeof zones.transitions !== 'function')) {
    refuse('zones', 'be a provider of time zones', 'invalid-option');
  }
  return zones ?? standardZones();
}

function checkAssign(assign: readonly CalendarAssignment[] | undefined): void {
  if (assign === undefined) return;
  if (!Array.isArray(assign)) refuse('assign', 'be a list', 'invalid-option');
  const words = new Set<string>();
  for (const [position, entry] of (assign as readonly unknown[]).entries()) {
    const path = `assign/${position}`;
    if (!isRecord(entry)) refuse(path, 'be an object', 'invalid-option');
    checkOptions(entry, path, ['match', 'personId', 'teamId', 'partyId']);
    const { match, personId, teamId, partyId } = entry;
    if (typeof match !== 'string' || match.trim() === '') refuse(`${path}/match`, 'be a text', 'invalid-option');
    const ids = [personId, teamId, partyId].filter((id) => id !== undefined);
    const areIds = ids.every((id) => typeof id === 'string' && idPattern.test(id));
    if (ids.length === 0 || !areIds) refuse(path, 'have ids as personId, teamId or partyId', 'invalid-option');
    if (words.has(comparedWord(match))) refuse(`${path}/match`, 'stand once', 'invalid-option');
    words.add(comparedWord(match));
  }
}

/** The options of an import with their defaults. */
export interface CalendarSettings {
  readonly zones: ZoneProvider;
  readonly zoneNames: ReadonlyMap<string, string>;
  readonly timeZone: string | undefined;
  readonly isNominal: boolean;
  readonly mode: (typeof coverageModes)[number];
  readonly limits: CalendarLimits;
}

/** Refuses a zone that the provider does not know. */
export function checkZone(zone: unknown, isKnown: (zone: string) => boolean): asserts zone is string {
  if (typeof zone !== 'string') refuse('timeZone', 'name a time zone', 'invalid-option');
  if (!isKnown(zone)) refuse('timeZone', 'name a known IANA time zone', 'unknown-zone');
}

/**
 * The options of an import with their defaults; the range is looked at elsewhere.
 *
 * @throws `unknown-option`, `invalid-option`
 */
export function calendarSettings(options: CoverageFromIcsOptions): CalendarSettings {
  checkOptions(options, 'options', known);
  checkAssign(options.assign);
  const { events, occurrences, length, problems } = defaultCalendarLimits;
  return {
    zones: zoneProviderOf(options.zones),
    zoneNames: ownZoneNames(options.zoneNames, 'zoneNames'),
    timeZone: options.timeZone,
    isNominal: oneOf(options.instances, instanceLengths, 'exact', 'instances') === 'nominal',
    mode: oneOf(options.mode, coverageModes, defaultCalendarMode, 'mode'),
    limits: {
      events: limitOf(options.maximumEvents, events, 'maximumEvents'),
      occurrences: limitOf(options.maximumOccurrences, occurrences, 'maximumOccurrences'),
      length: limitOf(options.maximumLength, length, 'maximumLength'),
      problems: limitOf(options.maximumProblems, problems, 'maximumProblems'),
    },
  };
}
