import type { ProblemLog, ProblemText } from '../problemLog.js';

/** A problem of a calendar. */
export type CalendarProblem =
  | 'text-too-long'
  | 'no-calendar'
  | 'event-outside-calendar'
  | 'malformed-line'
  | 'unbalanced-component'
  | 'component-ignored'
  | 'too-many-events'
  | 'too-many-occurrences'
  | 'repeated-property'
  | 'missing-uid'
  | 'missing-start'
  | 'invalid-date-time'
  | 'invalid-length'
  | 'end-before-start'
  | 'end-and-duration'
  | 'different-value-types'
  | 'no-length'
  | 'outside-range'
  | 'canceled-event'
  | 'superseded-event'
  | 'tentative-event'
  | 'unknown-calendar-zone'
  | 'missing-zone'
  | 'assumed-zone'
  | 'mapped-zone'
  | 'utc-with-zone'
  | 'floating-in-zone'
  | 'too-many-zones'
  | 'outside-zone-data'
  | 'skipped-time'
  | 'crosses-change'
  | 'invalid-rule'
  | 'rule-not-supported'
  | 'start-outside-rule'
  | 'until-type'
  | 'invalid-exception'
  | 'exception-without-instance'
  | 'override-without-series'
  | 'override-without-instance'
  | 'this-and-future'
  | 'series-left-out'
  | 'unmapped-event'
  | 'several-matches'
  | 'rounded-in-plan';

/** What is said of each problem of a calendar. */
export const calendarProblemTexts: Readonly<Record<CalendarProblem, ProblemText>> = {
  // The text
  'text-too-long': ['error', 'The text has more than {} characters (maximumLength) and was not read.'],
  'no-calendar': ['error', 'The text holds no calendar: nothing begins with BEGIN:VCALENDAR or BEGIN:VEVENT.'],
  'event-outside-calendar': ['warning', 'An event stands outside of any calendar; it was read.'],
  'malformed-line': ['warning', 'This line is no property of a calendar and was left out.'],
  'unbalanced-component': ['error', 'BEGIN and END do not match here; reading goes on at the next event.'],
  'component-ignored': ['info', 'Only events are read; a {} was left out.'],
  'too-many-events': ['error', 'Events were left out from here on: the limit maximumEvents is reached.'],
  'too-many-occurrences': ['error', 'This does not fit within the limit maximumOccurrences and was left out.'],
  // Events
  'repeated-property': ['warning', 'A property stands twice in this event; the first counts.'],
  'missing-uid': ['warning', 'This event has no UID; it is known by its start and summary.'],
  'missing-start': ['error', 'This event has no start and was left out.'],
  'invalid-date-time': ['error', 'This is no date or time of the years 1900 to 2199; the event was left out.'],
  'invalid-length': [
    'error',
    'This is no duration, it is negative, or it is longer than 366 days; the event was left out.',
  ],
  'end-before-start': ['error', 'The event does not end after its start and was left out.'],
  'end-and-duration': ['error', 'The event has both an end and a duration and was left out.'],
  'different-value-types': ['error', 'Start and end are not both dates or both times; the event was left out.'],
  'no-length': ['error', 'The event has a start and no length: it covers nothing and was left out.'],
  'outside-range': ['info', 'This covers nothing within the range.'],
  'canceled-event': ['info', 'This is canceled and covers nothing.'],
  'superseded-event': ['info', 'Another version of this event counts.'],
  'tentative-event': ['warning', 'This is tentative; it was read as covered.'],
  // Zones
  'unknown-calendar-zone': ['error', 'This time zone is not known; what uses it was left out. Name it in zoneNames.'],
  'missing-zone': ['error', 'A time without zone, and no zone is given for such times: the event was left out.'],
  'assumed-zone': ['info', 'Times without zone were read in the zone that the calendar names.'],
  'mapped-zone': [
    'info',
    'This name of a time zone is not that of the zone database; it was read as a zone that it stands for.',
  ],
  'utc-with-zone': ['warning', 'This time is in UTC and names a zone too; UTC counts.'],
  'floating-in-zone': ['warning', 'This time has no zone; it was read in the zone of the event.'],
  'too-many-zones': ['error', 'The text uses more than {} time zones; events of the others were left out.'],
  'outside-zone-data': ['warning', 'Offsets of this time are not known; those at the edge of the range were taken.'],
  'skipped-time': ['info', 'The clocks skip this time; the moment of the change was taken.'],
  'crosses-change': ['info', 'Instances of this series cross a change of the clocks; see the option instances.'],
  // Series
  'invalid-rule': ['error', 'This recurrence rule is wrong, and the series was left out: {}.'],
  'rule-not-supported': ['error', 'This recurrence rule is not supported, and the series was left out: {}.'],
  'start-outside-rule': [
    'warning',
    'The start does not match the rule of the series; it counts as its first instance.',
  ],
  'until-type': ['warning', 'UNTIL is not of the type of the start; it was read in the zone of the event.'],
  'invalid-exception': ['error', 'This date of a list is not readable; the series was left out.'],
  'exception-without-instance': ['info', 'This excludes an instance that the series does not have.'],
  'override-without-series': [
    'warning',
    'This replaces an instance of a series that is not there; it was read as an event.',
  ],
  'override-without-instance': [
    'warning',
    'This replaces an instance that its series does not have; it was read as an event.',
  ],
  'this-and-future': ['error', 'RANGE=THISANDFUTURE is not supported; the series was left out.'],
  'series-left-out': ['error', 'This belongs to a series that was left out.'],
  // Who
  'unmapped-event': ['warning', 'No entry of assign names who is meant; the time is covered by somebody unknown.'],
  'several-matches': ['warning', 'Several entries of assign fit; the time is covered by somebody unknown.'],
  // Plan
  'rounded-in-plan': ['warning', 'The plan has this to whole minutes: its windows know no seconds.'],
};

/** The problems of one calendar. */
export type CalendarLog = ProblemLog<CalendarProblem>;
