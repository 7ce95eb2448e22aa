import type { Person, Role } from '../../services/parties/model.js';
import type { MissingFact, RuleContext, RuleSubject } from '../rule.js';
import { activeHolders } from './activeHolders.js';
import { isBoundToCritical } from './criticalBindings.js';
import { oneOfEach } from './oneOfEach.js';
import { skillHolders } from './skillHolders.js';

/** The only person who has a skill or fills a role that a critical service hangs on. */
export type SoleHolder =
  { readonly person: Person } | 'several' | 'not-concerned' | { readonly missing: readonly MissingFact[] };

interface Holding {
  readonly people: readonly Person[];
  readonly missing: readonly MissingFact[];
  /** Whether a team guarantees it. */
  readonly isGuaranteed: boolean;
}

function holdingOf(context: RuleContext, subject: RuleSubject<'skill' | 'role'>): Holding {
  if (subject.kind === 'skill') {
    const { people, teams, missing } = skillHolders(context, subject.id, subject.pointer);
    return { people, missing, isGuaranteed: teams > 0 };
  }
  const role: Role = subject.entity;
  return { ...activeHolders(context, role), isGuaranteed: false };
}

/**
 * The only person behind a skill or role that a critical service hangs on, at any party. Who stands in for a while is no second holder;
 * a team that guarantees a skill is one. Nobody at all is the matter of other rules.
 */
export function soleHolder(context: RuleContext, subject: RuleSubject<'skill' | 'role'>): SoleHolder {
  const { people, missing, isGuaranteed } = holdingOf(context, subject);
  if (people.length > 1 || isGuaranteed) return 'several';
  const [person] = people;
  if (person === undefined && missing.length === 0) return 'not-concerned';
  const bound = isBoundToCritical(context, subject);
  if (bound === false) return 'not-concerned';
  const facts = [...(bound === true ? [] : bound), ...missing];
  if (facts.length > 0) return { missing: oneOfEach(facts) };
  return person === undefined ? 'not-concerned' : { person };
}

/** Every fact whose absence can hide the only holder. */
export const bindingNeeds: readonly string[] = [
  'services',
  'service.criticality',
  'service.requiredSkills',
  'service.ownerRoleId',
  'service.leadRoleId',
  'activities',
  'activity.serviceId',
  'assignments',
  'role.holders',
  'people',
  'person.skills',
  'person.activeFrom',
  'person.activeUntil',
  'teams',
  'team.skillIds',
];
