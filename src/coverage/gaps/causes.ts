import type { Range } from '../../internal/time/rangeOf.js';
import type { Relaxation } from '../compile/source.js';
import type { Stretches } from '../compile/stretches.js';
import { lengthOf, noStretches } from '../compile/stretches.js';
import { differenceOf, intersectionOf, unionOf, unionOfAll } from '../compile/stretchSets.js';
import type { PreparedPlan } from '../plan/prepared.js';
import { levelsOf, rankStretches } from './levels.js';
import type { DemandRelaxation, Levels, Matching, Rank } from './levels.js';
import type { CoverageDemand, CoverageGapCause } from './model.js';
import type { RelaxedSources } from './relaxedSources.js';
import { suspectsOf } from './suspects.js';
import type { Suspect } from './suspects.js';

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
  readonly sources: RelaxedSources;
}

/** The time in which the demand would be met without some suspects: covered, and of one suspect or none also at most so bad. */
type Without = (left: readonly Suspect[]) => readonly Stretches[];

/** As many causes at once are searched for in every combination (house default); beyond, a set is told from which none can be left out. */
export const mostCausesSearched = 2;

/**
 * Why gaps are there: the smallest set of things without which the time would be covered, those of the plan before those of the demand.
 * Where nothing helps, the time was never scheduled, and what makes it still worse is named beside.
 */
export function causesOf(gaps: Stretches, actual: Levels, search: CauseSearch): CausedTime[] {
  const suspects = suspectsOf(search.plan, search.demand, search.range);
  const asItIs = atMost(actual, ranks);
  const known = new Map<string, readonly Stretches[]>([['', asItIs]]);
  const without: Without = (left) => {
    const key = left.map(({ cause }) => cause).join();
    const times = known.get(key) ?? atMost(relaxed(left, search), left.length > 1 ? [0] : ranks);
    known.set(key, times);
    return times;
  };
  const explained = explainedTime(gaps, suspects, without);
  const never = explained.reduce((rest, { stretches }) => differenceOf(rest, stretches), gaps);
  return [...explained, ...neverScheduled(never, asItIs, suspects, without)];
}

const ranks: readonly Rank[] = [0, 1, 2];

/** The time in which a demand is met no worse than by each of some ranks. */
function atMost(levels: Levels, wanted: readonly Rank[]): Stretches[] {
  return wanted.map((rank) => rankStretches(levels, (now) => now <= rank));
}

/** The time that would be covered without some suspects, by the causes that it has. */
function explainedTime(gaps: Stretches, suspects: readonly Suspect[], without: Without): CausedTime[] {
  const coverable = (set: readonly Suspect[], time: Stretches) => intersectionOf(time, without(set)[0] ?? noStretches);
  const found = new Map<string, CausedTime>();
  const explain = (set: readonly Suspect[], time: Stretches) => {
    const causes = set.map(({ cause }) => cause);
    const before = found.get(causes.join())?.stretches ?? noStretches;
    found.set(causes.join(), { causes, stretches: unionOf(before, time) });
  };
  const largest = largestSets(suspects);
  let rest: Stretches = noStretches;
  for (const set of largest) {
    if (lengthOf(rest) === lengthOf(gaps)) break;
    rest = unionOf(rest, coverable(set, gaps));
  }
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
    if (rest.starts.length === 0) break;
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
  asItIs: readonly Stretches[],
  suspects: readonly Suspect[],
  without: Without,
): CausedTime[] {
  let parts: CausedTime[] = [{ causes: ['never-scheduled'], stretches: gaps }];
  for (const suspect of gaps.starts.length === 0 ? [] : suspects) {
    const milder = unionOfAll(without([suspect]).map((time, rank) => differenceOf(time, asItIs[rank] ?? noStretches)));
    parts = parts.flatMap(({ causes, stretches }) => [
      { causes, stretches: differenceOf(stretches, milder) },
      { causes: [...causes, suspect.cause], stretches: intersectionOf(stretches, milder) },
    ]);
    parts = parts.filter(({ stretches }) => stretches.starts.length > 0);
  }
  return parts.filter(({ stretches }) => stretches.starts.length > 0);
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
