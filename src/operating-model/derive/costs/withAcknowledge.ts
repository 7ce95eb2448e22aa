import type { RestorationItem, StepHours } from '../../../cost/options/model.js';
import type { Quantity, TriangularDistribution } from '../../../internal/quantity/model.js';
import { compareText } from '../../../internal/text/compareText.js';
import { ordered } from './costNotes.js';
import type { ResponsePromise } from './responsePromises.js';

/** A figure that follows from a promise. */
export interface AcknowledgeNote {
  /** Which item of the list, which step. */
  readonly field: string;
  readonly from: string;
}

/** How fast an option restores, with the steps that promises bound. */
export interface AcknowledgedItems {
  readonly items: readonly RestorationItem[];
  readonly notes: readonly AcknowledgeNote[];
}

/** The steps of an item, with the promises that bound their missing acknowledgment. */
interface BoundSteps {
  readonly staffed?: ResponsePromise | undefined;
  readonly unstaffed?: ResponsePromise | undefined;
}

/** Up to a promised response, most often half of it: an assumption, for no contract says how promises are used. */
function acknowledgment({ hours, from }: ResponsePromise): TriangularDistribution {
  const source = { source: 'assumption', reference: from } as const;
  return { kind: 'triangular', min: 0, mode: hours / 2, max: hours, inputId: `${from} acknowledge`, source };
}

function soonest(promises: readonly ResponsePromise[]): ResponsePromise | undefined {
  return [...promises].sort((a, b) => a.hours - b.hours || compareText(a.from, b.from))[0];
}

/** Whether a step is stated, but for its acknowledgment. */
function lacks(step: StepHours | null | undefined): step is StepHours {
  return step != null && step.acknowledge === undefined;
}

function boundOf(
  { staffed, unstaffed }: RestorationItem,
  promises: readonly ResponsePromise[],
  serviceId: string,
  severity: string,
): BoundSteps {
  const own = promises.filter(({ serviceIds, severities }) => {
    return serviceIds.includes(serviceId) && (severities?.includes(severity) ?? true);
  });
  return {
    ...(lacks(staffed) && { staffed: soonest(own) }),
    ...(lacks(unstaffed) && { unstaffed: soonest(own.filter(({ isAroundTheClock }) => isAroundTheClock)) }),
  };
}

function bounded(item: RestorationItem, { staffed, unstaffed }: BoundSteps): RestorationItem {
  return {
    ...item,
    ...(staffed && { staffed: { ...item.staffed, acknowledge: acknowledgment(staffed) } }),
    ...(unstaffed && { unstaffed: { ...item.unstaffed, acknowledge: acknowledgment(unstaffed) } }),
  };
}

/** An item in front of which stand narrower ones, for the services and severities that have a promise. */
function narrowed(
  item: RestorationItem,
  promises: readonly ResponsePromise[],
  severities: readonly string[],
): { readonly item: RestorationItem; readonly bound: BoundSteps }[] {
  const promised = ordered(promises.flatMap(({ serviceIds }) => serviceIds));
  const services = promised.filter((id) => item.serviceIds?.includes(id) ?? true);
  const narrow = services.flatMap((serviceId) => {
    const groups = new Map<string, { readonly bound: BoundSteps; readonly severities: string[] }>();
    for (const severity of item.severities ?? severities) {
      const bound = boundOf(item, promises, serviceId, severity);
      if (bound.staffed === undefined && bound.unstaffed === undefined) continue;
      const key = JSON.stringify([bound.staffed?.from, bound.unstaffed?.from]);
      const group = groups.get(key) ?? { bound, severities: [] };
      group.severities.push(severity);
      groups.set(key, group);
    }
    return [...groups.values()].map(({ bound, severities: own }) => {
      const isAll = item.severities === undefined && own.length === severities.length;
      const part = { ...item, serviceIds: [serviceId], ...(isAll ? {} : { severities: own }) };
      return { item: bounded(part, bound), bound };
    });
  });
  return [...narrow, { item, bound: {} }];
}

type Figure = Quantity | null | undefined;

/** An item whose figures draw as at its own place, wherever copies of it will stand: one statement stays one draw. */
function drawnAsAt(item: RestorationItem, at: number): RestorationItem {
  const hours = (window: 'staffed' | 'unstaffed'): StepHours | null | undefined => {
    const steps = item[window];
    if (steps === undefined || steps === null) return steps;
    const drawn = Object.entries(steps).map(([step, figure]: [string, Figure]): [string, Figure] => {
      if (typeof figure !== 'object' || figure === null) return [step, figure];
      return [step, { ...figure, inputId: figure.inputId ?? `option/restoration/${at}/${window}/${step}` }];
    });
    return Object.fromEntries<Figure>(drawn);
  };
  const [staffed, unstaffed] = [hours('staffed'), hours('unstaffed')];
  return { ...item, ...(staffed !== undefined && { staffed }), ...(unstaffed !== undefined && { unstaffed }) };
}

/**
 * Lets promised responses bound the acknowledgment where an option says how fast it restores and not how fast it acknowledges. The first item
 * that matches is used, so narrower items come before the one that they are made from.
 *
 * @param severities those of the organization
 */
export function withAcknowledge(
  items: readonly RestorationItem[],
  promises: readonly ResponsePromise[],
  severities: readonly string[],
): AcknowledgedItems {
  const all = items.flatMap((item, at) => narrowed(drawnAsAt(item, at), promises, severities));
  const notes = all.flatMap(({ bound }, position) => {
    return (['staffed', 'unstaffed'] as const).flatMap((step): AcknowledgeNote[] => {
      const promise = bound[step];
      return promise === undefined ? [] : [{ field: `${position}/${step}/acknowledge`, from: promise.from }];
    });
  });
  return { items: all.map(({ item }) => item), notes };
}
