import type { CoveragePlan } from '../coverage/model.js';
import { hoursOfAssignees } from '../operating-model/derive/hoursOfAssignees.js';
import type { OperatingModelIndex } from '../operating-model/indexOperatingModel.js';
import type { Assignee } from '../services/parties/model.js';
import { assigneeKey } from '../raci/assigneeKey.js';
import type { Responsibilities, Section, ServiceHours } from './model.js';

/** The seats that count for a service. */
export interface ServiceSeats extends Pick<ServiceHours, 'seatsOf' | 'missing'> {
  readonly plan: CoveragePlan;
  /** People of whom seats with a name are counted; absent: all. */
  readonly amongPersonIds?: readonly string[] | undefined;
  /** Whether nothing is known of the hours of those who do the work. */
  readonly isUnknown: boolean;
}

/**
 * Finds the seats that count for a service: of those who do the work of its activities; where nobody's work is assessed, all of the plan.
 * Hours to which an assignment is narrowed are not looked at: rules do.
 */
export function serviceSeats(
  index: OperatingModelIndex,
  held: Section<Responsibilities>,
  plan: CoveragePlan,
): (serviceId: string) => ServiceSeats {
  const hoursOf = hoursOfAssignees(index);
  const doers = new Map<string | null, Map<string, Assignee> | null>();
  for (const { serviceId, responsible } of held.status === 'ok' ? held.value.activities : []) {
    const known = doers.get(serviceId) ?? (doers.has(serviceId) ? null : new Map<string, Assignee>());
    if (responsible === null || known === null) doers.set(serviceId, null);
    else
      doers.set(
        serviceId,
        new Map([...known, ...responsible.map(({ assignee }) => [assigneeKey(assignee), assignee] as const)]),
      );
  }
  return (serviceId) => {
    const assignees = doers.get(serviceId);
    if (assignees == null) return { seatsOf: 'plan', plan, missing: [], isUnknown: false };
    const { plan: own, amongPersonIds, mayBeMore } = hoursOf(...assignees.values());
    const missing = [...new Set(mayBeMore.map(({ code }) => code))].sort();
    const isEmpty = own.windows?.length === 0 && own.rotations?.length === 0 && own.overrides?.length === 0;
    const among = amongPersonIds === null ? {} : { amongPersonIds };
    return { seatsOf: 'responsible', plan: own, ...among, missing, isUnknown: isEmpty && missing.length > 0 };
  };
}
