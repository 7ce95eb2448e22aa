import type { Quantity } from '../../internal/quantity/model.js';

/** Whether a figure is exactly a number: what is multiplied by none needs not be known. */
export function isExactly(quantity: Quantity | null | undefined, value: number): boolean {
  if (typeof quantity !== 'object' || quantity === null) return (quantity === null ? 0 : quantity) === value;
  return quantity.kind === 'constant' && quantity.value === value;
}

/** Whether a figure is stated to be none: null or 0. */
export function isNone(quantity: Quantity | null | undefined): boolean {
  return isExactly(quantity, 0);
}
