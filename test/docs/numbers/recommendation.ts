import { rollingDays } from '../../../src/governance/contractTerm.js';
import { mostRows } from '../../../src/recommendation/batch/columns.js';
import { profileThresholds } from '../../../src/recommendation/derive/profileThresholds.js';
import { completionLimits } from '../../../src/recommendation/engine/completions.js';
import { partnerPassMark } from '../../../src/recommendation/partner/evaluationOf.js';
import { leastFteFromTwoSeats } from '../../../src/recommendation/plan/checks/inHouseUnderstaffed.js';
import { leastFunctionsForOneModel } from '../../../src/recommendation/plan/checks/singleModelForAll.js';
import { defaultPolicy } from '../../../src/recommendation/policy/defaultPolicy.js';
import { neutralityLimit } from '../../../src/recommendation/policyNeutrality.js';
import { confidenceBounds } from '../../../src/recommendation/result/decisionOf.js';
import { byName, from, house, said } from './row.js';
import type { NumberSection } from './row.js';

const two = (value: number) => Math.round(value * 100) / 100;

const recommendation: NumberSection = {
  title: 'Recommendation and planning',
  text: 'The policy says for each of its figures whether a source states it: `explicit` and `basis` of each criterion.',
  rows: [
    house('longest term by which a contract rolls on', {
      value: `${said(rollingDays)} days, with months of 30 days`,
      source: 'a quarter: it can be left within the time in which contracts are told anyway',
      used: '`reviewsDue`, `contract/expiring`',
      replace: '`horizonDays` of the rule; in `reviewsDue` fixed',
      at: ['governance/contractTerm.ts: rollingDays'],
    }),
    house('the default policy (`defaultPolicy`)', {
      value: `${said(defaultPolicy.criteria.length)} criteria of equal weight, version ${defaultPolicy.version}`,
      source: 'read from the seeds; fits without a statement behind them are inferred, and say so',
      used: '`recommend`, `recommendPlan`, `compilePolicy`',
      replace: '`policy`; weights alone with `weights`',
      at: ['recommendation/policy/defaultPolicy.ts: defaultPolicy'],
    }),
    house('limits by which figures become answers (`profileThresholds`)', {
      value: byName(Object.fromEntries(Object.entries(profileThresholds).map(([name, value]) => [name, two(value)]))),
      source: 'no standard names one',
      used: '`profileFor`, `recommendPlan`',
      replace: '`thresholds`',
      at: [
        'recommendation/derive/profileThresholds.ts: profileThresholds',
        'recommendation/derive/thresholdsOf.ts: thresholdsOf',
      ],
    }),
    house('when a result is decisive or clear (`confidenceBounds`)', {
      value: byName(confidenceBounds),
      source: 'words for a number that stands beside them',
      used: '`recommend`',
      replace: 'read `stability.radius`',
      at: ['recommendation/result/decisionOf.ts: confidenceBounds'],
    }),
    house('how far completions are searched (`completionLimits`)', {
      value: byName(completionLimits),
      source: 'to bound time; `possibleIsExact` says when it was not enough',
      used: '`recommend`',
      replace: 'fixed',
      at: ['recommendation/engine/completions.ts: completionLimits'],
    }),
    house('profiles that are counted one by one (`neutralityLimit`)', {
      value: `${said(neutralityLimit)}, else a sample of 200,000`,
      source: 'about a second',
      used: '`policyNeutrality`',
      replace: '`samples`',
      at: ['recommendation/policyNeutrality.ts: neutralityLimit', 'recommendation/policyNeutrality.ts: samples'],
    }),
    house('rows of a table of the compiled form', {
      value: said(mostRows),
      source: 'to stay in the nearest cache',
      used: '`compilePolicy`',
      replace: 'fixed; results do not hang on it',
      at: ['recommendation/batch/columns.ts: mostRows'],
    }),
    house('least rating that passes a gate (`partnerPassMark`)', {
      value: `${said(partnerPassMark)} of 4`,
      source: 'half',
      used: '`evaluatePartner`, `comparePartners`',
      replace: '`passMark`',
      at: ['recommendation/partner/evaluationOf.ts: partnerPassMark'],
    }),
    house('weights of partner areas', {
      value: 'equal, or by rank',
      source: 'nothing says which area matters more',
      used: '`evaluatePartner`, `comparePartners`',
      replace: '`ranking`',
      at: ['recommendation/evaluatePartner.ts: ranking'],
    }),
    house('functions from which on one model for all is told (`leastFunctionsForOneModel`)', {
      value: said(leastFunctionsForOneModel),
      source: 'as the rule `gov/one-model-for-everything`',
      used: '`recommendPlan`',
      replace: 'fixed; set the rule',
      at: ['recommendation/plan/checks/singleModelForAll.ts: leastFunctionsForOneModel'],
    }),
    from('seed', 'people from two seats on (`leastFteFromTwoSeats`)', {
      value: said(leastFteFromTwoSeats),
      source: 'Co-Managed vs Fully Managed vs In-House IT',
      used: '`recommendPlan`',
      replace: 'fixed',
    }),
    house('weights of what pilots are scored on', {
      value: '1 each',
      source: 'nothing says which matters more',
      used: '`rankPilots`',
      replace: '`weights`',
      at: ['planning/rankPilots.ts: weights'],
    }),
  ],
};

/** What stands in the rooms of recommendation and planning. */
export const recommendationSections: readonly NumberSection[] = [recommendation];
