import { isRecord } from '../../internal/check.js';
import { codeOf } from '../engine/codeOf.js';
import { unstated } from '../engine/model.js';
import type { Engine, Slots } from '../engine/model.js';
import { mustOf } from './profileFaults.js';

/**
 * Checks a profile and puts its facts into slots in one pass, for many profiles.
 *
 * @returns whether it is sound; `profileFaults` says what is wrong with one that is not
 */
export function readFacts({ factsById }: Engine, profile: unknown, slots: Slots): boolean {
  if (!isRecord(profile)) return false;
  slots.fill(unstated);
  for (const key of Object.keys(profile)) {
    const [spec, value] = [factsById.get(key), profile[key]];
    if (spec === undefined || mustOf(spec, value) !== undefined) return false;
    slots[spec.slot] = codeOf(spec, value);
  }
  return true;
}
