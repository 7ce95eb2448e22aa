import { recurrenceRule } from '../rule/recurrenceRule.js';
import type { RecurrenceRule } from '../rule/model.js';
import type { Property } from '../text/contentLine.js';
import type { SourceEvent } from '../text/model.js';
import { lengthOf } from './lengthOf.js';
import { instantOf, momentOf } from './momentOf.js';
import type { CalendarEvent, CalendarWork, ReplacedInstance } from './model.js';

/** Whether nobody covers what the event speaks of. */
export function isCanceled({ status, calendar }: SourceEvent): boolean {
  return calendar.method === 'CANCEL' || status === 'CANCELLED';
}

/** Which instance a version of an event replaces; undefined where that is not readable. */
export function replacedInstance(work: CalendarWork, source: SourceEvent, id: Property): ReplacedInstance | undefined {
  const replaces = momentOf(work, source.calendar, id);
  if (replaces === undefined) return undefined;
  const { isDate, wall } = replaces;
  return { source, replaces, instanceKey: isDate ? `day ${wall}` : `at ${instantOf(work, replaces, source.line)}` };
}

function isRule({ name }: Property): boolean {
  return name === 'RRULE' || name === 'EXRULE';
}

/** The rule of an event; null where it has one that is not read, which has been told. */
function ruleOf(work: CalendarWork, { repeated, replaces }: SourceEvent): RecurrenceRule | undefined | null {
  const first = repeated.find(isRule);
  if (first === undefined) return undefined;
  const place = { at: first.line, column: 1 };
  if (repeated.filter(isRule).length > 1 || first.name === 'EXRULE' || replaces !== undefined) {
    const reason = replaces !== undefined ? 'it stands in one instance' : 'there are several, or one that excludes';
    work.log.add('rule-not-supported', place, { detail: reason });
    return null;
  }
  const rule = recurrenceRule(first);
  if (!('code' in rule)) return rule;
  work.log.add(rule.code, place, { detail: rule.reason });
  return null;
}

const none: readonly Property[] = Object.freeze([]);

function listed({ repeated }: SourceEvent, wanted: string): readonly Property[] {
  // Nearly all events repeat nothing.
  return repeated.length === 0 ? none : repeated.filter(({ name }) => name === wanted);
}

/** Reads an event that covers time; undefined where it has a fault, which has been told. */
export function readEvent(work: CalendarWork, source: SourceEvent): CalendarEvent | undefined {
  const { line } = source;
  if (source.start === undefined) {
    work.log.add('missing-start', { at: line, column: 1 });
    return undefined;
  }
  const start = momentOf(work, source.calendar, source.start);
  const length = start === undefined ? undefined : lengthOf(work, source, start);
  const rule = source.repeated.length === 0 ? undefined : ruleOf(work, source);
  if (start === undefined || length === undefined || rule === null) return undefined;
  if (source.uid === null) work.log.add('missing-uid', { at: line, column: 1 });
  if (source.status === 'TENTATIVE') work.log.add('tentative-event', { at: line, column: 1 });
  return { source, start, length, rule, added: listed(source, 'RDATE'), excluded: listed(source, 'EXDATE') };
}
