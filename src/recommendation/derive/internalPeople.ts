import { isActive } from '../../gaps/lookups/isActive.js';
import { isMissing } from '../../gaps/lookups/isMissing.js';
import { missingList } from '../../gaps/lookups/missingList.js';
import { partyKindOf } from '../../gaps/lookups/partyKindOf.js';
import type { MissingFact, RuleContext } from '../../gaps/rule.js';
import type { Person } from '../../services/parties/model.js';

/** Internal people at the date. */
export interface InternalPeople {
  /** Those who are certainly there. */
  readonly certain: readonly Person[];
  /** The same by id. */
  readonly ids: ReadonlySet<string>;
  /** Those who may be there, each with what is missing to know. */
  readonly possible: ReadonlyMap<Person, MissingFact>;
  /** What is missing to know whether there are others. */
  readonly more: readonly MissingFact[];
}

/** Internal people at the date; made once. */
export function internalPeople(context: RuleContext): InternalPeople {
  return context.once('profile/internal people', () => {
    const certain: Person[] = [];
    const possible = new Map<Person, MissingFact>();
    for (const person of context.index.list('person')) {
      const side = partyKindOf(context, { kind: 'person', id: person.id }, '/people');
      const active = isActive(context, person);
      if (active === false || (!isMissing(side) && side !== 'internal')) continue;
      const fact = isMissing(side) ? side : isMissing(active) ? active : undefined;
      if (fact === undefined) certain.push(person);
      else possible.set(person, fact);
    }
    const list = missingList(context, 'people');
    return { certain, ids: new Set(certain.map(({ id }) => id)), possible, more: list === undefined ? [] : [list] };
  });
}
