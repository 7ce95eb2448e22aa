import type { Range } from '../../internal/time/rangeOf.js';
import { selectSources } from '../compile/selection.js';
import type { SeatSelection } from '../compile/selection.js';
import type { Relaxation, Source } from '../compile/source.js';
import { sourcesOf } from '../compile/sourcesOf.js';
import type { PreparedPlan } from '../plan/prepared.js';

/** The seats of a plan less what is left out of it. */
export type RelaxedSources = (relaxation: Relaxation) => readonly Source[];

/**
 * Makes seats of a plan as they are asked for. Those of the plan as it is and with one thing left out are kept, of others the last: they
 * are asked for once by each demand, and all of them would fill the memory.
 */
export function relaxedSources(plan: PreparedPlan, range: Range, selection: SeatSelection): RelaxedSources {
  const kept = new Map<string, readonly Source[]>();
  let last: { readonly key: string; readonly sources: readonly Source[] } | null = null;
  return (relaxation) => {
    const left = Object.keys(relaxation);
    const key = left.join();
    const known = last?.key === key ? last.sources : kept.get(key);
    if (known !== undefined) return known;
    const sources = selectSources(sourcesOf(plan, range, relaxation), selection);
    if (left.length > 1) last = { key, sources };
    else kept.set(key, sources);
    return sources;
  };
}

/** A plan without the windows that a selection leaves out. */
export function planOf(plan: PreparedPlan, { serviceId, partyId, teamId }: SeatSelection): PreparedPlan {
  const windows = plan.windows.filter(
    (window) =>
      (serviceId === undefined || (window.serviceIds?.includes(serviceId) ?? true)) &&
      (partyId === undefined || window.partyId === partyId) &&
      (teamId === undefined || window.teamId === teamId),
  );
  return { ...plan, windows };
}
