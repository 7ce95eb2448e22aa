import { factAt } from '../../gaps/lookups/factAt.js';
import { isMissing } from '../../gaps/lookups/isMissing.js';
import { missingList } from '../../gaps/lookups/missingList.js';
import { oneOfEach } from '../../gaps/lookups/oneOfEach.js';
import { onceFor } from '../../gaps/lookups/onceFor.js';
import { partyKindOf } from '../../gaps/lookups/partyKindOf.js';
import type { MissingFact, RuleContext } from '../../gaps/rule.js';
import type { RequiredSkill } from '../../services/catalogue/model.js';
import { internalPeople } from './internalPeople.js';

/** Who inside has a skill at a level. */
export interface SkillCount {
  /** People who certainly have it, by id. */
  readonly personIds: readonly string[];
  /** Holders that are certain: those people, and internal teams that guarantee the skill. */
  readonly certain: number;
  /** Holders that are possible; Infinity where others may be there. */
  readonly possible: number;
  /** What is missing to know. */
  readonly missing: readonly MissingFact[];
}

/** A holder, with what is missing to know that it holds the skill at a level. */
interface Holder {
  readonly personId: string | null;
  readonly level: number | null | undefined;
  readonly fact: MissingFact | undefined;
}

interface Holders {
  readonly bySkill: ReadonlyMap<string, readonly Holder[]>;
  /** People and teams of which no skills are told: any of them may have any. */
  readonly unassessed: readonly MissingFact[];
}

function collect(context: RuleContext): Holders {
  const { index } = context;
  const { certain, possible } = internalPeople(context);
  const bySkill = new Map<string, Holder[]>();
  const unassessed: MissingFact[] = [];
  const add = (skillId: string, holder: Holder): void => {
    const known = bySkill.get(skillId);
    if (known === undefined) bySkill.set(skillId, [holder]);
    else known.push(holder);
  };
  for (const person of [...certain, ...possible.keys()]) {
    if (person.skills === undefined) unassessed.push(factAt(context, 'person', person.id, 'skills'));
    for (const { skillId, level } of person.skills ?? [])
      add(skillId, { personId: person.id, level, fact: possible.get(person) });
  }
  for (const { id, skillIds } of index.list('team')) {
    const side = partyKindOf(context, { kind: 'team', id }, '/teams');
    if (!isMissing(side) && side !== 'internal') continue;
    if (skillIds === undefined) unassessed.push(factAt(context, 'team', id, 'skillIds'));
    for (const skillId of skillIds ?? [])
      add(skillId, { personId: null, level: undefined, fact: isMissing(side) ? side : undefined });
  }
  return { bySkill, unassessed: oneOfEach(unassessed) };
}

function count(context: RuleContext, skillId: string, needed: number | null): SkillCount {
  const { bySkill, unassessed } = context.once('profile/skills', collect);
  const missing: MissingFact[] = [];
  const personIds: string[] = [];
  let [certain, possible] = [0, 0];
  for (const { personId, level, fact } of bySkill.get(skillId) ?? []) {
    if (needed !== null && level != null && level < needed) continue;
    possible += 1;
    const isOpen = needed !== null && level == null;
    const at = personId === null ? '/teams' : (context.index.pointerOf({ kind: 'person', id: personId }) ?? '');
    if (isOpen) missing.push({ code: personId === null ? 'team.skillIds' : 'person.skills', pointer: at });
    if (fact !== undefined) missing.push(fact);
    if (isOpen || fact !== undefined) continue;
    certain += 1;
    if (personId !== null) personIds.push(personId);
  }
  const subject = { kind: 'skill', id: skillId } as const;
  const lists = [missingList(context, 'people', subject), missingList(context, 'teams', subject)];
  const open = [...lists.filter((list) => list !== undefined), ...unassessed];
  return {
    personIds,
    certain,
    possible: open.length > 0 ? Infinity : possible,
    missing: oneOfEach([...missing, ...open]),
  };
}

/** Counts who inside has a required skill at the level that is required; made once for each skill and level. */
export function skillCount(context: RuleContext, { skillId, level = null }: RequiredSkill): SkillCount {
  return onceFor(context, 'profile/skill count', `${skillId} ${level ?? ''}`, () => count(context, skillId, level));
}
