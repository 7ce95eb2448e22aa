import { defineRule } from '../../defineRule.js';
import { oneOfEach } from '../../lookups/oneOfEach.js';
import { bindingNeeds } from '../../lookups/soleHolder.js';
import type { MissingFact, Rule } from '../../rule.js';
import { salaryEnds } from './salaryEnds.js';
import { soleHolders } from './soleHolders.js';

/**
 * `cost/knowledge-exposure`: losing those who alone know something would cost more than the limit.
 *
 * The sum over them of salary times multiplier, once each: all of them at once, not what is to be expected in a year. A salary of `null`
 * is none that anybody here pays. Whoever sees a sum over one person and a published multiplier knows the salary, so that all figures are
 * for the inside only, and nothing tells whom they are about.
 */
export const knowledgeExposure: Rule = /* @__PURE__ */ defineRule({
  id: 'cost/knowledge-exposure',
  title: 'Knowledge in single hands is worth more than the limit',
  rationale:
    'Who leaves with knowledge that nobody else has must be replaced, and what they knew be found out again; that costs more than a salary.',
  subject: 'organization',
  severity: 'medium',
  sources: ['comparison'],
  release: 'first',
  needs: [...bindingNeeds, 'skills', 'roles', 'person.annualSalary'],
  options: {
    limit: {
      type: 'number',
      default: null,
      basis: 'caller',
      description: 'Most that losing all only holders may cost, in the currency of the document.',
    },
    lowMultiplier: {
      type: 'number',
      max: 100,
      default: 1.5,
      basis: 'source',
      description: 'What losing a person costs at least, in annual salaries; compared with the limit.',
    },
    highMultiplier: {
      type: 'number',
      max: 100,
      default: 2,
      basis: 'source',
      description: 'What losing a person costs at most, in annual salaries; told beside the least.',
    },
  },
  messages: {
    over: 'Losing the lone holders of critical knowledge in {name} ({people}) would cost {lowCost} to {highCost}, over {limit}.',
    unknown:
      'Not known whether losing the lone holders of critical knowledge in {name} would cost more than the limit.',
  },
  remediation:
    'Find a second holder for what critical services of {name} hang on: train somebody, agree with a party that guarantees it, or write it down and test that others can work from it.',
  judge: (_, context, { limit, lowMultiplier, highMultiplier }) => {
    if (limit === null) return 'not-applicable';
    const { people, missing } = soleHolders(context);
    const facts: MissingFact[] = [...missing];
    let low = 0;
    let high = 0;
    for (const { id, annualSalary } of people) {
      const ends = annualSalary === undefined ? undefined : salaryEnds(annualSalary ?? 0);
      low += ends?.low ?? 0;
      high += ends?.high ?? 0;
      const pointer = () => context.index.pointerOf({ kind: 'person', id }) ?? '';
      if (ends === undefined) facts.push({ code: 'person.annualSalary', pointer: pointer() });
    }
    const lowCost = low * lowMultiplier;
    if (lowCost > limit) {
      const highCost = Math.max(lowCost, high * highMultiplier);
      const data = { people: people.length, lowCost: Math.round(lowCost), highCost: Math.round(highCost), limit };
      return { fail: [{ messageId: 'over', data, sensitive: Object.keys(data) }] };
    }
    return facts.length > 0 ? { unknown: oneOfEach(facts) } : 'pass';
  },
});
