import type { Range } from '../../internal/time/rangeOf.js';
import type { Relaxation, Source } from '../compile/source.js';
import type { Stretches } from '../compile/stretches.js';
import { differenceOf, intersectionOf, unionOf } from '../compile/stretchSets.js';
import type { PreparedPlan } from '../plan/prepared.js';
import { levelsOf, rankStretches } from './levels.js';
import type { DemandRelaxation, Levels, Matching } from './levels.js';
import type { CoverageDemand, CoverageGapCause } from './model.js';

/** A time whose gaps have the same causes. */
export interface CausedTime {
  readonly causes: readonly CoverageGapCause[];
  readonly stretches: Stretches;
}

/** What gaps are looked into with. */
export interface CauseSearch {
  readonly plan: PreparedPlan;
  readonly demand: CoverageDemand;
  readonly range: Range;
  readonly matching: Matching;
  /** The seats of the plan less what is left out of it. */
  readonly sources: (relaxation: Relaxation) => readonly Source[];
}

interface Suspect {
  readonly cause: CoverageGapCause;
  readonly plan?: Relaxation;
  readonly demand?: DemandRelaxation;
}

// Beyond three causes at once, all that could be one are named.
const mostCausesSearched = 3;

/**
 * Why gaps are there: the smallest set of things without which the time would be covered, those of the plan before those of the demand.
 * Where nothing helps, the time was never scheduled, and what makes it still worse is named beside.
 */
export function causesOf(gaps: Stretches, actual: Levels, search: CauseSearch): CausedTime[] {
  const suspects = suspectsOf(search);
  const known = new Map<string, Levels>();
  const without = (left: readonly Suspect[]) => {
    const key = left.map(({ cause }) => cause).join();
    const levels = known.get(key) ?? relaxed(left, search);
    known.set(key, levels);
    return levels;
  };
  const covered = (left: readonly Suspect[]) => rankStretches(without(left), (rank) => rank === 0);
  const found: CausedTime[] = [];
  const helped = intersectionOf(gaps, suspects.length === 0 ? gaps : covered(suspects));
  let rest = suspects.length === 0 ? differenceOf(gaps, gaps) : helped;
  for (const set of subsetsOf(suspects)) {
    if (rest.starts.length === 0) break;
    const explained = intersectionOf(rest, covered(set));
    if (explained.starts.length === 0) continue;
    found.push({ causes: set.map(({ cause }) => cause), stretches: explained });
    rest = differenceOf(rest, explained);
  }
  if (rest.starts.length > 0) found.push({ causes: suspects.map(({ cause }) => cause), stretches: rest });
  const never = suspects.length === 0 ? gaps : differenceOf(gaps, helped);
  return [...found, ...neverScheduled(never, actual, suspects, (suspect) => without([suspect]))];
}

/** Splits time that nothing would cover by what makes it worse. */
function neverScheduled(
  gaps: Stretches,
  actual: Levels,
  suspects: readonly Suspect[],
  without: (suspect: Suspect) => Levels,
): CausedTime[] {
  let parts: CausedTime[] = [{ causes: ['never-scheduled'], stretches: gaps }];
  for (const suspect of gaps.starts.length === 0 ? [] : suspects) {
    const milder = milderTime(actual, without(suspect));
    parts = parts.flatMap(({ causes, stretches }) => [
      { causes, stretches: differenceOf(stretches, milder) },
      { causes: [...causes, suspect.cause], stretches: intersectionOf(stretches, milder) },
    ]);
    parts = parts.filter(({ stretches }) => stretches.starts.length > 0);
  }
  return parts.filter(({ stretches }) => stretches.starts.length > 0);
}

/** Time in which one state is milder than another. */
function milderTime(actual: Levels, other: Levels): Stretches {
  const atMost = [0, 1, 2].map((rank) => {
    const worse = rankStretches(actual, (now) => now > rank);
    return intersectionOf(
      worse,
      rankStretches(other, (now) => now <= rank),
    );
  });
  return atMost.reduce((one, two) => unionOf(one, two));
}

function relaxed(left: readonly Suspect[], { sources, demand, range, matching }: CauseSearch): Levels {
  let plan: Relaxation = {};
  let needs: DemandRelaxation = {};
  for (const suspect of left) {
    plan = { ...plan, ...suspect.plan };
    needs = { ...needs, ...suspect.demand };
  }
  return levelsOf(sources(plan), demand, range, matching, needs);
}

/** What could be a cause here, in the order in which it is named. */
function suspectsOf({ plan, demand }: CauseSearch): Suspect[] {
  const isDated = plan.windows.some(({ from, until }) => from > -Infinity || until < Infinity);
  const suspects: (Suspect & { readonly stands: boolean })[] = [
    { cause: 'closure', plan: { closures: true }, stands: plan.closures.length > 0 },
    { cause: 'break', plan: { breaks: true }, stands: plan.breaks.length > 0 },
    { cause: 'replacement', plan: { replacements: true }, stands: plan.replacements.length > 0 },
    { cause: 'effective-dates', plan: { dates: true }, stands: isDated || plan.rotations.length > 0 },
    { cause: 'override', plan: { overrides: true }, stands: plan.overrides.some((one) => one.outPersonId !== null) },
    { cause: 'rotation-without-member', plan: { members: true }, stands: plan.rotations.some(isEmpty) },
    { cause: 'missing-skill', demand: { skills: true }, stands: demand.skills.length > 0 },
    { cause: 'missing-tier', demand: { tier: true }, stands: demand.tier !== null },
    { cause: 'weaker-mode', demand: { mode: true }, stands: demand.mode !== 'best-effort' },
  ];
  return suspects.filter(({ stands }) => stands);
}

function isEmpty({ members }: PreparedPlan['rotations'][number]): boolean {
  return members.length === 0;
}

/** Sets of up to three, the smaller ones first. */
function* subsetsOf(suspects: readonly Suspect[]): Generator<readonly Suspect[]> {
  let sets: { readonly set: readonly Suspect[]; readonly next: number }[] = [{ set: [], next: 0 }];
  for (let size = 1; size <= mostCausesSearched; size++) {
    sets = sets.flatMap(({ set, next }) =>
      suspects.slice(next).map((suspect, at) => ({ set: [...set, suspect], next: next + at + 1 })),
    );
    for (const { set } of sets) yield set;
  }
}
