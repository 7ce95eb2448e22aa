import type { ReportedFigures } from '../../../metrics/incident/model.js';
import { idPattern } from '../../calendar/idPattern.js';
import type { TicketRow } from '../rows/ticketRow.js';
import type { PlainParts } from './model.js';
import { withoutAbsent } from '../withoutAbsent.js';
import type { ReadingTools, RowReader } from './rowReader.js';

const mostMinutes = 52_596_000; // 100 years of 365.25 days
const mostUsers = 1_000_000_000;
const mostFigure = 1_000_000_000_000;
const longestLine = 500;

type Reported = { -readonly [Key in keyof ReportedFigures]: ReportedFigures[Key] };

/** The parts of an incident that stand for themselves. */
export function plainParts(row: TicketRow, reader: RowReader, tools: ReadingTools): PlainParts {
  const { settings } = tools;
  const priority = reader.word('priority', settings.priority, 'unmapped-priority');
  const reported = reportedFigures(reader);
  return {
    serviceId: serviceOf(row, tools),
    priority: priority === 'unmapped' ? undefined : priority,
    incidentType: incidentTypeOf(reader, tools),
    recurrenceKey: reader.line('recurrenceKey', longestLine)?.text,
    major: reader.flag('major'),
    affectedShare: reader.figure('affectedShare', { most: 1 }),
    affectedUsers: reader.figure('affectedUsers', { most: mostUsers, isWhole: true }),
    satisfaction: reader.figure('satisfaction', { least: -mostFigure, most: mostFigure }),
    reported: Object.keys(reported).length > 0 ? reported : undefined,
  };
}

/** The id of a service: what the caller says of the word, or the word itself where nothing is said of any. */
function serviceOf(row: TicketRow, { settings, log }: ReadingTools): string | undefined {
  const values = row.values('service', 'name');
  for (const { text } of values) {
    const id = settings.service === undefined ? (idPattern.test(text) ? text : undefined) : settings.service(text);
    if (id !== undefined) return id;
  }
  const [first] = values;
  if (first !== undefined) log.add('unmapped-service', { at: row.at, column: first.column }, { group: first.text });
  return undefined;
}

function incidentTypeOf(reader: RowReader, { log }: ReadingTools): string | undefined {
  const found = reader.line('incidentType', longestLine);
  if (found === undefined || idPattern.test(found.text)) return found?.text;
  log.add('invalid-incident-type', found.place, { group: found.text });
  return undefined;
}

function reportedFigures(reader: RowReader): Reported {
  const met = reader.flag('slaMet');
  const breached = met === undefined ? reader.flag('slaBreached') : undefined;
  const minutes = { most: mostMinutes };
  return withoutAbsent({
    responseMinutes: reader.figure('responseMinutes', minutes),
    resolutionMinutes: reader.figure('resolutionMinutes', minutes),
    businessResolutionMinutes: reader.figure('businessResolutionMinutes', minutes),
    slaMet: met ?? (breached === undefined ? undefined : !breached),
  });
}
