import { defineRule } from '../../defineRule.js';
import { oneOfEach } from '../../lookups/oneOfEach.js';
import type { Failure, Rule } from '../../rule.js';
import { heldLevels, neededLevels } from './domainLevels.js';

/** The domains that run short first. */
const domains = ['cloud', 'security', 'network', 'disaster-recovery'] as const;
const labels: Readonly<Record<(typeof domains)[number], string>> = {
  cloud: 'cloud',
  security: 'security',
  network: 'network',
  'disaster-recovery': 'disaster recovery',
};

/** `capability/domain-thin`: in a technical domain nobody reaches the level that services ask for. */
export const domainThin: Rule = /* @__PURE__ */ defineRule({
  id: 'capability/domain-thin',
  title: 'A technical domain without depth',
  rationale: 'Where nobody reaches the level that the services of a domain ask for, hard problems stay unsolved there.',
  subject: 'organization',
  severity: 'medium',
  sources: ['design-guide'],
  release: 'later',
  needs: [
    'services',
    'service.requiredSkills',
    'service.requiredSkills.level',
    'skills',
    'skill.domain',
    'people',
    'person.skills',
    'person.skills.level',
    'person.activeFrom',
    'person.activeUntil',
    'teams',
    'team.skillIds',
  ],
  messages: {
    level: '{name} needs level {level} in {domain}, and nobody there has it.',
    nobody: '{name} needs skills in {domain}, and nobody there has one.',
    unknown: 'Not known whether somebody in {name} has the level that each technical domain needs.',
  },
  remediation: 'Train, hire or contract somebody with more depth in {domain} for {name}.',
  judge: (_, context) => {
    const need = neededLevels(context);
    const have = heldLevels(context);
    const short = domains.filter((domain) => (have.levels.get(domain) ?? -1) < (need.levels.get(domain) ?? -1));
    if (short.length === 0) {
      if (need.missing.length > 0) return { unknown: oneOfEach(need.missing) };
      return domains.some((domain) => need.levels.has(domain)) ? 'pass' : 'not-applicable';
    }
    if (have.missing.length > 0) return { unknown: oneOfEach([...need.missing, ...have.missing]) };
    const fail = short.map((domain): Failure => {
      const level = need.levels.get(domain) ?? 0;
      const [messageId, data] = level === 0 ? ['nobody', {}] : ['level', { level }];
      return { messageId, data: { domain: labels[domain], ...data }, discriminator: domain };
    });
    return { fail };
  },
});
