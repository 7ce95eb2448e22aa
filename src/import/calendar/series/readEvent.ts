import { recurrenceRule } from '../rule/recurrenceRule.js';
import type { RecurrenceRule } from '../rule/model.js';
import { plainText } from '../text/plainText.js';
import { calendarTime } from '../time/calendarTime.js';
import type { Property } from '../text/contentLine.js';
import type { SourceEvent } from '../text/model.js';
import { lengthOf } from './lengthOf.js';
import { instantOf, momentOf } from './momentOf.js';
import type { CalendarEvent, CalendarWork, EventVersion } from './model.js';

function uidOf({ single }: SourceEvent): string | null {
  const uid = plainText(single.uid?.value ?? '').trim();
  return uid === '' ? null : uid;
}

/** What all parts of a series share: the UID, else start and summary. */
export function eventKey(source: SourceEvent): string {
  const { single } = source;
  return uidOf(source) ?? `\n${single.start?.value ?? ''}\n${single.summary?.value ?? ''}`;
}

/** Whether nobody covers what the event speaks of. */
export function isCanceled({ single, calendar }: SourceEvent): boolean {
  return calendar.method === 'CANCEL' || single.status?.value.trim().toUpperCase() === 'CANCELLED';
}

/** Which event it is and which version of it; undefined where the instance that it replaces is not readable. */
export function eventVersion(work: CalendarWork, source: SourceEvent): EventVersion | undefined {
  const { single, calendar } = source;
  const uid = uidOf(source);
  const id = single.replaces;
  const replaces = id === undefined ? undefined : momentOf(work, calendar, id);
  if (id !== undefined && replaces === undefined) return undefined;
  const sequence = Number(single.sequence?.value.trim() ?? '');
  const instance =
    replaces === undefined
      ? ''
      : replaces.isDate
        ? `day ${replaces.wall}`
        : `at ${instantOf(work, replaces, source.line)}`;
  return {
    source,
    uid,
    key: eventKey(source),
    replaces,
    instanceKey: instance,
    sequence: Number.isSafeInteger(sequence) ? sequence : 0,
    modified: calendarTime(single.modified?.value.trim() ?? '')?.wall ?? -Infinity,
  };
}

/** The rule of an event; null where it has one that is not read, which has been told. */
function ruleOf(work: CalendarWork, { repeated, single }: SourceEvent): RecurrenceRule | undefined | null {
  const isRule = ({ name }: Property): boolean => name === 'RRULE' || name === 'EXRULE';
  const first = repeated.find(isRule);
  if (first === undefined) return undefined;
  const place = { at: first.line, column: 1 };
  if (repeated.filter(isRule).length > 1 || first.name === 'EXRULE' || single.replaces !== undefined) {
    const reason =
      single.replaces !== undefined ? 'it stands in one instance' : 'there are several, or one that excludes';
    work.log.add('rule-not-supported', place, { detail: reason });
    return null;
  }
  const rule = recurrenceRule(first);
  if (!('code' in rule)) return rule;
  work.log.add(rule.code, place, { detail: rule.reason });
  return null;
}

const none: readonly Property[] = [];

function listed(repeated: SourceEvent['repeated'], wanted: string): readonly Property[] {
  return repeated.some(({ name }) => name === wanted) ? repeated.filter(({ name }) => name === wanted) : none;
}

/** Reads an event that covers time; undefined where it has a fault, which has been told. */
export function readEvent(work: CalendarWork, version: EventVersion): CalendarEvent | undefined {
  const { source } = version;
  const { single, repeated, calendar, line } = source;
  const written = single.start;
  if (written === undefined) {
    work.log.add('missing-start', { at: line, column: 1 });
    return undefined;
  }
  const start = momentOf(work, calendar, written);
  const length = start === undefined ? undefined : lengthOf(work, source, start);
  const rule = ruleOf(work, source);
  if (start === undefined || length === undefined || rule === null) return undefined;
  if (version.uid === null) work.log.add('missing-uid', { at: line, column: 1 });
  if (single.status?.value.trim().toUpperCase() === 'TENTATIVE') {
    work.log.add('tentative-event', { at: line, column: 1 });
  }
  const { uid, key, replaces, instanceKey, sequence, modified } = version;
  const [added, excluded] = [listed(repeated, 'RDATE'), listed(repeated, 'EXDATE')];
  return { source, uid, key, replaces, instanceKey, sequence, modified, start, length, rule, added, excluded };
}
