import type { Skill } from '../../../services/parties/model.js';
import { defineRule } from '../../defineRule.js';
import { isActive } from '../../lookups/isActive.js';
import { liveServices } from '../../lookups/live.js';
import { missingList } from '../../lookups/missingList.js';
import { oneOfEach } from '../../lookups/oneOfEach.js';
import type { Failure, MissingFact, Rule, RuleContext } from '../../rule.js';

/** The domains that run short first. */
const domains = ['cloud', 'security', 'network', 'disaster-recovery'] as const;
const labels: Readonly<Record<(typeof domains)[number], string>> = {
  cloud: 'cloud',
  security: 'security',
  network: 'network',
  'disaster-recovery': 'disaster recovery',
};

/** What is known of something by domain, and what is missing to know more. */
interface ByDomain {
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
function needed(context: RuleContext): ByDomain {
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
function held(context: RuleContext): ByDomain {
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
    const need = needed(context);
    const have = held(context);
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
