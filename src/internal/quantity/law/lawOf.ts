import { refuse } from '../../check.js';
import type { Quantity } from '../model.js';
import { compileLaw } from './compileLaw.js';
import type { Bounds, Law } from './model.js';

/**
 * The law of a quantity within the bounds of its field, with all that does not depend on the draw computed once.
 *
 * @throws `invalid-argument` at the first of the faults that `lawFaults` lists
 */
export function lawOf(quantity: Quantity, bounds: Bounds): Law {
  const compiled = compileLaw(quantity, bounds);
  return 'law' in compiled ? compiled.law : refuse('distribution', compiled.faults[0] ?? 'be a law');
}
