import type { Transition } from '../../governance/decisions/model.js';
import { refuse } from '../../internal/check.js';
import { asOfDate } from '../../internal/time/asOfDate.js';
import { indexOperatingModel } from '../../operating-model/indexOperatingModel.js';
import type { OperatingModel } from '../../operating-model/model.js';
import { planningContext, planningFindings } from './planningContext.js';
import type { PlanningContext } from './planningContext.js';

/** A transition of a document, ready to be judged. */
export function transitionOf(model: OperatingModel, transitionId: string, stated: string | number): PlanningContext {
  const index = indexOperatingModel(model);
  const transition: Transition | undefined = index.find('transition', transitionId);
  if (transition === undefined) refuse('transitionId', 'name a transition of the document');
  const asOf = asOfDate(stated, model.organization?.timeZone ?? 'UTC');
  return planningContext(index, transition, asOf, planningFindings(index, stated));
}
