import { manyDoerless } from '../../../src/import/matrix/matrixImport.js';
import { longestCell } from '../../../src/import/matrix/raciCell.js';
import { defaultRaciTableLimits } from '../../../src/import/matrix/settings.js';
import { longestExcerpt } from '../../../src/import/excerptOf.js';
import { defaultMissingWords, defaultNotSetBefore } from '../../../src/import/tickets/mapping.js';
import { defaultIncidentLimits } from '../../../src/import/tickets/model.js';
import { incidentDataLimits, manyRecords } from '../../../src/operating-model/parseIncidents.js';
import { defaultCalendarLimits, defaultCalendarMode } from '../../../src/import/calendar/model.js';
import { fewestCycles } from '../../../src/import/calendar/plan/listedRotations.js';
import { stepsPerInstance } from '../../../src/import/calendar/series/expandCalendar.js';
import { mostZones } from '../../../src/import/calendar/series/zoneOf.js';
import { longestEventDays } from '../../../src/import/calendar/time/calendarLength.js';
import { mostFarZones } from '../../../src/import/calendar/time/calendarZones.js';
import { defaultDataLimits, depthCeiling } from '../../../src/internal/gate/dataLimits.js';
import { mostEdits } from '../../../src/internal/text/nearestName.js';
import { mostProblems } from '../../../src/operating-model/limitProblems.js';
import { manyRows } from '../../../src/operating-model/parseLists.js';
import { house, said } from './row.js';
import type { NumberRow, NumberSection } from './row.js';

const parse = '`parseOperatingModel`, `parseOperatingModelText`';
const table = '`raciFromTable`';
const calendar = '`coverageFromIcs`, `holidaysFrom`';

const limit = (name: keyof typeof defaultDataLimits, unit: string, at: readonly string[] = []): NumberRow =>
  house(`\`${name}\``, {
    value: `${said(defaultDataLimits[name])} ${unit}`,
    source: 'ample for a document of 48,000 entities',
    used: parse,
    replace: `\`limits.${name}\``,
    at,
  });

const tableLimit = (name: keyof typeof defaultRaciTableLimits, unit: string, at: readonly string[] = []): NumberRow =>
  house(`\`${name}\``, {
    value: `${said(defaultRaciTableLimits[name])} ${unit}`,
    source: 'more than any matrix has',
    used: table,
    replace: `\`limits.${name}\``,
    at,
  });

const calendarLimit = (
  name: keyof typeof defaultCalendarLimits,
  unit: string,
  option: string,
  at: readonly string[] = [],
): NumberRow =>
  house(`\`${name}\``, {
    value: `${said(defaultCalendarLimits[name])} ${unit}`,
    source: 'more than any calendar of a desk has',
    used: calendar,
    replace: `\`${option}\``,
    at,
  });

const documents: NumberSection = {
  title: 'Limits for data from outside',
  text: 'Each is the largest number that still passes. `Infinity` switches it off, but for the depth. Characters are UTF-16 units.',
  rows: [
    limit('depth', `levels, at most ${said(depthCeiling)}`, [
      'internal/gate/dataLimits.ts: defaultDataLimits',
      'internal/gate/dataLimits.ts: depthCeiling',
    ]),
    limit('values', 'values'),
    limit('items', 'in one array'),
    limit('keys', 'in one object'),
    limit('stringLength', 'characters'),
    limit('keyLength', 'characters'),
    limit('textLength', 'characters'),
    house('problems that are told', {
      value: `${said(mostProblems)}, the rest counted`,
      source: 'a hostile file must not give 200,000 messages',
      used: parse,
      replace: 'fixed',
      at: ['operating-model/limitProblems.ts: mostProblems'],
    }),
    house('rows from which a kind of list is parsed by generated code', {
      value: said(manyRows),
      source: 'measured: from about there on it is faster; the result is the same',
      used: parse,
      replace: 'fixed; a host that forbids generated code goes without',
      at: ['operating-model/parseLists.ts: manyRows'],
    }),
    house('edits between a misspelt name and the one that is suggested', {
      value: `${said(mostEdits)}, and one for every three characters`,
      source: 'further names are guesses',
      used: `messages of ${parse}`,
      replace: 'fixed',
      at: ['internal/text/nearestName.ts: mostEdits'],
    }),
  ],
};

const tables: NumberSection = {
  title: 'Reading tables',
  text: 'The limits of `defaultRaciTableLimits`, and how a table is read.',
  rows: [
    tableLimit('textLength', 'characters', [
      'import/matrix/settings.ts: defaultRaciTableLimits',
      'import/matrix/model.ts: RaciTableLimits',
    ]),
    tableLimit('rows', 'rows'),
    tableLimit('cells', 'cells'),
    tableLimit('problems', 'problems, the rest counted'),
    house('longest cell that is no prose', {
      value: `${said(longestCell)} characters`,
      source: 'letters and names are short',
      used: table,
      replace: 'fixed',
      at: ['import/matrix/raciCell.ts: longestCell'],
    }),
    house('a column holds letters', {
      value: 'if at least half of its filled cells could',
      source: 'a few stray remarks do not hide a column',
      used: table,
      replace: 'fixed; leave the column out',
    }),
    house('excerpt of a cell in a problem', {
      value: `${said(longestExcerpt)} characters`,
      source: 'to find it again',
      used: table,
      replace: 'fixed',
      at: ['import/excerptOf.ts: longestExcerpt'],
    }),
    house('rows with somebody accountable and no doer that are a way of writing, not a slip', {
      value: said(manyDoerless),
      source: 'once is a slip',
      used: table,
      replace: '`accountableImpliesResponsible` where the matrix is judged',
      at: ['import/matrix/matrixImport.ts: manyDoerless'],
    }),
  ],
};

