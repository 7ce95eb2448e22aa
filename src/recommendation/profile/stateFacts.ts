import { codeOf } from '../engine/codeOf.js';
import { unstated } from '../engine/model.js';
import type { Engine, Slots } from '../engine/model.js';
import type { FactValue } from './model.js';

/** Puts the facts of a checked profile into slots. */
export function stateFacts(
  engine: Engine,
  profile: Readonly<Record<string, FactValue | undefined>>,
  slots: Slots,
): Slots {
  slots.fill(unstated);
  for (const key of Object.keys(profile)) {
    const spec = engine.factsById.get(key);
    if (spec !== undefined) slots[spec.slot] = codeOf(spec, profile[key]);
  }
  return slots;
}
