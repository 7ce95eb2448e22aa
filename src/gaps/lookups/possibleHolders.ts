import type { Role } from '../../services/parties/model.js';
import type { MissingFact, RuleContext } from '../rule.js';
import { isActive } from './isActive.js';
import { isMissing } from './isMissing.js';
import { onceFor } from './onceFor.js';

/** The people behind a role: each with what is missing to know whether they are there, undefined for those who certainly are. */
export type PossibleHolders = ReadonlyMap<string, MissingFact | undefined>;

/** The listed people who are not known to be gone; ids of nobody who is listed count as people whose dates are not known. */
export function possiblePeople(context: RuleContext, ids: readonly string[], pointer: string): PossibleHolders {
  const people = new Map<string, MissingFact | undefined>();
  for (const id of ids) {
    const person = context.index.find('person', id);
    const active = person === undefined ? { code: 'people', pointer } : isActive(context, person);
    if (isMissing(active)) people.set(id, active);
    else if (active) people.set(id, undefined);
  }
  return people;
}

/** The people who may fill a role; what is missing where its holders are not assessed. */
export function possibleHolders(context: RuleContext, role: Role): PossibleHolders | MissingFact {
  return onceFor(context, 'look-up/possible holders of roles', role, () => {
    const pointer = context.index.pointerOf({ kind: 'role', id: role.id }) ?? '';
    if (role.holders === undefined) return { code: 'role.holders', pointer };
    return possiblePeople(context, role.holders, pointer);
  });
}
