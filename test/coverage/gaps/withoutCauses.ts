import type { CoverageGapCause } from '../../../src/coverage/gaps/model.js';
import type { CoveragePlan, Rotation } from '../../../src/coverage/model.js';
import type { Need } from './minuteOracle.js';

const hoursOf = { hour: 1, day: 24, week: 168, month: 0 } as const;

/** A plan in which nothing of what is named stands any more. */
export function planWithout(plan: CoveragePlan, causes: readonly CoverageGapCause[]): CoveragePlan {
  const has = (cause: CoverageGapCause) => causes.includes(cause);
  const dates = has('effective-dates') ? { from: undefined, until: undefined } : {};
  return {
    windows: plan.windows?.map((window) => ({ ...window, ...dates })),
    closures: has('closure') ? [] : plan.closures,
    breaks: has('break') ? [] : plan.breaks,
    replacements: has('replacement') ? [] : plan.replacements,
    overrides: has('override') ? plan.overrides?.filter(({ outPersonId }) => !outPersonId) : plan.overrides,
    rotations: plan.rotations?.map((rotation) => {
      const members =
        has('rotation-without-member') && rotation.members.length === 0
          ? [`somebody of ${rotation.id}`]
          : rotation.members;
      return { ...(has('effective-dates') ? endless(rotation) : rotation), members };
    }),
  };
}

/** A rotation with the same turns that always ran and always will: it begins so many whole rounds earlier that it runs before the range. */
function endless(rotation: Rotation): Rotation {
  const { unit, length = 1, members, from } = rotation;
  const roundHours = hoursOf[unit] * length * Math.max(1, members.length) * 24;
  const rounds = Math.ceil((8 * 24) / roundHours);
  const start = Date.parse(`${from}T00:00Z`) - rounds * roundHours * 3_600_000;
  return { ...rotation, from: new Date(start).toISOString().slice(0, 10), until: undefined };
}

/** A need less what is named. */
export function needWithout(need: Need, causes: readonly CoverageGapCause[]): Need {
  return {
    seats: need.seats,
    skills: causes.includes('missing-skill') ? [] : need.skills,
    tier: causes.includes('missing-tier') ? null : need.tier,
    mode: causes.includes('weaker-mode') ? 'best-effort' : need.mode,
  };
}
