import type { Person } from '../../services/parties/model.js';
import type { MissingFact, RuleContext } from '../rule.js';
import { peopleWith, teamsWith } from './entriesOf.js';
import { isActive } from './isActive.js';
import { isMissing } from './isMissing.js';
import { missingList } from './missingList.js';
import { onceFor } from './onceFor.js';
import { oneOfEach } from './oneOfEach.js';

/** Who has a skill at the date of the report, at any party and any level. */
export interface SkillHolders {
  /** People who certainly have it. */
  readonly people: readonly Person[];
  /** Number of teams that guarantee it whoever is on. */
  readonly teams: number;
  /** What is missing to know whether there are more. */
  readonly missing: readonly MissingFact[];
}

/** People who may be there and teams whose skills are not assessed: any of them could have the skill. */
function unassessedSkills(context: RuleContext): readonly MissingFact[] {
  const { index, once } = context;
  return once('look-up/unassessed skills', () => {
    const facts: MissingFact[] = [];
    for (const person of index.list('person')) {
      if (person.skills !== undefined || isActive(context, person) === false) continue;
      facts.push({ code: 'person.skills', pointer: index.pointerOf({ kind: 'person', id: person.id }) ?? '' });
    }
    for (const { id, skillIds } of index.list('team')) {
      if (skillIds !== undefined) continue;
      facts.push({ code: 'team.skillIds', pointer: index.pointerOf({ kind: 'team', id }) ?? '' });
    }
    return oneOfEach(facts);
  });
}

/** Who has a skill at the date of the report. A skill that is not listed may be a slip, so that it proves nothing when nobody has it. */
export function skillHolders(context: RuleContext, skillId: string, pointer: string): SkillHolders {
  const { index } = context;
  return onceFor(context, 'look-up/holders of skills', skillId, () => {
    const people: Person[] = [];
    const missing: MissingFact[] = [];
    for (const person of peopleWith(context, skillId)) {
      const active = isActive(context, person);
      if (isMissing(active)) missing.push(active);
      else if (active) people.push(person);
    }
    const subject = { kind: 'skill', id: skillId } as const;
    const lists = [missingList(context, 'people', subject), missingList(context, 'teams', subject)];
    missing.push(...lists.filter((fact) => fact !== undefined), ...unassessedSkills(context));
    if (index.find('skill', skillId) === undefined) missing.push({ code: 'skills', pointer });
    return { people, teams: teamsWith(context, skillId).length, missing: oneOfEach(missing) };
  });
}
