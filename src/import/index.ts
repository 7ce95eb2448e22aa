export { matrixLayouts } from './matrix/model.js';
export { defaultRaciTableLimits } from './matrix/settings.js';
export type {
  AssignedLetter,
  CellTotals,
  LetterWord,
  MatrixLayout,
  MergedCells,
  ProblemCount,
  RaciFromTableOptions,
  RaciFromTableResult,
  RaciTable,
  RaciTableLimits,
  RaciTableProblem,
  RaciTableTotals,
} from './matrix/model.js';
export { raciFromTable } from './raciFromTable.js';
export type { Problem } from '../internal/quantity/model.js';
export { defaultCalendarLimits, instanceLengths } from './calendar/model.js';
export type {
  CalendarAssignment,
  CalendarCoverage,
  CalendarInterval,
  CalendarTotals,
  CoverageFromIcsOptions,
  CoverageFromIcsResult,
  InstanceLength,
} from './calendar/model.js';
export { coverageFromIcs } from './coverageFromIcs.js';
export type {
  Holiday,
  HolidayRegion,
  HolidaysFromOptions,
  HolidaysFromResult,
  HolidayTotals,
} from './calendar/holidays/model.js';
export { holidaysFrom } from './holidaysFrom.js';
export {
  dayOrders,
  defaultIncidentLimits,
  defaultMissingWords,
  defaultNotSetBefore,
  epochUnits,
  repeatedTickets,
  ticketRowKinds,
} from './tickets/model.js';
export type {
  DayOrder,
  FieldPath,
  ImportedIncidents,
  IncidentField,
  IncidentFields,
  IncidentLimits,
  IncidentMapping,
  IncidentsFromOptions,
  IncidentsFromResult,
  IncidentTotals,
  PauseReasonWord,
  ReopenCount,
  TicketGroup,
  TicketPerson,
  TicketPriorityWord,
  TicketRowKind,
  TicketService,
  TicketStatusWord,
} from './tickets/model.js';
export { incidentPresets } from './tickets/presets.js';
export { incidentsFrom } from './incidentsFrom.js';
