import type { ProblemLog, ProblemText } from '../problemLog.js';

/** A problem of an export of tickets. */
export type TicketProblem =
  | 'text-too-long'
  | 'rows-left-out'
  | 'delimiter-tie'
  | 'unclosed-quote'
  | 'text-after-quote'
  | 'bare-quote'
  | 'empty-header'
  | 'repeated-header'
  | 'short-row'
  | 'long-row'
  | 'unsupported-row'
  | 'unsupported-cell'
  | 'field-not-found'
  | 'required-field-not-found'
  | 'missing-ticket-id'
  | 'invalid-ticket-id'
  | 'repeated-ticket'
  | 'replaced-ticket'
  | 'missing-opening'
  | 'missing-change-time'
  | 'unreadable-time'
  | 'number-as-time'
  | 'date-without-time'
  | 'two-digit-year'
  | 'ambiguous-day-order'
  | 'zoneless-time'
  | 'outside-zone-tables'
  | 'skipped-wall-time'
  | 'repeated-wall-time'
  | 'time-not-set'
  | 'time-out-of-order'
  | 'end-of-open-ticket'
  | 'closed-without-solution'
  | 'solution-from-change'
  | 'first-solution-unknown'
  | 'reopened-without-time'
  | 'different-openings'
  | 'change-before-opening'
  | 'merged-ticket'
  | 'unmapped-status'
  | 'unmapped-priority'
  | 'unmapped-reason'
  | 'unmapped-group'
  | 'unmapped-service'
  | 'unmapped-person'
  | 'invalid-incident-type'
  | 'assigned-since-opening'
  | 'reassigned-without-times'
  | 'unreadable-figure'
  | 'ticket-text-too-long'
  | 'ticket-text-cleaned';

/** What is said of each problem of an export of tickets; `{}` is the part of an incident, or a limit. */
export const ticketProblemTexts: Readonly<Record<TicketProblem, ProblemText>> = {
  // The rows
  'text-too-long': ['error', 'The text has more than {} characters (limit textLength) and was not read.'],
  'rows-left-out': ['error', 'Rows were left out from here on: the limit rows or cells is reached.'],
  'delimiter-tie': ['warning', 'More than one delimiter fits equally well; the {} was taken.'],
  'unclosed-quote': ['warning', 'A quote is never closed; its line was read as it stands.'],
  'text-after-quote': ['warning', 'Text behind a closing quote was added to the cell.'],
  'bare-quote': ['warning', 'A cell that is not quoted holds a quote; it was read as it stands.'],
  'empty-header': ['info', 'A column has no header; it can be mapped by its index.'],
  'repeated-header': [
    'info',
    'Several columns have this header; it means the first, the others can be mapped by their index.',
  ],
  'short-row': ['warning', 'This row has fewer cells than the header; what is missing is not given.'],
  'long-row': ['warning', 'This row has more cells than the header; those beyond were left out.'],
  'unsupported-row': ['error', 'This is no row of the form that the others have and was skipped.'],
  'unsupported-cell': [
    'warning',
    'What is given as {} is no text, number or yes/no value, nor an object that names one; it was left out.',
  ],
  'field-not-found': ['info', 'No row has what is mapped as {}; it is not known of any incident.'],
  'required-field-not-found': ['error', 'No row has what is mapped as {}; nothing could be read.'],
  // The ticket
  'missing-ticket-id': ['error', 'This row has no ticket number and was skipped.'],
  'invalid-ticket-id': ['error', 'The ticket number has more than {} characters; the row was skipped.'],
  'repeated-ticket': ['error', 'An earlier row has the same ticket number; this one was skipped.'],
  'replaced-ticket': ['error', 'A later row has the same ticket number; this one was skipped.'],
  'missing-opening': ['error', 'The ticket has no time of opening that can be read and was skipped.'],
  'missing-change-time': ['error', 'The change has no time that can be read and was skipped.'],
  // Times
  'unreadable-time': ['warning', 'What stands for {} is no time of the years 1970 to 2199; it was left out.'],
  'number-as-time': ['warning', 'What stands for {} is a number, of which no unit is stated (epoch); it was left out.'],
  'date-without-time': ['warning', 'What stands for {} is a date without a time; it was left out.'],
  'two-digit-year': [
    'warning',
    'What stands for {} has a year of two digits, and shortYears is not set; it was left out.',
  ],
  'ambiguous-day-order': [
    'warning',
    'What stands for {} is a date in numbers, and dayOrder is not stated; it was left out.',
  ],
  'zoneless-time': [
    'warning',
    'What stands for {} is a time without zone, and timeZone is not stated; it was left out.',
  ],
  'outside-zone-tables': ['warning', 'What stands for {} lies where the tables of the zone do not reach.'],
  'skipped-wall-time': ['info', 'The clock skipped the time that stands for {}; the moment of the change was taken.'],
  'repeated-wall-time': ['warning', 'The clock showed the time that stands for {} twice; the first was taken.'],
  'time-not-set': ['info', 'What stands for {} lies before notSetBefore and means that nothing is given.'],
  'time-out-of-order': ['warning', 'What stands for {} lies before what must come before it; it was left out.'],
  'end-of-open-ticket': ['warning', 'The state says that the ticket is not finished; {} was left out.'],
  'closed-without-solution': ['warning', 'The ticket is closed or solved, and when it was solved is not known.'],
  'solution-from-change': ['info', 'The time of {} is that of the change to this state.'],
  'first-solution-unknown': [
    'warning',
    'The ticket was opened again, and when it was solved before that is not known; only the last solution is.',
  ],
  'reopened-without-time': [
    'warning',
    'The ticket was opened again more often than there are times of it; its solution may be the last one.',
  ],
  'different-openings': ['warning', 'The rows of this ticket tell different times of opening; the first was taken.'],
  'change-before-opening': ['warning', 'This change lies before the opening of its ticket.'],
  'merged-ticket': ['info', 'The ticket was merged into another one and counts as canceled.'],
  // Words
  'unmapped-status': ['warning', 'The mapping does not say which state this is; it was left out.'],
  'unmapped-priority': ['warning', 'The mapping does not say which priority this is; it was left out.'],
  'unmapped-reason': ['warning', 'The mapping does not say which reason to wait this is; it was left out.'],
  'unmapped-group': ['warning', 'No entry of groups says whose group this is; it stays without a party.'],
  'unmapped-service': ['warning', 'No entry of services says which service this is; it was left out.'],
  'unmapped-person': ['warning', 'No entry of people says who this is; the person was left out.'],
  'invalid-incident-type': ['warning', 'What stands for the incident type is no id; it was left out.'],
  // Who held it
  'assigned-since-opening': [
    'warning',
    'The rows tell who holds a ticket and not since when; the time of opening was taken.',
  ],
  'reassigned-without-times': [
    'warning',
    'The ticket went to another group, and when is not known; who held it was left out.',
  ],
  // Other values
  'unreadable-figure': ['warning', 'What stands for {} is no value that it can have; it was left out.'],
  'ticket-text-too-long': ['warning', 'What stands for {} has more characters than it may have; it was left out.'],
  'ticket-text-cleaned': ['info', 'Control characters or line breaks were taken out of what stands for {}.'],
};

/** The problems of one export of tickets. */
export type TicketLog = ProblemLog<TicketProblem>;
