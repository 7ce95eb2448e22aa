import { stepStretches } from '../compile/steps.js';
import type { Steps } from '../compile/steps.js';
import { lengthOf, noStretches, stretchBuilder } from '../compile/stretches.js';
import type { Stretches } from '../compile/stretches.js';
import { differenceOf, intersectionOf, unionOf } from '../compile/stretchSets.js';
import type { TimedDemand } from './demands.js';
import type { GapColumns } from './gapColumns.js';
import { rankStretches } from './levels.js';
import type { Levels } from './levels.js';
import type { CoverageMinutes } from './model.js';

const msPerMinute = 60_000;

/** Required time by how it is met. */
export interface DemandTime {
  readonly required: Stretches;
  /** By rank: 1 understaffed, 2 mode-downgraded, 3 uncovered. */
  readonly byRank: readonly [understaffed: Stretches, downgraded: Stretches, uncovered: Stretches];
  readonly thin: Stretches;
  /** Covered by people without names alone. */
  readonly unnamed: Stretches;
}

/** The required time of a demand by how it is met. */
export function demandTime({ required }: TimedDemand, levels: Levels, gaps: GapColumns): DemandTime {
  const ofRank = (wanted: number) =>
    intersectionOf(
      required,
      rankStretches(levels, (rank) => rank === wanted),
    );
  const covered = ofRank(0);
  return {
    required,
    byRank: [ofRank(1), ofRank(2), ofRank(3)],
    thin: thinTime(gaps),
    unnamed: intersectionOf(covered, unnamedTime(levels.steps)),
  };
}

function thinTime({ count, starts, ends, ranks }: GapColumns): Stretches {
  const built = stretchBuilder(count);
  for (let at = 0; at < count; at++) if (ranks[at] === 0) built.add(starts[at] ?? 0, ends[at] ?? 0);
  return built.done();
}

function unnamedTime(steps: Steps): Stretches {
  return stepStretches({ ...steps, depth: Float64Array.from(steps.unnamed) }, (unnamed) => unnamed === 1);
}

/** Several demands as one: each time counts by its worst. */
export function worstTime(times: readonly DemandTime[]): DemandTime {
  const union = (of: (time: DemandTime) => Stretches) =>
    times.reduce((all, time) => unionOf(all, of(time)), noStretches);
  const uncovered = union(({ byRank }) => byRank[2]);
  const downgraded = differenceOf(
    union(({ byRank }) => byRank[1]),
    uncovered,
  );
  const worse = unionOf(uncovered, downgraded);
  const understaffed = differenceOf(
    union(({ byRank }) => byRank[0]),
    worse,
  );
  const gaps = unionOf(worse, understaffed);
  return {
    required: union(({ required }) => required),
    byRank: [understaffed, downgraded, uncovered],
    thin: differenceOf(
      union(({ thin }) => thin),
      gaps,
    ),
    unnamed: differenceOf(
      union(({ unnamed }) => unnamed),
      gaps,
    ),
  };
}

/** Minutes of required time. */
export function minutesOf({ required, byRank, thin, unnamed }: DemandTime): CoverageMinutes {
  const [understaffed, downgraded, uncovered] = byRank.map(lengthOf) as [number, number, number];
  const all = lengthOf(required);
  return {
    coveredMinutes: (all - understaffed - downgraded - uncovered) / msPerMinute,
    uncoveredMinutes: uncovered / msPerMinute,
    modeDowngradedMinutes: downgraded / msPerMinute,
    understaffedMinutes: understaffed / msPerMinute,
    requiredMinutes: all / msPerMinute,
    thinMinutes: lengthOf(thin) / msPerMinute,
    personsUnknownMinutes: lengthOf(unnamed) / msPerMinute,
  };
}
