import { bestMaturityLevel } from '../../../operating-model/derive/bestMaturityLevel.js';
import { maturityOf } from '../../../operating-model/derive/maturityOf.js';
import { defineRule } from '../../defineRule.js';
import { hasProvider } from '../../lookups/hasProvider.js';
import type { Rule } from '../../rule.js';

/** Levels between what is and what is wanted from which on it is a leap: the seeds know three levels and warn of going from the first to the third. */
const leap = 2;

/** The highest level that there is. */
const topLevel = 3;

/**
 * `transition/leapfrog`: the level of maturity that is wanted is two or more above the one that is reached.
 *
 * Only the assessed level counts, never a stated one. What is not answered yet may lift it, and evidence that is not recorded: as long as it
 * could, nothing is known.
 */
export const leapfrog: Rule = /* @__PURE__ */ defineRule({
  id: 'transition/leapfrog',
  title: 'A level of maturity is to be skipped',
  rationale:
    'Who goes from firefighting straight to automation automates what nobody has written down; such projects often fail, most of all without a partner.',
  subject: 'organization',
  severity: 'medium',
  sources: ['comparison'],
  release: 'first',
  needs: ['maturity', 'maturity.answers', 'maturity.targetLevel', 'maturity.modelId', 'parties', 'party.kind'],
  reads: ['evidence'],
  messages: {
    leap: '{name} is at level {level} and wants to be at level {target}: the level between is skipped.',
    unknown: 'Not known whether {name} wants to skip a level of maturity.',
  },
  remediation: 'Reach the next level first: take the steps that it lacks, and set the target of {name} to it.',
  judge: ({ entity: { maturity }, pointer }, context) => {
    if (maturity === undefined) return { unknown: [{ code: 'maturity', pointer }] };
    const target = maturity?.targetLevel;
    const at = '/maturity';
    if (target === undefined && maturity !== null) return { unknown: [{ code: 'maturity.targetLevel', pointer: at }] };
    if (target == null) return 'not-applicable';
    const assessed = maturityOf(context.index, { asOf: context.asOf });
    const level = assessed.status === 'ok' ? assessed.value.level : null;
    if (level === null) {
      const missing = assessed.status === 'ok' ? ['maturity.answers'] : assessed.missing;
      return { unknown: missing.map((code) => ({ code, pointer: at })) };
    }
    if (target - level < leap) return 'pass';
    // A level of another scale says nothing about this one.
    if (target > topLevel) return { unknown: [{ code: 'maturity.targetLevel', pointer: at }] };
    const best = bestMaturityLevel(context.index, context.asOf);
    if (best === null || target - best < leap) return { unknown: [{ code: 'maturity.answers', pointer: at }] };
    const partner = hasProvider(context);
    if (typeof partner !== 'boolean') return { unknown: partner };
    const data = { level, target };
    return { fail: [{ messageId: 'leap', data, pointer: at, ...(partner ? {} : { shift: 'up' as const }) }] };
  },
});
