import type { Quantity } from '../model.js';
import { compileLaw } from './compileLaw.js';
import type { Bounds } from './model.js';

/** What keeps a quantity from being drawn within the bounds of its field, each as the end of "… must"; empty where nothing does. */
export function lawFaults(quantity: Quantity, bounds: Bounds): readonly string[] {
  const compiled = compileLaw(quantity, bounds);
  return 'faults' in compiled ? compiled.faults : [];
}
