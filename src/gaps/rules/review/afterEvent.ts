import type { OperationsEvent } from '../../../governance/records/model.js';
import { compareText } from '../../../internal/text/compareText.js';
import { defineRule } from '../../defineRule.js';
import { daysAfter } from '../../lookups/dates.js';
import { eventsOf } from '../../lookups/entriesOf.js';
import { lastReview } from '../../lookups/lastReview.js';
import { missingList } from '../../lookups/missingList.js';
import type { MissingFact, Rule, RuleContext } from '../../rule.js';

/** Kinds of event that call for a review when they are major. */
const kinds: ReadonlySet<string> = new Set(['incident', 'change']);

/** Whether an event has happened and is major, or may be. */
function counts({ kind, major, occurredOn }: OperationsEvent, asOf: string): boolean {
  return kinds.has(kind) && major !== false && major !== null && compareText(occurredOn, asOf) <= 0;
}

/** Whether the time for a review after an event is over. */
function isDue({ occurredOn }: OperationsEvent, asOf: string, graceDays: number): boolean {
  return compareText(daysAfter(occurredOn, graceDays) ?? asOf, asOf) < 0;
}

/** The latest event that may have touched any service, since its services are not assessed, and for which a review is due. */
function unplaced({ index, asOf, once }: RuleContext, graceDays: number): OperationsEvent | undefined {
  return once(`review/after-event within ${graceDays}`, () =>
    index
      .list('event')
      .filter((event) => event.serviceIds === undefined && counts(event, asOf) && isDue(event, asOf, graceDays))
      .sort((a, b) => compareText(b.occurredOn, a.occurredOn) || compareText(a.id, b.id))
      .at(0),
  );
}

/** `review/after-event`: after a major incident or change, nobody looked at what it means for a service. */
export const reviewAfterEvent: Rule = /* @__PURE__ */ defineRule({
  id: 'review/after-event',
  title: 'No review after a major event',
  rationale: 'A major incident or change shows where agreements do not hold; who does not look then, sees it again.',
  subject: 'service',
  severity: 'medium',
  sources: ['operating-models'],
  release: 'first',
  needs: ['events', 'event.major', 'event.serviceIds', 'reviews', 'review.lastHeldOn'],
  messages: {
    none: '{name} was not reviewed after the major {event} of {occurredOn}.',
    unknown: 'Not known whether {name} was reviewed after each major incident and change.',
  },
  remediation: 'Hold a review of {name} about what the event showed.',
  options: {
    graceDays: {
      type: 'days',
      default: 30,
      basis: 'house-default',
      description: 'Days after an event within which the review may be held.',
    },
  },
  judge: (subject, context, { graceDays }) => {
    const { asOf, index } = context;
    const { day, missing } = lastReview(context, subject);
    const isLate = (event: OperationsEvent) =>
      (day === null || compareText(event.occurredOn, day) > 0) && isDue(event, asOf, graceDays);
    const events = eventsOf(context, subject.id).filter((event) => counts(event, asOf));
    const late = events
      .filter(isLate)
      .sort((a, b) => compareText(a.occurredOn, b.occurredOn) || compareText(a.id, b.id));
    const first = late.find(({ major }) => major === true);
    if (first !== undefined && missing === undefined) {
      const { id, kind: event, occurredOn } = first;
      const other = { kind: 'event', id } as const;
      const related = [
        { subject: other, pointer: index.pointerOf(other) ?? '', note: 'the first event without a review' },
      ];
      return { fail: [{ messageId: 'none', data: { event, occurredOn }, related }] };
    }
    const unknown: MissingFact[] = [];
    const at = ({ id }: OperationsEvent) => index.pointerOf({ kind: 'event', id }) ?? subject.pointer;
    const unclear = late.find(({ major }) => major === undefined);
    if (unclear !== undefined) unknown.push({ code: 'event.major', pointer: at(unclear) });
    const elsewhere = unplaced(context, graceDays);
    const mayBeLate = elsewhere !== undefined && isLate(elsewhere);
    if (mayBeLate) unknown.push({ code: 'event.serviceIds', pointer: at(elsewhere) });
    if (missing !== undefined && (late.length > 0 || mayBeLate)) unknown.push(missing);
    const isRecorded = events.some(({ major }) => major === true);
    const silent = isRecorded ? undefined : missingList(context, 'events', subject);
    if (silent !== undefined) unknown.push(silent);
    if (unknown.length > 0) return { unknown };
    return isRecorded ? 'pass' : 'not-applicable';
  },
});
