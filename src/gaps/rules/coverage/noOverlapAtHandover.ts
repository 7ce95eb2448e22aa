import { formatInstant } from '../../../internal/time/formatInstant.js';
import type { Activity } from '../../../services/activities/model.js';
import { defineRule } from '../../defineRule.js';
import { doersOfActivity } from '../../lookups/doers.js';
import { activitiesFor } from '../../lookups/entriesOf.js';
import { factAt } from '../../lookups/factAt.js';
import { hoursNeeds } from '../../lookups/hoursNeeds.js';
import { liveActivities } from '../../lookups/live.js';
import { missingList } from '../../lookups/missingList.js';
import { oneOfEach } from '../../lookups/oneOfEach.js';
import type { MissingFact, Rule, RuleContext } from '../../rule.js';
import { shortHandovers } from './shortHandovers.js';
import { timeByParty } from './timeByParty.js';

/** Whether an activity is of the same service as another, or for all; undefined where that is not known. */
function servesTheSame(one: Activity, { serviceId }: Activity): boolean | undefined {
  if (one.serviceId === null) return true;
  return one.serviceId === undefined || serviceId === undefined ? undefined : one.serviceId === serviceId;
}

/** What is missing to know that no activity hands shifts over for another. */
function openActivities(context: RuleContext, activity: Activity): MissingFact[] {
  const list = missingList(context, 'activities');
  const unstated = liveActivities(context).find((other) => {
    return other.purpose === undefined && other.id !== activity.id && servesTheSame(other, activity) !== false;
  });
  const unplaced = activitiesFor(context, 'shift-handover').find(
    (other) => servesTheSame(other, activity) === undefined,
  );
  return [
    ...(list === undefined ? [] : [list]),
    ...(unstated === undefined ? [] : [factAt(context, 'activity', unstated.id, 'purpose')]),
    ...(unplaced === undefined ? [] : [factAt(context, 'activity', unplaced.id, 'serviceId')]),
  ];
}

/** `coverage/no-overlap-at-handover`: where one party ends another begins, and there is no time to tell. */
export const noOverlapAtHandover: Rule = /* @__PURE__ */ defineRule({
  id: 'coverage/no-overlap-at-handover',
  title: 'No time to hand over',
  rationale:
    'What one party knows at the end of its hours is lost where the next one begins in the same minute and nobody tells.',
  subject: 'activity',
  severity: 'low',
  sources: ['service-operating-model'],
  release: 'later',
  needs: ['assignments', 'activities', 'activity.purpose', 'activity.serviceId', ...hoursNeeds, 'role.partyId'],
  reads: ['parties'],
  messages: {
    short:
      'On "{name}" {from} and {to} have {overlapMinutes} minutes to hand over, not {minimumMinutes}; first at {first}.',
    unknown: 'Not known whether those who hand "{name}" over have time for it.',
  },
  remediation:
    'Let the hours of {from} and {to} on "{name}" overlap by {minimumMinutes} minutes or more, or name an activity for the handover of shifts.',
  options: {
    minimumMinutes: {
      type: 'integer',
      min: 1,
      max: 720,
      default: 15,
      basis: 'house-default',
      description: 'Minutes for which both parties must be there where one ends and the other begins.',
    },
  },
  judge: ({ entity }, context, { minimumMinutes }) => {
    if (context.index.scheme().lettersFor('does-work').size === 0) return 'not-applicable';
    if (entity.purpose === 'shift-handover') return 'not-applicable'; // it is the handover
    const doers = doersOfActivity(context, entity);
    const parties = timeByParty(context, doers);
    const handovers = shortHandovers(context, parties.times, minimumMinutes);
    const facts = [...doers.missing, ...parties.missing];
    if (handovers.count === 0) return facts.length > 0 ? { unknown: oneOfEach(facts) } : 'not-applicable';
    if (activitiesFor(context, 'shift-handover').some((other) => servesTheSame(other, entity) === true)) return 'pass';
    const { shortest } = handovers;
    if (facts.length > 0) return { unknown: oneOfEach(facts) };
    if (shortest === undefined) return 'pass';
    const open = openActivities(context, entity);
    if (open.length > 0) return { unknown: open };
    const { from, to, overlap, at } = shortest;
    const data = { from, to, overlapMinutes: Math.floor(overlap / 60_000), minimumMinutes, first: formatInstant(at) };
    return { fail: [{ messageId: 'short', data }] };
  },
});
