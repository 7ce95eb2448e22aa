import { factAt } from '../../../gaps/lookups/factAt.js';
import { planCheck } from '../judged.js';
import type { Judged } from '../judged.js';
import type { PlanCheck } from '../model.js';
import { openModel } from '../planning.js';
import type { PlannedService, Planning } from '../planning.js';
import { sideOf } from '../sideOf.js';

function judge(planning: Planning, planned: PlannedService): Judged | undefined {
  const { service, entry, pointer } = planned;
  const { internalOnlyAccess, carveOutReason } = service;
  const { operatingModel } = entry.planned;
  const side = sideOf(operatingModel);
  const subject = { kind: 'service', id: service.id } as const;
  if (side === 'inside' || internalOnlyAccess === false || internalOnlyAccess === null) return undefined;
  if (internalOnlyAccess === undefined)
    return { subject, pointer, missing: [factAt(planning.context, 'service', service.id, 'internalOnlyAccess')] };
  if (carveOutReason != null) return { subject, pointer };
  if (side === undefined) return { subject, pointer, missing: [openModel(planning, planned)] };
  return { subject, pointer, fail: { operatingModel } };
}

/**
 * `INTERNAL_ONLY_INSIDE_EXTERNAL`: what only internal staff may reach is planned inside, or a reason is stated. What the organization says
 * of all access is not read here: it never holds for a service by itself.
 */
export function internalOnlyInsideExternal(planning: Planning): PlanCheck {
  const judged = planning.planned.flatMap((planned) => judge(planning, planned) ?? []);
  return planCheck('INTERNAL_ONLY_INSIDE_EXTERNAL', judged);
}
