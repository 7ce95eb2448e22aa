import { checkOptions, isRecord, refuse } from '../../internal/check.js';
import { errorWithProblems } from '../../internal/errorWithProblems.js';
import type { Problem } from '../../internal/quantity/model.js';
import { msPerDay } from '../../internal/time/limits.js';
import { parseDate } from '../../internal/time/parseDate.js';
import type { ZoneProvider } from '../../internal/time/zoneProvider.js';
import { checkZone, zoneProviderOf } from '../calendar/settings.js';
import { optionFaults } from './mappingFaults.js';
import { defaultMissingWords, defaultNotSetBefore } from './mapping.js';
import { defaultIncidentLimits } from './model.js';
import type { IncidentFields, IncidentMapping } from './mapping.js';
import type { IncidentsFromOptions } from './model.js';
import type { TicketPriorityWord, TicketStatusWord, PauseReasonWord } from './mapping.js';
import type { TimeWriting } from './time/writtenTime.js';
import { comparedWord, wordTable } from './words.js';

type Words<T> = (text: string) => T | undefined;

/** The options of an import of tickets with their defaults, words as look-ups. */
export interface TicketSettings {
  readonly fields: IncidentFields;
  readonly areChanges: boolean;
  readonly status: Words<TicketStatusWord>;
  readonly priority: Words<TicketPriorityWord['priority']>;
  readonly reason: Words<PauseReasonWord>;
  readonly party: Words<string>;
  readonly person: Words<string>;
  /** Undefined where words that are ids are ids of services. */
  readonly service: Words<string> | undefined;
  readonly isMissing: (text: string) => boolean;
  readonly times: TimeWriting & { readonly timeZone: string | undefined; readonly notSetBefore: number };
  readonly keepsLast: boolean;
  readonly delimiter: string | undefined;
  readonly zones: ZoneProvider;
  readonly limits: typeof defaultIncidentLimits;
}

const known: readonly (keyof IncidentsFromOptions)[] = [
  ...(['mapping', 'timeZone', 'dayOrder', 'groups', 'services', 'people', 'repeated'] as const),
  ...(['delimiter', 'zones', 'limits'] as const),
];

/** Refuses options that have faults, with all of them. */
function checkFaults(options: IncidentsFromOptions): void {
  const faults = optionFaults({ ...options });
  const [first] = faults;
  if (first === undefined) return;
  const problems = faults.map(({ path, must }): Problem => ({
    code: 'invalid-option',
    severity: 'error',
    message: `${path} must ${must}.`,
    pointer: `/${path}`,
  }));
  if (problems.length === 1) refuse(first.path, first.must, 'invalid-option');
  throw errorWithProblems('invalid-option', first.path, `${first.path} must ${first.must}.`, problems);
}

/** Plain data that was read from JSON may hold null for what is absent. */
function withoutNull<T extends object>(entry: T): T {
  return Object.fromEntries(Object.entries(entry).filter(([, member]) => member !== null)) as T;
}

/** Priorities by word; where the mapping says so, by the number before a hyphen too. */
function priorityWords({ priorities, leadingNumbers }: IncidentMapping): TicketSettings['priority'] {
  const exact = wordTable((priorities ?? []).map(({ word, priority }) => [word, priority]));
  if (leadingNumbers !== true) return exact;
  return (text) => {
    const number = /^(\d{1,2}) ?[-–] ?[^\d ]/.exec(text)?.[1];
    return exact(text) ?? (number === undefined ? undefined : exact(number));
  };
}

function missingWords(words: readonly string[] | null | undefined): TicketSettings['isMissing'] {
  const missing = new Set((words ?? defaultMissingWords).map(comparedWord));
  return (text) => text === '' || missing.has(text) || missing.has(text.toLowerCase());
}

function zoneOf({ timeZone, mapping }: IncidentsFromOptions, zones: ZoneProvider): string | undefined {
  const zone = timeZone ?? mapping.timeZone ?? undefined;
  const moment = 1_577_836_800_000; // 2020: any year that providers know would do
  if (zone !== undefined && zone !== 'UTC') checkZone(zone, (name) => knowsZone(zones, name, moment));
  return zone;
}

/** A provider that was made for other years throws for this one, and knows the zone. */
function knowsZone(zones: ZoneProvider, name: string, moment: number): boolean {
  try {
    return zones.transitions(name, moment, moment) !== undefined;
  } catch {
    return true;
  }
}

/**
 * The options of an import of tickets with their defaults.
 *
 * @throws `unknown-option`, `invalid-option` with all faults, `unknown-zone`
 */
export function ticketSettings(options: IncidentsFromOptions): TicketSettings {
  if (!isRecord(options)) refuse('options', 'be an object');
  checkOptions(options, 'options', known);
  checkFaults(options);
  const { mapping, groups, services, people, limits } = options;
  const zones = zoneProviderOf(options.zones);
  return {
    fields: mapping.fields,
    areChanges: mapping.rows === 'changes',
    status: wordTable((mapping.statuses ?? []).map((entry) => [entry.word, withoutNull(entry)])),
    priority: priorityWords(mapping),
    reason: wordTable((mapping.reasons ?? []).map((entry) => [entry.word, withoutNull(entry)])),
    party: wordTable((groups ?? []).map(({ match, partyId }) => [match, partyId])),
    person: wordTable((people ?? []).map(({ match, personId }) => [match, personId])),
    service: services && wordTable(services.map(({ match, serviceId }) => [match, serviceId])),
    isMissing: missingWords(mapping.missing),
    times: {
      dayOrder: options.dayOrder ?? mapping.dayOrder ?? undefined,
      epoch: mapping.epoch ?? undefined,
      shortYears: mapping.shortYears,
      timeZone: zoneOf(options, zones),
      notSetBefore: (parseDate(mapping.notSetBefore ?? defaultNotSetBefore) ?? 0) * msPerDay,
    },
    keepsLast: options.repeated === 'last',
    delimiter: options.delimiter ?? undefined,
    zones,
    limits: {
      textLength: limits?.textLength ?? defaultIncidentLimits.textLength,
      rows: limits?.rows ?? defaultIncidentLimits.rows,
      cells: limits?.cells ?? defaultIncidentLimits.cells,
      problems: limits?.problems ?? defaultIncidentLimits.problems,
    },
  };
}
