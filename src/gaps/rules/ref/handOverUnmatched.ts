import { compareText } from '../../../internal/text/compareText.js';
import type { Duty } from '../../../raci/model.js';
import type { Activity } from '../../../services/activities/model.js';
import { defineRule } from '../../defineRule.js';
import { groupOnce } from '../../lookups/groupOnce.js';
import { liveActivities } from '../../lookups/live.js';
import { missingAssignments } from '../../lookups/missingAssignments.js';
import { missingList } from '../../lookups/missingList.js';
import { relatedPlaces } from '../../lookups/relatedPlaces.js';
import type { MissingFact, Rule, RuleContext, RuleSubject, Verdict } from '../../rule.js';

/** An activity that does not say which duties it takes over, the first by id: it may take over any, and one is enough to ask for. */
function unstated(context: RuleContext): MissingFact[] {
  return context.once('ref/hand-over-unmatched unstated', () => {
    const ids = liveActivities(context).flatMap(({ id, satisfiesDutyIds }) =>
      satisfiesDutyIds === undefined ? [id] : [],
    );
    const [id] = ids.sort(compareText);
    if (id === undefined) return [];
    return [{ code: 'activity.satisfiesDutyIds', pointer: context.index.pointerOf({ kind: 'activity', id }) ?? '' }];
  });
}

/** The parties that do an activity, and what is missing to know of more. */
function doers(context: RuleContext, activity: Activity) {
  return context.once(`ref/hand-over-unmatched activity:${activity.id}`, () => {
    const { index } = context;
    const row = index.pointerOf({ kind: 'activity', id: activity.id }) ?? '';
    const holders = context.holders(activity).responsible.map(({ assignee }) => assignee);
    const unresolved = holders.filter((holder) => index.partyOf(holder) === undefined);
    const letters = missingAssignments(activity, context);
    const missing: MissingFact[] = [
      ...unresolved.map((holder) => ({ code: `${holder.kind}.partyId`, pointer: index.pointerOf(holder) ?? row })),
      ...(letters === undefined ? [] : [letters]),
    ];
    return { partyIds: new Set(holders.map((holder) => index.partyOf(holder))), missing };
  });
}

function judgedDuty(duty: Duty, pointer: string, context: RuleContext): Verdict {
  const { refusedReason, obligedPartyId, declaringPartyId } = duty;
  if (refusedReason != null) return 'pass';
  if (context.index.scheme().lettersFor('does-work').size === 0) return 'not-applicable';
  const listing = groupOnce(
    context,
    'look-up/activities by duty',
    () => liveActivities(context),
    ({ satisfiesDutyIds }) => satisfiesDutyIds ?? [],
  )(duty.id);
  const found = listing.map((activity) => doers(context, activity));
  if (found.some(({ partyIds }) => partyIds.has(obligedPartyId))) return 'pass';
  const missing = found.flatMap((each) => each.missing);
  const list = missingList(context, 'activities');
  const facts = [...missing, ...(list === undefined ? [] : [list]), ...unstated(context)];
  if (facts.length > 0) return { unknown: facts };
  const activities = listing.map(({ id }) => ({ kind: 'activity', id }) as const);
  const related = relatedPlaces(context, activities, 'lists the duty', pointer);
  const data = { declaring: declaringPartyId, obliged: obligedPartyId };
  return { fail: [{ messageId: listing.length === 0 ? 'unanswered' : 'elsewhere', data, related }] };
}

/** Judges an activity that names duties: each must be one that somebody has declared. What is not written names none. */
function judgedActivity({ entity }: RuleSubject<'activity'>, context: RuleContext): Verdict {
  const { satisfiesDutyIds = [] } = entity;
  if (satisfiesDutyIds.length === 0) return 'not-applicable';
  const undeclared = [...new Set(satisfiesDutyIds)].filter((id) => context.index.find('duty', id) === undefined);
  if (undeclared.length === 0) return 'pass';
  const list = missingList(context, 'duties');
  if (list !== undefined) return { unknown: [list] };
  const fail = undeclared
    .sort(compareText)
    .map((duty) => ({ messageId: 'undeclared', data: { duty }, discriminator: `duty:${duty}` }));
  return { fail };
}

/** `ref/hand-over-unmatched`: what one party hands to another is neither taken over nor refused. */
export const handOverUnmatched: Rule = /* @__PURE__ */ defineRule({
  id: 'ref/hand-over-unmatched',
  title: 'A duty that nobody has taken over',
  rationale:
    'What one party declares to be the task of the other is done only where the other has said yes; silence is no answer.',
  subject: ['duty', 'activity'],
  severity: 'high',
  sources: ['operating-models', 'oscal'],
  release: 'first',
  needs: [
    'duties',
    'activities',
    'activity.satisfiesDutyIds',
    'assignments',
    'role.partyId',
    'team.partyId',
    'person.partyId',
  ],
  messages: {
    unanswered: 'Party "{declaring}" hands {name} to party "{obliged}", and no activity takes it over.',
    elsewhere: 'Party "{declaring}" hands {name} to party "{obliged}", which does none of the activities for it.',
    undeclared: '{name} is said to take over duty "{duty}", which nobody has declared.',
    unknown: 'Not known whether what {name} is about has been taken over.',
  },
  remediation: 'Agree on {name}: take it over in an activity that the obliged party does, or refuse it with a reason.',
  judge: (subject, context) =>
    subject.kind === 'duty' ? judgedDuty(subject.entity, subject.pointer, context) : judgedActivity(subject, context),
});
