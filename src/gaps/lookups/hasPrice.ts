import type { Contract } from '../../services/agreements/model.js';
import type { MissingFact } from '../rule.js';
import { isFree } from './isFree.js';

/**
 * Whether the work of a contract is paid, by the month or by the unit; what is missing where that is not known. What a change costs is no
 * price of the work.
 */
export function hasPrice({ fees }: Contract, pointer: string): boolean | MissingFact {
  for (const field of ['monthlyFee', 'overageUnitPrice'] as const) {
    const amount = fees === null ? null : fees?.[field];
    if (amount === undefined) return { code: `contract.fees.${field}`, pointer };
    if (amount !== null && !isFree(amount)) return true;
  }
  return false;
}
