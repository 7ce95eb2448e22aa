import { isRecord } from '../../internal/check.js';
import type { Fault } from '../../internal/checkNumbers.js';
import { shapeFaults } from '../../internal/shapeFaults.js';
import type { FieldShape, Shape, ShapeOf } from '../../internal/shapeFaults.js';
import { hasControlCharacter } from '../../internal/text/hasControlCharacter.js';
import { parseDate } from '../../internal/time/parseDate.js';
import { isZoneName } from '../../internal/time/zone.js';
import { incidentPriorities, incidentStatuses } from '../../metrics/incident/model.js';
import { idPattern } from '../calendar/idPattern.js';
import { dayOrders, epochUnits, ticketRowKinds } from './mapping.js';
import { repeatedTickets } from './model.js';
import type {
  IncidentFields,
  IncidentMapping,
  PauseReasonWord,
  TicketPriorityWord,
  TicketStatusWord,
} from './mapping.js';
import type { IncidentLimits, IncidentsFromOptions, TicketGroup, TicketPerson, TicketService } from './model.js';
import { comparedWord } from './words.js';

const longestPath = 200;
const longestWord = 500;

function isStep(value: unknown): boolean {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0;
  return typeof value === 'string' && value.trim() !== '' && value.length <= longestPath;
}

function isPath(value: unknown): boolean {
  if (!Array.isArray(value)) return isStep(value);
  return value.length > 0 && [...(value as unknown[])].every(isStep);
}

