import type { Evidence } from '../../../governance/records/model.js';
import { missedDue } from '../../lookups/dates.js';
import { datedEvidence } from '../../lookups/datedEvidence.js';
import { defineRule } from '../../defineRule.js';
import { factAt } from '../../lookups/factAt.js';
import { isMissing } from '../../lookups/isMissing.js';
import { missingList } from '../../lookups/missingList.js';
import { minutesOf, objectiveMinutes } from '../../lookups/objective.js';
import { oneOfEach } from '../../lookups/oneOfEach.js';
import { isSoughtInVain, passedEvidence } from '../../lookups/passedEvidence.js';
import type { MissingFact, Rule, RuleContext } from '../../rule.js';

/** Whether evidence has lapsed; undefined where that is not known. */
function hasLapsed({ asOf }: RuleContext, { collectedOn, validFor }: Evidence): boolean | undefined {
  if (validFor == null) return validFor === null ? false : undefined;
  const until = collectedOn == null ? undefined : missedDue(collectedOn, validFor, asOf);
  return until === undefined ? undefined : until !== null;
}

/** What is missing to know that the newest measurement holds. */
function openFacts(context: RuleContext, newest: readonly Evidence[], undated: readonly Evidence[]): MissingFact[] {
  return [
    ...undated.map(({ id }) => factAt(context, 'evidence', id, 'collectedOn')),
    ...newest.flatMap((each) => [
      ...(minutesOf(each.measuredDuration) === undefined
        ? [factAt(context, 'evidence', each.id, 'measuredDuration')]
        : []),
      ...(hasLapsed(context, each) === undefined ? [factAt(context, 'evidence', each.id, 'validFor')] : []),
    ]),
  ];
}

/** `dr/rto-unproven`: no measured recovery shows that a service comes back in time. */
export const rtoUnproven: Rule = /* @__PURE__ */ defineRule({
  id: 'dr/rto-unproven',
  title: 'Recovery time not proven',
  rationale:
    'A recovery time objective is a wish until a recovery was measured; the first measurement should not be the disaster.',
  subject: 'service',
  severity: 'high',
  sources: ['operating-models'],
  release: 'first',
  needs: [
    'service.objectives.rto',
    'evidence',
    'evidence.collectedOn',
    'evidence.measuredDuration',
    'evidence.validFor',
  ],
  messages: {
    longer: 'The last measured recovery of {name} took {measuredMinutes} minutes; {rtoMinutes} are allowed.',
    lapsed: 'The last measured recovery of {name}, on {measuredOn}, no longer counts.',
    none: 'No measured recovery shows that {name} is back within {rtoMinutes} minutes.',
    unknown: 'Not known whether {name} can be recovered in time.',
  },
  remediation:
    'Recover {name} as an exercise, measure how long it takes, and record it as evidence; where it takes too long, shorten it or agree another objective.',
  judge: ({ entity, id, pointer }, context) => {
    const rtoMinutes = objectiveMinutes(entity, 'rto', pointer);
    if (isMissing(rtoMinutes)) return { unknown: [rtoMinutes] };
    if (rtoMinutes === null) return 'not-applicable';
    const subject = { kind: 'service', id } as const;
    // A restore test counts where it was measured: null says that it was not.
    const measured = passedEvidence(context, subject, 'measured-recovery', 'restore-test').filter(
      ({ measuredDuration }) => measuredDuration !== null,
    );
    const { newestOn, newest, undated } = datedEvidence(context, measured);
    const minutes = (each: Evidence) => minutesOf(each.measuredDuration) ?? 0;
    // The longest of a day counts. An undated one may be newer, and is too long as well.
    const measuredMinutes = newest.reduce((longest, each) => Math.max(longest, minutes(each)), 0);
    if (measuredMinutes > rtoMinutes && undated.every((each) => minutes(each) > rtoMinutes)) {
      return { fail: [{ messageId: 'longer', data: { measuredMinutes, rtoMinutes } }] };
    }
    const facts = openFacts(context, newest, undated);
    if (facts.length > 0) return { unknown: oneOfEach(facts) };
    if (newest.some((each) => hasLapsed(context, each) === false)) return 'pass';
    const list = missingList(context, 'evidence', subject);
    const isInVain = newestOn === undefined && isSoughtInVain(context, subject, 'measured-recovery');
    if (list !== undefined && !isInVain) return { unknown: [list] };
    if (newestOn === undefined) return { fail: [{ messageId: 'none', data: { rtoMinutes } }] };
    return { fail: [{ messageId: 'lapsed', data: { measuredOn: newestOn } }] };
  },
});
