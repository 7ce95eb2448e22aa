import { lengthOf, wholeRange } from '../../coverage/compile/stretches.js';
import type { CoverageMode } from '../../coverage/model.js';
import { modeRank } from '../../coverage/compile/selection.js';
import { doersOfActivity } from '../../gaps/lookups/doers.js';
import { factAt } from '../../gaps/lookups/factAt.js';
import { hoursFrame } from '../../gaps/lookups/hours.js';
import { oneOfEach } from '../../gaps/lookups/oneOfEach.js';
import { onceFor } from '../../gaps/lookups/onceFor.js';
import { readRequirement } from '../../gaps/lookups/readRequirement.js';
import type { HoursRequirement } from '../../gaps/lookups/readRequirement.js';
import { unmetHours } from '../../gaps/lookups/unmetHours.js';
import type { RuleContext } from '../../gaps/rule.js';
import type { Purpose } from '../../services/activities/model.js';
import type { Service } from '../../services/catalogue/model.js';
import { internalDoers } from './internalDoers.js';
import type { Derive } from './model.js';

/** The work by which somebody notices and answers first. */
const firstWork: readonly (Purpose | null | undefined)[] = ['alert-handling', 'security-first-response'];

/** The mode in which a service must be covered at least; on call where it does not say. */
function leastMode(context: RuleContext, service: Service | null): CoverageMode {
  const read = service?.requiredCoverage && readRequirement(context, service.requiredCoverage);
  const modes = (read?.demands ?? []).map(({ mode }) => mode);
  return modes.sort((a, b) => modeRank(b) - modeRank(a))[0] ?? 'on-call';
}

function always(context: RuleContext, mode: CoverageMode): HoursRequirement {
  return onceFor(context, 'profile/always', mode, () => {
    const required = wholeRange(hoursFrame(context).range);
    return { demands: [{ seats: 1, tier: null, skills: [], mode, required }], required };
  });
}

/**
 * `has24x7Coverage`: internal holders of an R on alerts and first response are together there at every minute: in the mode that the service
 * requires, else at the desk or on call.
 */
export const has24x7Coverage: Derive = ({ context, service, activities, moreActivities, missingHours }) => {
  const { index } = context;
  const own = activities.filter(({ purpose }) => firstWork.includes(purpose));
  const unstated = activities.find(({ purpose }) => purpose === undefined);
  const open = [...moreActivities, ...(unstated ? [factAt(context, 'activity', unstated.id, 'purpose')] : [])];
  if (own.length === 0) return { value: undefined, evidence: [], missing: open };
  const all = own.map((activity) => doersOfActivity(context, activity));
  const inside = internalDoers(context, all, service?.id ?? null);
  const required = always(context, leastMode(context, service));
  const { unmet, doubtful, more, fewer } = unmetHours(context, required, {
    ...inside,
    missing: [...inside.missing, ...open],
  });
  const whole = lengthOf(required.required);
  const isCovered = doubtful.starts.length === 0;
  const isLacking = unmet.starts.length > 0 && more.length === 0;
  return {
    value: isCovered || isLacking ? isCovered : undefined,
    measured: { name: 'time with internal cover', value: 1 - lengthOf(unmet) / whole, unit: 'rate' },
    evidence: [
      ...own.map(({ id }) => index.pointerOf({ kind: 'activity', id }) ?? ''),
      ...inside.doers.flatMap(({ assignee }) => index.pointerOf(assignee) ?? []),
    ],
    missing: oneOfEach([...more, ...fewer, ...missingHours]),
  };
};
