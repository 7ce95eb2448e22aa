import { codeOf } from '../engine/codeOf.js';
import type { Engine, Slots } from '../engine/model.js';
import type { FactValue } from './model.js';

/** Puts the facts of a checked profile into slots. */
export function stateFacts(
  engine: Engine,
  profile: Readonly<Record<string, FactValue | undefined>>,
  slots: Slots,
): Slots {
  for (const spec of engine.facts) {
    slots[spec.slot] = Object.hasOwn(profile, spec.id) ? codeOf(spec, profile[spec.id]) : NaN;
  }
  slots[engine.winnerSlot] = NaN;
  return slots;
}
