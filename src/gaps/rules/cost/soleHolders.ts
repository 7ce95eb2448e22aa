import type { Person } from '../../../services/parties/model.js';
import { missingList } from '../../lookups/missingList.js';
import { oneOfEach } from '../../lookups/oneOfEach.js';
import { soleHolder } from '../../lookups/soleHolder.js';
import type { MissingFact, RuleContext, RuleSubject } from '../../rule.js';

/** The people who alone hold a skill or role that a critical service hangs on, at any party. */
export interface SoleHolders {
  /** Each once. */
  readonly people: readonly Person[];
  /** What is missing to know whether there are more. */
  readonly missing: readonly MissingFact[];
}

/** The skills and roles of a document; where ids repeat, the first counts. */
function holdings({ index }: RuleContext): RuleSubject<'skill' | 'role'>[] {
  const isFirst = (kind: 'skill' | 'role', id: string, position: number) => index.positionOf(kind, id) === position;
  const skills = index.list('skill').flatMap((entity, position): RuleSubject<'skill'>[] => {
    const { id } = entity;
    const pointer = index.pointerOf({ kind: 'skill', id }) ?? '';
    return isFirst('skill', id, position) ? [{ kind: 'skill', id, entity, pointer, position }] : [];
  });
  const roles = index.list('role').flatMap((entity, position): RuleSubject<'role'>[] => {
    const { id } = entity;
    const pointer = index.pointerOf({ kind: 'role', id }) ?? '';
    return isFirst('role', id, position) ? [{ kind: 'role', id, entity, pointer, position }] : [];
  });
  return [...skills, ...roles];
}

/** Everybody who alone holds something that a critical service hangs on. */
export function soleHolders(context: RuleContext): SoleHolders {
  const people = new Map<string, Person>();
  const missing = [missingList(context, 'skills'), missingList(context, 'roles')].filter((fact) => fact !== undefined);
  for (const subject of holdings(context)) {
    const sole = soleHolder(context, subject);
    if (typeof sole === 'string') continue;
    if ('missing' in sole) missing.push(...sole.missing);
    else people.set(sole.person.id, sole.person);
  }
  return { people: [...people.values()], missing: oneOfEach(missing) };
}
