import type { OrganizationView, PlanCheck, PlanEntry } from './model.js';
import { sideOf } from './sideOf.js';

function shapeOf(entries: readonly PlanEntry[]): Pick<OrganizationView, 'shape' | 'operatingModel'> {
  if (entries.length === 0) return { shape: 'empty', operatingModel: null };
  const models = new Set(entries.flatMap(({ planned }) => planned.operatingModel ?? []));
  if (models.size > 1) return { shape: 'hybrid', operatingModel: null };
  if (entries.some(({ basis }) => basis === 'open')) return { shape: 'undecided', operatingModel: null };
  return { shape: 'one-model', operatingModel: [...models][0] ?? null };
}

function isConsistent(checks: readonly PlanCheck[]): boolean | null {
  if (checks.some(({ status }) => status === 'fail')) return false;
  return checks.every(({ status }) => status === 'pass') ? true : null;
}

/** The organization as its services make it, counted by rules. */
export function organizationView(entries: readonly PlanEntry[], checks: readonly PlanCheck[]): OrganizationView {
  const idsWhere = (holds: (entry: PlanEntry) => boolean): string[] =>
    entries.filter(holds).map(({ serviceId }) => serviceId);
  const onSide = (side: ReturnType<typeof sideOf>): string[] =>
    idsWhere(({ planned }) => sideOf(planned.operatingModel) === side);
  return {
    ...shapeOf(entries),
    inside: onSide('inside'),
    shared: onSide('shared'),
    outside: onSide('outside'),
    open: onSide(undefined),
    differing: idsWhere(({ isAsRecommended }) => isAsRecommended === false),
    notReady: idsWhere(({ recommendation }) => !recommendation.isReady),
    isConsistent: isConsistent(checks),
  };
}
