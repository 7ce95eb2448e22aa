import { factAt } from '../../gaps/lookups/factAt.js';
import { oneOfEach } from '../../gaps/lookups/oneOfEach.js';
import type { MissingFact } from '../../gaps/rule.js';
import type { Workload } from '../../services/parties/model.js';
import { internalTeams } from './internalTeams.js';
import type { Derivation, Derive, DeriveScope, ProfileThresholds } from './model.js';

interface StatedHours {
  readonly pointer: string;
  readonly total: number;
  readonly reactive: number;
}

/** Hours of a record; undefined where they are not all known, or where there are none. */
function hoursOf(workload: Workload | null | undefined, pointer: string): StatedHours | undefined {
  const { totalHours, reactiveHours } = workload ?? {};
  if (totalHours == null || totalHours === 0 || reactiveHours === undefined) return undefined;
  return { pointer: `${pointer}/workload`, total: totalHours, reactive: reactiveHours ?? 0 };
}

function levelled(hours: readonly StatedHours[], limits: ProfileThresholds, missing: MissingFact[]): Derivation {
  const { lowReactiveShare: low, moderateReactiveShare: moderate } = limits;
  const total = hours.reduce((sum, each) => sum + each.total, 0);
  const share = total === 0 ? 0 : hours.reduce((sum, each) => sum + each.reactive, 0) / total;
  const level = share <= low ? 'low' : share <= moderate ? 'moderate' : 'high';
  return {
    value: hours.length > 0 ? level : undefined,
    measured: { name: 'hours that went to unplanned work', value: share, unit: 'rate' },
    threshold:
      level === 'low' ? { name: 'lowReactiveShare', value: low } : { name: 'moderateReactiveShare', value: moderate },
    evidence: hours.map(({ pointer }) => pointer),
    missing: oneOfEach(missing),
  };
}

/** Hours of the organization as a whole. */
function organizationHours({ context }: DeriveScope): StatedHours[] {
  return [hoursOf(context.index.model.organization?.workload, '/organization') ?? []].flat();
}

/** Hours of the internal teams that do the work; none where one of them is not known, for that is no share of all. */
function teamHours(scope: DeriveScope, missing: MissingFact[]): StatedHours[] {
  const { index } = scope.context;
  const hours: StatedHours[] = [];
  for (const { id, workload } of internalTeams(scope)) {
    const stated = hoursOf(workload, index.pointerOf({ kind: 'team', id }) ?? '');
    if (stated !== undefined) hours.push(stated);
    else if (workload !== null) missing.push(factAt(scope.context, 'team', id, 'workload'));
  }
  return missing.length > 0 ? [] : hours;
}

/**
 * `capacity`: reactive hours / all hours: low up to `lowReactiveShare`, moderate up to `moderateReactiveShare`, else high. Of the
 * organization its own record, else those of its internal teams; of a service those of the internal teams that do its work, else the
 * organization's.
 */
export const capacity: Derive = (scope) => {
  const missing: MissingFact[] = [];
  const whole = organizationHours(scope);
  const isWholeFirst = scope.service === null && whole.length > 0;
  const teams = isWholeFirst ? [] : teamHours(scope, missing);
  const hours = teams.length > 0 ? teams : whole;
  if (hours.length === 0) {
    const pointer = scope.context.index.model.organization == null ? '' : '/organization';
    missing.push({ code: 'organization.workload', pointer });
  }
  return levelled(hours, scope.thresholds, missing);
};
