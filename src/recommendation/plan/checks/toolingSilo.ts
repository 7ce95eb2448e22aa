import { planCheck } from '../judged.js';
import type { PlanCheck } from '../model.js';
import { openModel } from '../planning.js';
import type { Planning } from '../planning.js';
import { sideOf } from '../sideOf.js';
import { factCheck } from './factCheck.js';

/** `TOOLING_SILO`: where a service is shared, its tools are joined. */
export function toolingSilo(planning: Planning): PlanCheck {
  const judged = planning.planned.flatMap((planned) => {
    const side = sideOf(planned.entry.planned.operatingModel);
    if (side === 'inside' || side === 'outside') return [];
    const found = factCheck(planned, 'sharedTooling', (value) => value === false);
    if (side === 'shared' || (found.fail === undefined && found.missing === undefined)) return [found];
    const { subject, pointer } = found;
    return [{ subject, pointer, missing: [openModel(planning, planned)] }];
  });
  return planCheck('TOOLING_SILO', judged);
}