const tickets = '`incidentsFrom`';

const ticketLimit = (name: keyof typeof defaultIncidentLimits, unit: string, at: readonly string[] = []): NumberRow =>
  house(`\`${name}\``, {
    value: `${said(defaultIncidentLimits[name])} ${unit}`,
    source: 'years of a large service desk',
    used: tickets,
    replace: `\`limits.${name}\``,
    at,
  });

const incidents: NumberSection = {
  title: 'Reading incidents',
  text: 'The limits of `defaultIncidentLimits`, and how rows of tickets are read.',
  rows: [
    ticketLimit('textLength', 'characters', ['import/tickets/model.ts: defaultIncidentLimits']),
    ticketLimit('rows', 'rows'),
    ticketLimit('cells', 'cells'),
    ticketLimit('problems', 'problems, the rest counted'),
    house('words that mean that nothing is given', {
      value: `the empty text, ${defaultMissingWords.map((word) => `\`${word}\``).join(', ')}`,
      source: 'as public exports write it',
      used: tickets,
      replace: '`missing` of the mapping',
      at: ['import/tickets/mapping.ts: defaultMissingWords'],
    }),
    house('times that mean that nothing is given', {
      value: `before ${defaultNotSetBefore}`,
      source: 'systems write a very old date for none',
      used: tickets,
      replace: '`notSetBefore` of the mapping',
      at: ['import/tickets/mapping.ts: defaultNotSetBefore'],
    }),
    house('which priority a word of a preset has', {
      value: 'the most urgent 1, and so on',
      source: 'systems name an order and no urgency',
      used: '`incidentPresets`',
      replace: '`priorities` of the mapping',
      at: ['import/tickets/presets.ts: incidentPresets'],
    }),
    house('a list of incidents', {
      value: `${said(incidentDataLimits.items)} incidents, ${said(incidentDataLimits.values)} values, ${said(incidentDataLimits.textLength)} characters`,
      source: 'those of a document would not hold one',
      used: '`parseIncidents`',
      replace: '`limits`',
      at: ['operating-model/parseIncidents.ts: incidentDataLimits'],
    }),
    house('incidents from which they are parsed by generated code', {
      value: said(manyRecords),
      source: 'fewer are not worth it',
      used: '`parseIncidents`',
      replace: 'fixed',
      at: ['operating-model/parseIncidents.ts: manyRecords'],
    }),
  ],
};

const calendars: NumberSection = {
  title: 'Reading calendars',
  text: 'The limits of `defaultCalendarLimits`, and how a calendar is read.',
  rows: [
    calendarLimit('events', 'events', 'maximumEvents', ['import/calendar/model.ts: defaultCalendarLimits']),
    calendarLimit('occurrences', 'instances', 'maximumOccurrences'),
    calendarLimit('length', 'characters', 'maximumLength'),
    calendarLimit('problems', 'problems, the rest counted', 'maximumProblems'),
    house('how the windows of a calendar are covered', {
      value: defaultCalendarMode,
      source: 'most calendars of shifts are rotas of duty',
      used: '`coverageFromIcs`',
      replace: '`mode`',
      at: ['import/calendar/model.ts: mode', 'import/calendar/model.ts: defaultCalendarMode'],
    }),
    house('longest event', {
      value: `${said(longestEventDays)} days`,
      source: 'longer ones are slips',
      used: calendar,
      replace: 'fixed; repeat the event',
      at: ['import/calendar/time/calendarLength.ts: longestEventDays'],
    }),
    house('names of zones that are looked up', {
      value: `${said(mostZones)}, ${said(mostFarZones)} of them far from the range`,
      source: 'more are hardly meant in earnest',
      used: calendar,
      replace: 'fixed',
      at: ['import/calendar/series/zoneOf.ts: mostZones', 'import/calendar/time/calendarZones.ts: mostFarZones'],
    }),
    house('periods of a rule that are tried for each instance', {
      value: said(stepsPerInstance),
      source: 'a rule may have none in a period',
      used: calendar,
      replace: '`maximumOccurrences`',
      at: ['import/calendar/series/expandCalendar.ts: stepsPerInstance'],
    }),
    house('rounds that make a sequence a rotation', {
      value: said(fewestCycles),
      source: 'once through is no sign of a next time',
      used: '`coverageFromIcs`',
      replace: 'fixed',
      at: ['import/calendar/plan/listedRotations.ts: fewestCycles'],
    }),
  ],
};

/** Data from outside. */
export const outsideSections: readonly NumberSection[] = [documents, tables, calendars, incidents];
