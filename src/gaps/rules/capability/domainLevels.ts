import type { Skill } from '../../../services/parties/model.js';
import { isActive } from '../../lookups/isActive.js';
import { liveServices } from '../../lookups/live.js';
import { missingList } from '../../lookups/missingList.js';
import type { MissingFact, RuleContext } from '../../rule.js';

/** The highest level in each domain as far as it is known, and what is missing to know more. */
export interface DomainLevels {
  /** Highest level by domain; 0 where none is asked for. */
  readonly levels: ReadonlyMap<string, number>;
  readonly missing: readonly MissingFact[];
}

/** The domain of a skill; undefined where it is not assessed or the skill not listed, which is then told. */
function domainOf({ index }: RuleContext, skillId: string, at: string, missing: MissingFact[]): Skill['domain'] {
  const skill = index.find('skill', skillId);
  if (skill === undefined) missing.push({ code: 'skills', pointer: at });
  else if (skill.domain === undefined) {
    missing.push({ code: 'skill.domain', pointer: index.pointerOf({ kind: 'skill', id: skillId }) ?? at });
  }
  return skill?.domain;
}

/** The highest level that services ask for in each domain. */
export function neededLevels(context: RuleContext): DomainLevels {
  const levels = new Map<string, number>();
  const open = missingList(context, 'services');
  const missing: MissingFact[] = open === undefined ? [] : [open];
  for (const { id, requiredSkills } of liveServices(context)) {
    const pointer = context.index.pointerOf({ kind: 'service', id }) ?? '';
    if (requiredSkills === undefined) missing.push({ code: 'service.requiredSkills', pointer });
    for (const { skillId, level } of requiredSkills ?? []) {
      const domain = domainOf(context, skillId, pointer, missing);
      if (domain == null) continue;
      if (level === undefined) missing.push({ code: 'service.requiredSkills.level', pointer });
      levels.set(domain, Math.max(levels.get(domain) ?? 0, level ?? 0));
    }
  }
  return { levels, missing };
}

/** A team that guarantees a skill guarantees the level that is asked for. */
const anyLevel = Number.MAX_SAFE_INTEGER;

/** The highest level that somebody certainly has in each domain. */
export function heldLevels(context: RuleContext): DomainLevels {
  const { index } = context;
  const levels = new Map<string, number>();
  const missing = [missingList(context, 'people'), missingList(context, 'teams')].filter((fact) => fact !== undefined);
  const raise = (domain: string, level: number) => levels.set(domain, Math.max(levels.get(domain) ?? -1, level));
  for (const person of index.list('person')) {
    const pointer = index.pointerOf({ kind: 'person', id: person.id }) ?? '';
    const active = isActive(context, person);
    if (active === false) continue;
    if (person.skills === undefined) missing.push({ code: 'person.skills', pointer });
    for (const { skillId, level } of person.skills ?? []) {
      const domain = domainOf(context, skillId, pointer, missing);
      if (domain == null) continue;
      if (level === undefined) missing.push({ code: 'person.skills.level', pointer });
      if (active === true) raise(domain, level ?? 0);
      else missing.push(active);
    }
  }
  for (const { id, skillIds } of index.list('team')) {
    const pointer = index.pointerOf({ kind: 'team', id }) ?? '';
    if (skillIds === undefined) missing.push({ code: 'team.skillIds', pointer });
    for (const skillId of skillIds ?? []) {
      const domain = domainOf(context, skillId, pointer, missing);
      if (domain != null) raise(domain, anyLevel);
    }
  }
  return { levels, missing };
}
