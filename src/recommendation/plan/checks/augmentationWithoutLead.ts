import { augmentationWithoutLead as rule } from '../../../gaps/rules/gov/augmentationWithoutLead.js';
import { verdictOf } from '../../derive/verdictOf.js';
import { judgedBy, planCheck } from '../judged.js';
import type { PlanCheck } from '../model.js';
import { plannedSubject } from '../planning.js';
import type { Planning } from '../planning.js';

/** `AUGMENTATION_WITHOUT_LEAD`: somebody inside directs added staff. */
export function augmentationWithoutLead(planning: Planning): PlanCheck {
  const judged = planning.planned.flatMap((planned) => {
    const subject = plannedSubject(planned);
    const verdict = verdictOf(rule, subject, planning.context);
    return judgedBy(verdict, { kind: 'service', id: subject.id }, subject.pointer, {}) ?? [];
  });
  return planCheck('AUGMENTATION_WITHOUT_LEAD', judged);
}
