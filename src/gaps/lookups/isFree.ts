import type { Quantity } from '../../internal/quantity/model.js';

/** Whether a stated amount is certainly nothing. */
export function isFree(amount: Quantity): boolean {
  return amount === 0 || (typeof amount === 'object' && amount.kind === 'constant' && amount.value === 0);
}
