import { lengthOf, noStretches } from '../../../coverage/compile/stretches.js';
import type { Stretches } from '../../../coverage/compile/stretches.js';
import { unionOf } from '../../../coverage/compile/stretchSets.js';
import type { Contract, ServiceLevel } from '../../../services/agreements/model.js';
import { defineRule } from '../../defineRule.js';
import { aroundTheClock } from '../../lookups/aroundTheClock.js';
import { hoursNeeds } from '../../lookups/hoursNeeds.js';
import { isMissing } from '../../lookups/isMissing.js';
import { oneOfEach } from '../../lookups/oneOfEach.js';
import { awakeIn, readRequirement } from '../../lookups/readRequirement.js';
import type { HoursRequirement } from '../../lookups/readRequirement.js';
import { hoursVerdict, unmetHours, unmetHoursData } from '../../lookups/unmetHours.js';
import { whileInForce } from '../../lookups/renewalDoubt.js';
import type { MissingFact, Rule, RuleContext } from '../../rule.js';
import { levelWork } from './levelWork.js';

/** Levels that people must act for; that something runs or that people like it needs nobody at each hour (house default). */
export const timed: ReadonlySet<ServiceLevel['metric']> = new Set(['response', 'restore', 'resolution']);

/** The hours in which the clock of a level runs; what is missing where they are not known. */
function levelHours(context: RuleContext, { hours }: ServiceLevel, pointer: string): HoursRequirement | MissingFact {
  if (hours === null) return aroundTheClock(context);
  const read = hours && readRequirement(context, hours);
  return read === undefined ? { code: 'service-level.hours', pointer } : awakeIn(context, read.required);
}

/** The time of a level at which nobody is there, and what is missing to know that there is no more. */
function openHours(context: RuleContext, contract: Contract, level: ServiceLevel, pointer: string) {
  const need = levelHours(context, level, pointer);
  if (isMissing(need)) return { open: noStretches, missing: [need], isJudged: true };
  const { work, missing } = levelWork(context, contract, level, pointer);
  const facts = [...missing];
  let open: Stretches = noStretches;
  for (const doers of work) {
    const verdict = hoursVerdict(unmetHours(context, need, doers));
    if (verdict === 'met') continue;
    if ('unknown' in verdict) facts.push(...verdict.unknown);
    else open = unionOf(open, verdict.unmet);
  }
  return { open, missing: facts, isJudged: work.length > 0 };
}

/** `coverage/sla-clock-mismatch`: the clock of a service level runs at hours when nobody who does the work is there. */
export const slaClockMismatch: Rule = /* @__PURE__ */ defineRule({
  id: 'coverage/sla-clock-mismatch',
  title: 'Service level at hours without people',
  rationale:
    'A target whose clock runs at hours in which nobody works is missed by design, or met on paper with hours that nobody counts.',
  subject: 'contract',
  severity: 'high',
  sources: ['what-is'],
  release: 'first',
  needs: [
    'contract.serviceLevels',
    'contract.renewalTerm',
    'service-level.hours',
    'contract.scope',
    'lanes',
    'lane.activityIds',
    'lane.select',
    'services',
    'service.function',
    'activities',
    'activity.serviceId',
    'activity.practice',
    'activity.incidentType',
    'assignments',
    ...hoursNeeds,
  ],
  messages: {
    wider:
      'Service levels of "{name}" ({levels}) hold at {hoursPerWeek} hours a week when nobody does the work, first at {first}.',
    unknown: 'Not known whether somebody does the work at all hours at which the service levels of "{name}" hold.',
  },
  remediation:
    'Bring the hours of the service levels in "{name}" and the hours of those who do the work together: extend one or cut the other.',
  judge: ({ entity, pointer }, context) =>
    whileInForce(context, entity, () => {
      const { serviceLevels } = entity;
      if (context.index.scheme().lettersFor('does-work').size === 0) return 'not-applicable';
      if (serviceLevels === undefined) return { unknown: [{ code: 'contract.serviceLevels', pointer }] };
      const missing: MissingFact[] = [];
      const levels: string[] = [];
      let open: Stretches = noStretches;
      let judged = 0;
      serviceLevels.forEach((level, position) => {
        if (!timed.has(level.metric)) return;
        const found = openHours(context, entity, level, `${pointer}/serviceLevels/${position}`);
        if (found.isJudged) judged += 1;
        missing.push(...found.missing);
        if (lengthOf(found.open) > 0) levels.push(level.id);
        open = unionOf(open, found.open);
      });
      if (levels.length > 0) {
        return {
          fail: [{ messageId: 'wider', data: { levels: levels.sort().join(', '), ...unmetHoursData(context, open) } }],
        };
      }
      if (missing.length > 0) return { unknown: oneOfEach(missing) };
      return judged === 0 ? 'not-applicable' : 'pass';
    }),
});
