import type { RequiredSkill, Service } from '../../../services/catalogue/model.js';
import type { Person } from '../../../services/parties/model.js';
import { peopleWith, teamsWith } from '../../lookups/entriesOf.js';
import { isActive } from '../../lookups/isActive.js';
import { isMissing } from '../../lookups/isMissing.js';
import { partyKindOf } from '../../lookups/partyKindOf.js';
import { isCritical } from '../../lookups/serviceFact.js';
import { skillHolders } from '../../lookups/skillHolders.js';
import type { MissingFact, RuleContext } from '../../rule.js';

/** Whether somebody inside has a skill at a level, and is there; what is missing where that is not known. */
function isHolder(context: RuleContext, person: Person, { skillId, level }: RequiredSkill): boolean | MissingFact[] {
  const { id } = person;
  const pointer = context.index.pointerOf({ kind: 'person', id }) ?? '';
  const active = isActive(context, person);
  const side = partyKindOf(context, { kind: 'person', id }, pointer);
  const own = person.skills?.find((skill) => skill.skillId === skillId)?.level;
  if (active === false || (!isMissing(side) && side !== 'internal')) return false;
  if (level != null && own != null && own < level) return false;
  const isOpen = level != null && own == null;
  const facts = [
    ...(isMissing(active) ? [active] : []),
    ...(isMissing(side) ? [side] : []),
    ...(isOpen ? [{ code: 'person.skills', pointer }] : []),
  ];
  return facts.length === 0 || facts;
}

/** Whether so many people inside have a skill, or a team there guarantees it; what is missing where that is not known. */
function isHeldInside(
  context: RuleContext,
  required: RequiredSkill,
  least: number,
  pointer: string,
): boolean | readonly MissingFact[] {
  const { skillId } = required;
  const facts: MissingFact[] = [...skillHolders(context, skillId, pointer).missing];
  for (const { id } of teamsWith(context, skillId)) {
    const side = partyKindOf(context, { kind: 'team', id }, pointer);
    if (side === 'internal') return true;
    if (isMissing(side)) facts.push(side);
  }
  let holders = 0;
  for (const person of peopleWith(context, skillId)) {
    const answer = isHolder(context, person, required);
    if (answer === true) holders += 1;
    else if (answer !== false) facts.push(...answer);
  }
  return holders >= least || (facts.length > 0 && facts);
}

/**
 * Whether each skill that a service needs is there inside, with as many holders as it asks for; two where the service is critical, as one
 * alone is no depth. What is missing where that is not known.
 */
export function hasInsideDepth(
  context: RuleContext,
  service: Service,
  pointer: string,
): boolean | readonly MissingFact[] {
  if (service.requiredSkills === undefined) return [{ code: 'service.requiredSkills', pointer }];
  const critical = isCritical(context, service);
  const missing: MissingFact[] = [];
  for (const required of service.requiredSkills) {
    const [least, most] = [1, 2].map((own) => Math.max(required.minHolders ?? 1, own)) as [number, number];
    const answer = isHeldInside(context, required, critical === false ? least : most, pointer);
    if (answer === true) continue;
    if (!isMissing(critical)) {
      if (answer === false) return false;
      missing.push(...answer);
    } else if (isHeldInside(context, required, least, pointer) === false) return false;
    else missing.push(critical, ...(answer === false ? [] : answer));
  }
  return missing.length === 0 || missing;
}
