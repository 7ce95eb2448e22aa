import { compareText } from '../../internal/text/compareText.js';
import type { PlanEntry, PlanTotal } from './model.js';

/** Services by operating and engagement model: models in the order given, others after them, open ones last; engagements by text. */
export function planTotals(entries: readonly PlanEntry[], models: readonly string[]): PlanTotal[] {
  const groups = new Map<string, PlanEntry[]>();
  for (const entry of entries) {
    const key = JSON.stringify([entry.planned.operatingModel, entry.planned.engagementModel]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  const placeOf = (model: string | null): number => {
    if (model === null) return models.length + 1;
    const at = models.indexOf(model);
    return at < 0 ? models.length : at;
  };
  return [...groups.values()]
    .map((group) => ({
      operatingModel: group[0]?.planned.operatingModel ?? null,
      engagementModel: group[0]?.planned.engagementModel ?? null,
      services: group.length,
      functions: [...new Set(group.flatMap((entry) => entry.function ?? []))],
      serviceIds: group.map(({ serviceId }) => serviceId),
    }))
    .sort(
      (a, b) =>
        placeOf(a.operatingModel) - placeOf(b.operatingModel) ||
        compareText(a.operatingModel ?? '', b.operatingModel ?? '') ||
        compareText(a.engagementModel ?? '', b.engagementModel ?? ''),
    );
}
