import { factAt } from '../../../gaps/lookups/factAt.js';
import type { MissingFact } from '../../../gaps/rule.js';
import { planCheck } from '../judged.js';
import type { PlanCheck } from '../model.js';
import type { Planning } from '../planning.js';

/** Least number of different functions that can be operated all alike by mistake: a house default, as of `gov/one-model-for-everything`. */
export const leastFunctionsForOneModel = 4;

/** `SINGLE_MODEL_FOR_ALL`: at least four different functions are not all operated in the same way. */
export function singleModelForAll({ planned, context, organization, moreServices }: Planning): PlanCheck {
  const functions = new Set<string>();
  const pairs = new Set<string>();
  const models = new Set<string>();
  const missing: MissingFact[] = [...moreServices];
  for (const { service, entry } of planned) {
    const { operatingModel, engagementModel } = entry.planned;
    const isOpen = operatingModel === null;
    if (service.function === null) continue;
    if (service.function === undefined) missing.push(factAt(context, 'service', service.id, 'function'));
    if (isOpen) missing.push(factAt(context, 'service', service.id, 'operatingModel'));
    if (service.function === undefined || isOpen) continue;
    functions.add(service.function);
    models.add(operatingModel);
    pairs.add(`${operatingModel} ${engagementModel ?? ''}`);
  }
  const areFew = functions.size < leastFunctionsForOneModel;
  // What is missing can make few functions enough, and one pair two; it cannot take the second pair away.
  if ((areFew && missing.length === 0) || pairs.size > 1) return planCheck('SINGLE_MODEL_FOR_ALL', []);
  const { subject } = organization;
  const pointer = context.index.pointerOf(subject) ?? '';
  const data = { functions: functions.size, operatingModel: [...models][0] ?? null };
  return planCheck('SINGLE_MODEL_FOR_ALL', [
    missing.length > 0 ? { subject, pointer, missing } : { subject, pointer, fail: data },
  ]);
}
