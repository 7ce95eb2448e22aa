import { compareText } from '../../../internal/text/compareText.js';
import type { Activity, Practice } from '../../../services/activities/model.js';
import { defineRule } from '../../defineRule.js';
import { missingAssignments } from '../../lookups/missingAssignments.js';
import { isShared, serviceParties } from '../../lookups/serviceParties.js';
import { unplacedActivities, unplacedActivity } from '../../lookups/unplacedActivities.js';
import type { MissingFact, Rule, RuleContext, RuleSubject } from '../../rule.js';

/** Practices in which what one party does reaches the others at once. */
const practices: ReadonlySet<Practice> = new Set<Practice>(['change-enablement', 'incident-management']);

const settled: readonly MissingFact[] = [];

/** What is missing where activities whose service is not stated could bring a party that is not among these. */
function newcomers(context: RuleContext, partyIds: ReadonlySet<string>): readonly MissingFact[] {
  const { parties, isOpen } = context.once('raci/silent-party unplaced', () => {
    const unplaced = unplacedActivities(context);
    const found = unplaced.map((activity) => partiesOn(activity, context, ''));
    return {
      parties: [...new Set(found.flatMap((each) => [...each.partyIds]))],
      isOpen:
        found.some(({ missing }) => missing.length > 0) ||
        unplaced.some((activity) => missingAssignments(activity, context) !== undefined),
    };
  });
  const isNew = isOpen || parties.some((id) => !partyIds.has(id));
  return isNew ? unplacedActivity(context, () => true) : [];
}

/** What is missing to know whether the activity is of such a practice, and of a service that several parties work on; false where it is not. */
function concerned({ entity, pointer }: RuleSubject<'activity'>, context: RuleContext): false | readonly MissingFact[] {
  const { practice, serviceId } = entity;
  if (practice === null || serviceId === null) return false;
  if (practice !== undefined && !practices.has(practice)) return false;
  const shared = serviceId === undefined ? [] : isShared(context, serviceId);
  if (shared === true && practice !== undefined) return settled;
  const known = new Set(serviceId === undefined ? [] : serviceParties(context, serviceId).partyIds);
  const unplaced = serviceId === undefined ? [] : newcomers(context, known);
  if (shared === false && unplaced.length === 0) return false;
  return [
    ...(practice === undefined ? [{ code: 'activity.practice', pointer }] : []),
    ...(serviceId === undefined ? [{ code: 'activity.serviceId', pointer }] : []),
    ...(shared === true ? [] : shared === false ? unplaced : shared),
  ];
}

/** The parties that have a letter on an activity, one that says that they are left out included: that is an answer too. */
function partiesOn(activity: Activity, context: RuleContext, row: string) {
  const { index } = context;
  const partyIds = new Set<string>();
  const missing: MissingFact[] = [];
  for (const { assignee } of context.holders(activity).assignments) {
    const partyId = index.partyOf(assignee);
    if (partyId !== undefined) partyIds.add(partyId);
    else missing.push({ code: `${assignee.kind}.partyId`, pointer: index.pointerOf(assignee) ?? row });
  }
  return { partyIds, missing };
}

/** `raci/silent-party`: a party that works on a service has no letter on a change or an incident of it. */
export const silentParty: Rule = /* @__PURE__ */ defineRule({
  id: 'raci/silent-party',
  title: 'A party that nobody tells',
  rationale:
    'A change made at night is seen by the other side in the morning: every party of a service needs a letter on its changes and incidents, if only to be informed.',
  subject: 'activity',
  severity: 'medium',
  sources: ['comparison'],
  release: 'first',
  needs: [
    'assignments',
    'activities',
    'activity.practice',
    'activity.serviceId',
    'party.kind',
    'role.partyId',
    'team.partyId',
    'person.partyId',
  ],
  reads: ['contracts'],
  messages: {
    silent: 'Party "{party}" works on the service of "{name}", but has no letter on it.',
    unknown: 'Not known whether every party of the service has a letter on "{name}".',
  },
  remediation: 'Inform the party of "{name}", or write down that it is left out.',
  judge: (subject, context) => {
    const { entity, pointer } = subject;
    const open = concerned(subject, context);
    if (open === false) return 'not-applicable';
    const parties = serviceParties(context, entity.serviceId ?? '');
    const on = partiesOn(entity, context, pointer);
    const letters = missingAssignments(entity, context);
    const own = letters === undefined ? on.missing : [letters, ...on.missing];
    const silent = parties.partyIds.filter((id) => !on.partyIds.has(id)).sort(compareText);
    if (open.length === 0 && own.length === 0 && silent.length > 0) {
      const fail = silent.map((party) => ({ messageId: 'silent', data: { party }, discriminator: `party:${party}` }));
      return { fail };
    }
    const unplaced = entity.serviceId === undefined ? [] : newcomers(context, on.partyIds);
    const facts = [...open, ...own, ...parties.missing, ...unplaced];
    return facts.length === 0 ? 'pass' : { unknown: facts };
  },
});
