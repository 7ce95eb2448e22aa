import { factAt } from '../../gaps/lookups/factAt.js';
import { isMissing } from '../../gaps/lookups/isMissing.js';
import { missingAssignments } from '../../gaps/lookups/missingAssignments.js';
import { isCritical } from '../../gaps/lookups/serviceFact.js';
import type { MissingFact } from '../../gaps/rule.js';
import type { Service } from '../../services/catalogue/model.js';
import { internalRole } from './internalRole.js';
import type { DeriveScope } from './model.js';
import { skillCount } from './skillCount.js';

/** Pairs of a service and a skill or an internal role that it hangs on. */
export interface SoleHoldings {
  /** All pairs. */
  readonly pairs: number;
  /** Pairs that certainly one person alone holds, by person. */
  readonly byPerson: ReadonlyMap<string, number>;
  /** Pairs that one person may hold alone. */
  readonly doubtful: number;
  /** Services that were looked at. */
  readonly services: readonly Service[];
  /** What is missing to know the pairs themselves. */
  readonly unknown: readonly MissingFact[];
  /** What is missing to know who holds the doubtful ones. */
  readonly missing: readonly MissingFact[];
}

/** The only one who holds something: null for nobody or several, undefined where that is not known. */
function soleOf(personIds: readonly string[], certain: number, isOpen: boolean): string | null | undefined {
  if (certain > 1) return null;
  if (isOpen) return undefined;
  return personIds[0] ?? null; // without people a team guarantees it, or nobody has it
}

/** Roles that a service hangs on: who owns or leads it, does its work or answers for it. */
function rolesOf({ context }: DeriveScope, service: Service, unknown: MissingFact[]): ReadonlySet<string> {
  const { ownerRoleId, leadRoleId } = service;
  if (ownerRoleId === undefined) unknown.push(factAt(context, 'service', service.id, 'ownerRoleId'));
  const roles = new Set([ownerRoleId, leadRoleId].filter((id) => id != null));
  for (const activity of context.index.activitiesOf(service.id)) {
    const { responsible, accountable } = context.holders(activity);
    for (const { assignee } of [...responsible, ...accountable]) if (assignee.kind === 'role') roles.add(assignee.id);
    const silent = missingAssignments(activity, context);
    if (silent !== undefined) unknown.push(silent);
  }
  return roles;
}

/** Counts who alone holds what services hang on: of the organization its critical services, else the service itself. */
export function soleHoldings(scope: DeriveScope): SoleHoldings {
  const { context } = scope;
  const unknown: MissingFact[] = [...scope.moreServices, ...scope.moreActivities];
  const missing: MissingFact[] = [];
  const byPerson = new Map<string, number>();
  const services: Service[] = [];
  let [pairs, doubtful] = [0, 0];
  const note = (sole: string | null | undefined, facts: readonly MissingFact[]): void => {
    pairs += 1;
    if (sole === undefined) {
      doubtful += 1;
      missing.push(...facts);
    } else if (sole !== null) byPerson.set(sole, (byPerson.get(sole) ?? 0) + 1);
  };
  for (const service of scope.services) {
    const critical = scope.service === null ? isCritical(context, service) : true;
    if (critical === false) continue;
    if (isMissing(critical)) unknown.push(critical);
    services.push(service);
    if (service.requiredSkills === undefined) unknown.push(factAt(context, 'service', service.id, 'requiredSkills'));
    for (const skill of service.requiredSkills ?? []) {
      const { personIds, certain, possible, missing: facts } = skillCount(context, skill);
      note(soleOf(personIds, certain, possible > certain), facts);
    }
    for (const roleId of rolesOf(scope, service, unknown)) {
      const holding = internalRole(context, roleId);
      if (holding === null) continue;
      const { personIds, missing: facts } = holding;
      note(soleOf(personIds, personIds.length, facts.length > 0), facts);
    }
  }
  return { pairs, byPerson, doubtful, services, unknown, missing };
}
