import { refuse } from '../../internal/check.js';
import { errorWithProblems } from '../../internal/errorWithProblems.js';
import { once } from '../../internal/once.js';
import { defaultPolicy } from '../policy/defaultPolicy.js';
import type { Policy } from '../policy/model.js';
import { policyProblems } from '../policy/policyProblems.js';
import { engineOf } from './engineOf.js';
import type { Engine } from './model.js';

const defaultEngine = /* @__PURE__ */ once(() => engineOf(defaultPolicy));

/**
 * A policy, checked and ready to run.
 *
 * @throws `invalid-argument` with every problem of the policy
 */
export function checkedEngine(policy: Policy = defaultPolicy): Engine {
  if (policy === defaultPolicy) return defaultEngine(); // frozen, and tested to have no problems
  const problems = policyProblems(policy);
  const [first] = problems;
  if (first === undefined) return engineOf(policy);
  const path = `options.policy${first.pointer ?? ''}`;
  if (problems.length > 1) {
    throw errorWithProblems('invalid-argument', path, `options.policy: ${first.message}`, problems);
  }
  refuse('options.policy', `hold: ${first.message}`);
}
