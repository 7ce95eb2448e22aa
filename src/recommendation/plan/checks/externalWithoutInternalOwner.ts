import { ownerOutside } from '../../../gaps/rules/own/ownerOutside.js';
import { serviceNoOwner } from '../../../gaps/rules/own/serviceNoOwner.js';
import { verdictOf } from '../../derive/verdictOf.js';
import { judgedBy, planCheck } from '../judged.js';
import type { Judged } from '../judged.js';
import type { PlanCheck } from '../model.js';
import { openModel, plannedSubject } from '../planning.js';
import type { PlannedService, Planning } from '../planning.js';
import { sideOf } from '../sideOf.js';

function judge(planning: Planning, planned: PlannedService): Judged | undefined {
  const side = sideOf(planned.entry.planned.operatingModel);
  if (side === 'inside') return undefined;
  const subject = plannedSubject(planned);
  const about = { kind: 'service', id: subject.id } as const;
  const data = { operatingModel: planned.entry.planned.operatingModel };
  const verdicts = [serviceNoOwner, ownerOutside].map((rule) => verdictOf(rule, subject, planning.context));
  const found = verdicts.map((verdict) => judgedBy(verdict, about, subject.pointer, data));
  const failed = found.find((each) => each?.fail !== undefined);
  const missing = found.flatMap((each) => each?.missing ?? []);
  // With an owner inside it passes, whoever operates it.
  if (failed === undefined || side !== undefined)
    return failed ?? { subject: about, pointer: subject.pointer, missing };
  return { subject: about, pointer: subject.pointer, missing: [openModel(planning, planned)] };
}

/** `EXTERNAL_WITHOUT_INTERNAL_OWNER`: every service with a provider has an owner inside. */
export function externalWithoutInternalOwner(planning: Planning): PlanCheck {
  const judged = planning.planned.flatMap((planned) => judge(planning, planned) ?? []);
  return planCheck('EXTERNAL_WITHOUT_INTERNAL_OWNER', judged);
}
