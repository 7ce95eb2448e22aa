import { planCheck } from '../judged.js';
import type { PlanCheck } from '../model.js';
import type { Planning } from '../planning.js';
import { openModel } from '../planning.js';
import { factCheck } from './factCheck.js';

/** `AUGMENTATION_FOR_COVERAGE`: where staff is added, internal staff leaves none of the required hours open. */
export function augmentationForCoverage(planning: Planning): PlanCheck {
  const judged = planning.planned.flatMap((planned) => {
    const { engagementBasis, planned: chosen } = planned.entry;
    const isOpen = engagementBasis === 'open';
    if (!isOpen && chosen.engagementModel !== 'augmentation') return [];
    const found = factCheck(planned, 'coverageGap', (value) => value === 'partial' || value === 'full');
    if (!isOpen || (found.fail === undefined && found.missing === undefined)) return [found];
    const { subject, pointer } = found;
    return [{ subject, pointer, missing: [openModel(planning, planned)] }];
  });
  return planCheck('AUGMENTATION_FOR_COVERAGE', judged);
}
