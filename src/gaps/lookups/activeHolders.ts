import type { Person, Role } from '../../services/parties/model.js';
import type { MissingFact, RuleContext } from '../rule.js';
import { isActive } from './isActive.js';
import { isMissing } from './isMissing.js';

/** The people behind a role at the date of the report. */
export interface ActiveHolders {
  /** Those who certainly fill it. */
  readonly people: readonly Person[];
  /** What is missing to know whether there are more. */
  readonly missing: readonly MissingFact[];
}

/** People of a list who are there at the date; those who are not listed are missing facts, not nobody. */
export function activePeople(context: RuleContext, ids: readonly string[], pointer: string): ActiveHolders {
  const people: Person[] = [];
  const missing: MissingFact[] = [];
  for (const id of new Set(ids)) {
    const person = context.index.find('person', id);
    const active = person === undefined ? { code: 'people', pointer } : isActive(context, person);
    if (isMissing(active)) missing.push(active);
    else if (active && person !== undefined) people.push(person);
  }
  return { people, missing };
}

/** The people who fill a role at the date of the report. Silence about the holders is not nobody. */
export function activeHolders(context: RuleContext, role: Role): ActiveHolders {
  const pointer = context.index.pointerOf({ kind: 'role', id: role.id }) ?? '';
  if (role.holders === undefined) return { people: [], missing: [{ code: 'role.holders', pointer }] };
  return activePeople(context, role.holders, pointer);
}
