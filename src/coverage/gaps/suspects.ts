import { msPerDay } from '../../internal/time/limits.js';
import type { Range } from '../../internal/time/rangeOf.js';
import { modeRank } from '../compile/selection.js';
import type { Relaxation } from '../compile/source.js';
import { addedMode } from '../compile/sourcesOf.js';
import type { PreparedPlan } from '../plan/prepared.js';
import type { DemandRelaxation } from './levels.js';
import type { CoverageDemand, CoverageGapCause } from './model.js';

/** What could be a cause, and what is left out to see whether it is. */
export interface Suspect {
  readonly cause: CoverageGapCause;
  readonly plan?: Relaxation;
  readonly demand?: DemandRelaxation;
  /** Whether the plan may as well be worse without it: other hours can be longer ones, and who stands in can have more skills. */
  readonly mayHelp?: boolean;
}

// Days by which a date can miss a range and its hours still reach into it, with those of a replaced night.
const nearDays = 3;

/** What could be a cause in a range, in the order in which it is named. */
export function suspectsOf(plan: PreparedPlan, demand: CoverageDemand, range: Range): Suspect[] {
  const { windows, closures, breaks, replacements, rotations } = plan;
  const [first, last] = [range.from / msPerDay - nearDays, range.to / msPerDay + nearDays];
  const isNear = ({ day }: { readonly day: number | null }) => day === null || (day >= first && day <= last);
  const isDated = ({ from, until }: { readonly from: number; readonly until: number }) =>
    from >= first || until <= last;
  const replaced = replacements.filter(isNear);
  const overrides = plan.overrides.filter(({ start, end }) => start < range.to && end > range.from);
  const out = overrides.filter(({ outPersonId }) => outPersonId !== null);
  const hasTurns = rotations.some(isDated);
  const modes = [windows, rotations].flat().map(({ mode }) => mode);
  if (out.length < overrides.length) modes.push(addedMode);
  const suspects: (Suspect & { readonly stands: boolean })[] = [
    { cause: 'closure', plan: { closures: true }, stands: closures.some(isNear) },
    { cause: 'break', plan: { breaks: true }, stands: breaks.some(isNear) },
    {
      cause: 'replacement',
      plan: { replacements: true },
      stands: replaced.length > 0,
      mayHelp: replaced.some(({ hours }) => hours.length > 0),
    },
    {
      cause: 'effective-dates',
      plan: { dates: true },
      stands: hasTurns || windows.some(isDated),
      mayHelp: hasTurns,
    },
    {
      cause: 'override',
      plan: { overrides: true },
      stands: out.length > 0,
      mayHelp: out.some(({ inPersonId }) => inPersonId !== null),
    },
    {
      cause: 'rotation-without-member',
      plan: { members: true },
      stands: rotations.some(({ members }) => members.length === 0),
      mayHelp: true,
    },
    { cause: 'missing-skill', demand: { skills: true }, stands: demand.skills.length > 0 },
    { cause: 'missing-tier', demand: { tier: true }, stands: demand.tier !== null },
    {
      cause: 'weaker-mode',
      demand: { mode: true },
      stands: modes.some((mode) => modeRank(mode) > modeRank(demand.mode)),
    },
  ];
  return suspects.filter(({ stands }) => stands);
}
