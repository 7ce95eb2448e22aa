import type { Problem } from '../../internal/quantity/model.js';
import { policyFaults } from './policyFaults.js';

/** Everything that is wrong with a policy, as problems. */
export function policyProblems(value: unknown): Problem[] {
  return policyFaults(value).map(({ path, must }) => ({
    code: 'invalid-policy',
    severity: 'error',
    message: `${path === 'model' ? 'A policy' : path} must ${must}.`,
    pointer: path === 'model' ? '' : `/${path}`,
  }));
}
