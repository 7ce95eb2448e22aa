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
export { dayOrders, defaultMissingWords, defaultNotSetBefore, epochUnits, ticketRowKinds } from './tickets/mapping.js';
export { defaultIncidentLimits, repeatedTickets } from './tickets/model.js';
export type {
  DayOrder,
  FieldPath,
  IncidentField,
  IncidentFields,
  IncidentMapping,
  PauseReasonWord,
  TicketPriorityWord,
  TicketRowKind,
  TicketStatusWord,
} from './tickets/mapping.js';
export type {
  ImportedIncidents,
  IncidentLimits,
  IncidentsFromOptions,
  IncidentsFromResult,
  IncidentTotals,
  ReopenCount,
  TicketGroup,
  TicketPerson,
  TicketService,
} from './tickets/model.js';
export { incidentPresets } from './tickets/presets.js';
export { incidentsFrom } from './incidentsFrom.js';
