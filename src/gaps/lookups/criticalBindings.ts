import type { Assignment } from '../../raci/model.js';
import type { Service } from '../../services/catalogue/model.js';
import type { MissingFact, RuleContext } from '../rule.js';
import { isOfCriticalService, mayHaveCriticalServices } from './criticalActivity.js';
import { isMissing } from './isMissing.js';
import { liveActivities, liveServices } from './live.js';
import { missingAssignments } from './missingAssignments.js';
import { missingList } from './missingList.js';
import { isCritical } from './serviceFact.js';
import { oneOfEach } from './oneOfEach.js';

/** What critical services hang on. */
interface Bindings {
  /** Skills and roles, as `kind:id`, that a critical service certainly needs: undefined; those that it may need: what is missing to know. */
  readonly known: ReadonlyMap<string, MissingFact | undefined>;
  /** What is missing to know whether any other skill is needed. */
  readonly anySkill: readonly MissingFact[];
  /** What is missing to know whether any other role is needed. */
  readonly anyRole: readonly MissingFact[];
}

/** What is missing about who owns or leads a service. Leading is asked for where staff is augmented: elsewhere silence says nothing. */
function unassessedRoles(service: Service, pointer: string): MissingFact[] {
  const { ownerRoleId, leadRoleId, engagementModel } = service;
  const facts: MissingFact[] = [];
  if (ownerRoleId === undefined) facts.push({ code: 'service.ownerRoleId', pointer });
  if (leadRoleId === undefined && engagementModel === 'augmentation')
    facts.push({ code: 'service.leadRoleId', pointer });
  return facts;
}

/** What is missing of the lists that say who has letters. */
function matrixFacts(context: RuleContext): MissingFact[] {
  return [missingList(context, 'activities'), missingList(context, 'assignments')].filter((fact) => fact !== undefined);
}

function collect(context: RuleContext): Bindings {
  const { index } = context;
  const known = new Map<string, MissingFact | undefined>();
  const bind = (key: string, unless: MissingFact | undefined) => {
    if (unless === undefined || !known.has(key)) known.set(key, unless);
  };
  const bindRoles = (assignments: readonly Assignment[], unless: MissingFact | undefined) => {
    for (const { assignee } of assignments) if (assignee.kind === 'role') bind(`role:${assignee.id}`, unless);
  };
  const services = missingList(context, 'services');
  const anySkill = services === undefined ? [] : [services];
  const anyRole = [...anySkill, ...(mayHaveCriticalServices(context) ? matrixFacts(context) : [])];
  for (const service of liveServices(context)) {
    const critical = isCritical(context, service);
    if (critical === false) continue;
    const unless = isMissing(critical) ? critical : undefined;
    const pointer = index.pointerOf({ kind: 'service', id: service.id }) ?? '';
    for (const { skillId } of service.requiredSkills ?? []) bind(`skill:${skillId}`, unless);
    if (service.requiredSkills === undefined) anySkill.push({ code: 'service.requiredSkills', pointer });
    for (const id of [service.ownerRoleId, service.leadRoleId]) if (id != null) bind(`role:${id}`, unless);
    anyRole.push(...unassessedRoles(service, pointer));
  }
  for (const activity of mayHaveCriticalServices(context) ? liveActivities(context) : []) {
    const critical = isOfCriticalService(context, activity);
    if (critical === false) continue;
    const unless = isMissing(critical) ? critical : undefined;
    const { responsible, accountable } = context.holders(activity);
    bindRoles(responsible, unless);
    bindRoles(accountable, unless);
    const silent = missingAssignments(activity, context);
    if (silent !== undefined) anyRole.push(silent);
  }
  return { known, anySkill: oneOfEach(anySkill), anyRole: oneOfEach(anyRole) };
}

/**
 * Whether a critical service hangs on a skill, because it requires it, or on a role, because that owns or leads it or has to do or answer
 * for its activities; what is missing where that is not known.
 */
export function isBoundToCritical(
  context: RuleContext,
  { kind, id }: { readonly kind: 'skill' | 'role'; readonly id: string },
): boolean | readonly MissingFact[] {
  const { known, anySkill, anyRole } = context.once('look-up/bound to critical services', () => collect(context));
  const key = `${kind}:${id}`;
  const unless = known.get(key);
  if (known.has(key) && unless === undefined) return true;
  const missing = [...(unless === undefined ? [] : [unless]), ...(kind === 'skill' ? anySkill : anyRole)];
  return missing.length > 0 ? missing : false;
}