const own = (must: string, accepts: (value: unknown) => boolean): FieldShape => ({
  own: (value) => (accepts(value) ? undefined : must),
});
const words = (list: readonly string[]): FieldShape => ({ words: list });
const path = own('be a name, an index, or a list of them', isPath);
const required = own(
  'be a text',
  (value) => typeof value === 'string' && value.trim() !== '' && value.length <= longestWord,
);
const line = own(
  `be a text on one line of at most ${longestWord} characters`,
  (value) =>
    typeof value === 'string' &&
    value.trim() !== '' &&
    value.length <= longestWord &&
    !hasControlCharacter(value, { multiline: false }),
);
const id = own('be an id', (value) => typeof value === 'string' && idPattern.test(value));
const limit = own(
  'be a whole number >= 0, or Infinity',
  (value) => value === Infinity || (Number.isSafeInteger(value) && Number(value) >= 0),
);
const zone = own('name a time zone', (value) => typeof value === 'string' && isZoneName(value));
const date = own('be a date YYYY-MM-DD', (value) => typeof value === 'string' && parseDate(value) !== undefined);
const delimiter = own('be one character', (value) => typeof value === 'string' && /^[^"\r\n]$/.test(value));
const provider = own(
  'be a provider of time zones',
  (value) => isRecord(value) && typeof value['transitions'] === 'function',
);

const fields: ShapeOf<IncidentFields> = {
  ...{ id: path, openedAt: path, changedAt: path, changeNumber: path, detectedAt: path, acknowledgedAt: path },
  ...{ restoredAt: path, resolvedAt: path, closedAt: path, reopenedAt: path, reopenCount: path, status: path },
  ...{ isClosed: path, pauseReason: path, mergedInto: path, priority: path, major: path, service: path },
  ...{ incidentType: path, recurrenceKey: path, group: path, person: path, assignedAt: path, reassignments: path },
  ...{ groupStations: path, affectedUsers: path, affectedShare: path, satisfaction: path, responseMinutes: path },
  ...{ resolutionMinutes: path, businessResolutionMinutes: path, slaMet: path, slaBreached: path },
};
const statuses: ShapeOf<TicketStatusWord> = {
  word: required,
  status: words(incidentStatuses),
  reason: line,
  stopsClock: 'flag',
};
const priority = own('be 1, 2, 3, 4 or 5', (value) => incidentPriorities.some((known) => known === value));
const priorities: ShapeOf<TicketPriorityWord> = { word: required, priority };
const reasons: ShapeOf<PauseReasonWord> = { word: required, reason: line, stopsClock: 'flag' };
const mapping: ShapeOf<IncidentMapping> = {
  fields: { one: fields },
  rows: words(ticketRowKinds),
  statuses: { list: statuses },
  priorities: { list: priorities },
  leadingNumbers: 'flag',
  reasons: { list: reasons },
  timeZone: zone,
  dayOrder: words(dayOrders),
  epoch: words(epochUnits),
  shortYears: 'flag',
  missing: 'texts',
  notSetBefore: date,
};
const groups: ShapeOf<TicketGroup> = { match: required, partyId: id };
const services: ShapeOf<TicketService> = { match: required, serviceId: id };
const people: ShapeOf<TicketPerson> = { match: required, personId: id };
const limits: ShapeOf<IncidentLimits> = { textLength: limit, rows: limit, cells: limit, problems: limit };
const options: ShapeOf<IncidentsFromOptions> = {
  mapping: { one: mapping },
  timeZone: zone,
  dayOrder: words(dayOrders),
  groups: { list: groups },
  services: { list: services },
  people: { list: people },
  repeated: words(repeatedTickets),
  delimiter,
  zones: provider,
  limits: { one: limits },
};

/** Members that must be there, by the way to their object; an absent object is a fault of its own. */
const needed: readonly (readonly [at: readonly string[], keys: readonly string[]])[] = [
  [[], ['mapping']],
  [['mapping'], ['fields']],
  [
    ['mapping', 'fields'],
    ['id', 'openedAt'],
  ],
];
const neededInLists: readonly (readonly [at: readonly string[], shape: Shape, optional: readonly string[]])[] = [
  [['mapping', 'statuses'], statuses, ['reason', 'stopsClock']],
  [['mapping', 'priorities'], priorities, []],
  [['mapping', 'reasons'], reasons, ['stopsClock']],
  [['groups'], groups, []],
  [['services'], services, []],
  [['people'], people, []],
];

function memberAt(value: unknown, at: readonly string[]): unknown {
  return at.reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), value);
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

function absent(item: unknown, keys: readonly string[], path: string): Fault[] {
  if (!isRecord(item)) return [];
  return keys.flatMap((key) =>
    isAbsent(item[key]) ? [{ path: [...(path === '' ? [] : [path]), key].join('/'), must: 'be there' }] : [],
  );
}

/** Members that must be there and are not. */
function absences(value: unknown): Fault[] {
  const members = needed.flatMap(([at, keys]) => absent(memberAt(value, at), keys, at.join('/')));
  const items = neededInLists.flatMap(([at, shape, optional]) => {
    const list = memberAt(value, at);
    const keys = Object.keys(shape).filter((key) => !optional.includes(key));
    if (!Array.isArray(list)) return [];
    return [...(list as unknown[])].flatMap((item, position) => absent(item, keys, `${at.join('/')}/${position}`));
  });
  return [...members, ...items];
}

/** Words that stand twice in a list, in any letter case. */
function repeated(value: unknown): Fault[] {
  return neededInLists.flatMap(([at, shape]) => {
    const list = memberAt(value, at);
    const key = 'word' in shape ? 'word' : 'match';
    const seen = new Set<string>();
    if (!Array.isArray(list)) return [];
    return [...(list as unknown[])].flatMap((item, position) => {
      const word = isRecord(item) ? item[key] : undefined;
      if (typeof word !== 'string') return [];
      const compared = comparedWord(word);
      if (seen.has(compared)) return [{ path: `${at.join('/')}/${position}/${key}`, must: 'stand once' }];
      seen.add(compared);
      return [];
    });
  });
}

/** Everything that is wrong with the options of an import of tickets. */
export function optionFaults(value: Readonly<Record<string, unknown>>): Fault[] {
  const found = [...shapeFaults(value, options, ''), ...absences(value), ...repeated(value)];
  const rows = memberAt(value, ['mapping', 'rows']);
  const isChangeless = rows === 'changes' && isAbsent(memberAt(value, ['mapping', 'fields', 'changedAt']));
  return isChangeless
    ? [...found, { path: 'mapping/fields/changedAt', must: 'be there where rows are changes' }]
    : found;
}
