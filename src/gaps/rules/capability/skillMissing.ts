import { defineRule } from '../../defineRule.js';
import { skillHolders } from '../../lookups/skillHolders.js';
import type { Failure, MissingFact, Rule } from '../../rule.js';

/**
 * `capability/skill-missing`: nobody has a skill that a service needs.
 *
 * One holder at any level is enough here: levels are asked for domain by domain, and a lone holder is the matter of another rule.
 */
export const skillMissing: Rule = /* @__PURE__ */ defineRule({
  id: 'capability/skill-missing',
  title: 'Nobody has a skill that a service needs',
  rationale: 'Work that nobody can do waits for somebody to learn it, and an outage does not wait.',
  subject: 'service',
  severity: 'high',
  sources: ['design-guide'],
  release: 'first',
  needs: [
    'service.requiredSkills',
    'skills',
    'people',
    'teams',
    'person.skills',
    'team.skillIds',
    'person.activeFrom',
    'person.activeUntil',
  ],
  messages: {
    none: '{name} needs the skill "{skill}", and nobody has it.',
    unknown: 'Not known whether somebody has each skill that {name} needs.',
  },
  remediation: 'Train, hire or contract somebody for "{skill}", which {name} needs.',
  judge: ({ entity: { requiredSkills }, pointer }, context) => {
    if (requiredSkills === undefined) return { unknown: [{ code: 'service.requiredSkills', pointer }] };
    if (requiredSkills.length === 0) return 'not-applicable';
    const fail: Failure[] = [];
    const unknown: MissingFact[] = [];
    for (const skillId of new Set(requiredSkills.map((required) => required.skillId))) {
      const { people, teams, missing } = skillHolders(context, skillId, pointer);
      if (people.length > 0 || teams > 0) continue;
      if (missing.length > 0) unknown.push(...missing);
      else {
        const subject = { kind: 'skill', id: skillId } as const;
        const at = context.index.pointerOf(subject);
        const related = at === undefined ? [] : [{ subject, pointer: at, note: 'the skill' }];
        fail.push({ messageId: 'none', data: { skill: skillId }, discriminator: `skill:${skillId}`, related });
      }
    }
    if (fail.length > 0) return { fail };
    return unknown.length > 0 ? { unknown } : 'pass';
  },
});
