import { factAt } from '../../gaps/lookups/factAt.js';
import { oneOfEach } from '../../gaps/lookups/oneOfEach.js';
import type { MissingFact } from '../../gaps/rule.js';
import { levelBetween } from './levelBetween.js';
import type { Derive } from './model.js';
import { skillCount } from './skillCount.js';
import { specialistVacancy } from './specialistVacancy.js';

/**
 * `skills`: the share of required skills without enough internal holders at the level, each skill of each service counted once: strong none,
 * gaps up to `severeSkillShare`, severe above, and where a role with one of the skills is vacant for more than `vacancyDays`.
 */
export const skills: Derive = ({ context, services, moreServices, thresholds }) => {
  const { index } = context;
  const evidence: string[] = [];
  const unknown: MissingFact[] = [...moreServices];
  const facts: MissingFact[] = [];
  const needed = new Set<string>();
  let [required, least, most] = [0, 0, 0];
  for (const { id, requiredSkills } of services) {
    if (requiredSkills === undefined) unknown.push(factAt(context, 'service', id, 'requiredSkills'));
    else evidence.push(`${index.pointerOf({ kind: 'service', id }) ?? ''}/requiredSkills`);
    for (const skill of requiredSkills ?? []) {
      const { certain, possible, missing } = skillCount(context, skill);
      const { minHolders = 1 } = skill;
      needed.add(skill.skillId);
      required += 1;
      if (certain >= minHolders) continue;
      most += 1;
      if (possible < minHolders) least += 1;
      else facts.push(...missing);
    }
  }
  const { severeSkillShare, vacancyDays } = thresholds;
  const vacancy = specialistVacancy(context, needed);
  if (vacancy.days > vacancyDays && vacancy.roleId !== null) {
    return {
      value: 'severe',
      measured: { name: 'days that a specialist role is vacant', value: vacancy.days, unit: 'days' },
      threshold: { name: 'vacancyDays', value: vacancyDays },
      evidence: [`${index.pointerOf({ kind: 'role', id: vacancy.roleId }) ?? ''}/vacantSince`, ...evidence],
      missing: oneOfEach([...unknown, ...facts]),
    };
  }
  const shareOf = (unmet: number): number => (required === 0 ? 0 : unmet / required);
  const levelOf = (share: number): string => (share === 0 ? 'strong' : share <= severeSkillShare ? 'gaps' : 'severe');
  const level = levelBetween(shareOf(least), shareOf(most), levelOf);
  const isOpen = services.length === 0 || unknown.length > 0 || (vacancy.missing.length > 0 && level !== 'severe');
  return {
    value: isOpen ? undefined : level,
    measured: { name: 'required skills without enough internal holders', value: shareOf(least), unit: 'rate' },
    threshold: { name: 'severeSkillShare', value: severeSkillShare },
    evidence,
    missing: oneOfEach([...unknown, ...facts, ...vacancy.missing]),
  };
};
