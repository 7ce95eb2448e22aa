import type { Range } from '../../internal/time/rangeOf.js';
import type { Relaxation, Source } from '../compile/source.js';
import type { Stretches } from '../compile/stretches.js';
import { noStretches } from '../compile/stretches.js';
import { differenceOf, intersectionOf, unionOf, unionOfAll } from '../compile/stretchSets.js';
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
  /** Whether the plan may as well be worse without it: other hours can be longer ones, and who stands in can have more skills. */
  readonly mayHelp?: boolean;
}

/** How the demand would be met without some suspects. */
type Without = (left: readonly Suspect[]) => Levels;

// As many causes at once are searched for in every combination; beyond, a set is told from which none can be left out.
const mostCausesSearched = 2;

/**
 * Why gaps are there: the smallest set of things without which the time would be covered, those of the plan before those of the demand.
 * Where nothing helps, the time was never scheduled, and what makes it still worse is named beside.
 */
export function causesOf(gaps: Stretches, actual: Levels, search: CauseSearch): CausedTime[] {
  const suspects = suspectsOf(search);
  const known = new Map<string, Levels>([['', actual]]);
  const without: Without = (left) => {
    const key = left.map(({ cause }) => cause).join();
    const levels = known.get(key) ?? relaxed(left, search);
    known.set(key, levels);
    return levels;
  };
  const explained = explainedTime(gaps, suspects, without);
  const never = explained.reduce((rest, { stretches }) => differenceOf(rest, stretches), gaps);
  return [...explained, ...neverScheduled(never, actual, suspects, (suspect) => without([suspect]))];
}

/** The time that would be covered without some suspects, by the causes that it has. */
function explainedTime(gaps: Stretches, suspects: readonly Suspect[], without: Without): CausedTime[] {
  const coverable = (set: readonly Suspect[], time: Stretches) =>
    intersectionOf(
      time,
      rankStretches(without(set), (rank) => rank === 0),
    );
  const found = new Map<string, CausedTime>();
  const explain = (set: readonly Suspect[], time: Stretches) => {
    const causes = set.map(({ cause }) => cause);
    const before = found.get(causes.join())?.stretches ?? noStretches;
    found.set(causes.join(), { causes, stretches: unionOf(before, time) });
  };
  const largest = [...largestSets(suspects)];
  let rest = unionOfAll(largest.map((set) => coverable(set, gaps)));
  for (const set of subsetsOf(suspects)) {
    if (rest.starts.length === 0) break;
    const time = coverable(set, rest);
    if (time.starts.length > 0) explain(set, time);
    rest = differenceOf(rest, time);
  }
  // Leaves out one suspect after the other, the last first, wherever the time stays coverable.
  const narrow = (set: readonly Suspect[], time: Stretches, last: number) => {
    let left = time;
    for (let at = last; at >= 0 && left.starts.length > 0; at--) {
      const fewer = set.filter((_, other) => other !== at);
      const still = coverable(fewer, left);
      if (still.starts.length > 0) narrow(fewer, still, at - 1);
      left = differenceOf(left, still);
    }
    if (left.starts.length > 0) explain(set, left);
  };
  for (const set of largest) {
    const time = coverable(set, rest);
    narrow(set, time, set.length - 1);
    rest = differenceOf(rest, time);
  }
  return [...found.values()];
}

/** All suspects, then all but some of those that may help as well: what none of these sets covers, no set does. */
function largestSets(suspects: readonly Suspect[]): (readonly Suspect[])[] {
  let sets = [suspects];
  for (const { cause } of suspects.filter(({ mayHelp }) => mayHelp)) {
    sets = [...sets, ...sets.map((set) => set.filter((suspect) => suspect.cause !== cause))];
  }
  return sets;
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
  const { windows, closures, breaks, replacements, rotations, overrides } = plan;
  const mayHelp = true;
  const hasTurns = rotations.length > 0;
  const isDated = hasTurns || windows.some(({ from, until }) => from > -Infinity || until < Infinity);
  const hasOut = overrides.some(({ outPersonId }) => outPersonId !== null);
  const suspects: (Suspect & { readonly stands: boolean })[] = [
    { cause: 'closure', plan: { closures: true }, stands: closures.length > 0 },
    { cause: 'break', plan: { breaks: true }, stands: breaks.length > 0 },
    { cause: 'replacement', plan: { replacements: true }, stands: replacements.length > 0, mayHelp },
    { cause: 'effective-dates', plan: { dates: true }, stands: isDated, mayHelp: hasTurns },
    { cause: 'override', plan: { overrides: true }, stands: hasOut, mayHelp },
    { cause: 'rotation-without-member', plan: { members: true }, stands: rotations.some(isEmpty), mayHelp },
    { cause: 'missing-skill', demand: { skills: true }, stands: demand.skills.length > 0 },
    { cause: 'missing-tier', demand: { tier: true }, stands: demand.tier !== null },
    { cause: 'weaker-mode', demand: { mode: true }, stands: demand.mode !== 'best-effort' },
  ];
  return suspects.filter(({ stands }) => stands);
}

function isEmpty({ members }: PreparedPlan['rotations'][number]): boolean {
  return members.length === 0;
}

/** Sets of as many as are searched, the smaller ones first. */
function* subsetsOf(suspects: readonly Suspect[]): Generator<readonly Suspect[]> {
  let sets: { readonly set: readonly Suspect[]; readonly next: number }[] = [{ set: [], next: 0 }];
  for (let size = 1; size <= mostCausesSearched; size++) {
    sets = sets.flatMap(({ set, next }) =>
      suspects.slice(next).map((suspect, at) => ({ set: [...set, suspect], next: next + at + 1 })),
    );
    for (const { set } of sets) yield set;
  }
}
