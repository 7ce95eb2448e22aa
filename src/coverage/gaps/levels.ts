import type { Range } from '../../internal/time/rangeOf.js';
import { modeRank, hasTier, offeredSkills } from '../compile/selection.js';
import type { SkillsOf } from '../compile/selection.js';
import type { Source } from '../compile/source.js';
import { stepEnd, stepStretches } from '../compile/steps.js';
import type { Steps } from '../compile/steps.js';
import { stretchBuilder, wholeRange } from '../compile/stretches.js';
import type { Stretches } from '../compile/stretches.js';
import { intersectionOf } from '../compile/stretchSets.js';
import { sweep } from '../compile/sweep.js';
import type { CoverageDemand } from './model.js';

/** How well a demand is met: 0 covered, 1 understaffed, 2 mode-downgraded, 3 uncovered. */
export type Rank = 0 | 1 | 2 | 3;

/** How a demand is met from instant to instant of a range. */
export interface Levels {
  readonly range: Range;
  /** Where something changes, epoch milliseconds in order. */
  readonly at: Float64Array;
  readonly rank: Uint8Array;
  /** People in the mode that is needed or a stronger one. */
  readonly enough: Float64Array;
  /** People in any mode. */
  readonly any: Float64Array;
  /** Those of `enough`. */
  readonly steps: Steps;
  /** Seats of the tier and the skills that are needed, in any mode. */
  readonly sources: readonly Source[];
}

/** What of a demand is left out, to see whether it is the reason of a gap. */
export interface DemandRelaxation {
  readonly skills?: boolean | undefined;
  readonly tier?: boolean | undefined;
  readonly mode?: boolean | undefined;
}

/** How seats are matched. */
export interface Matching {
  readonly skillsOf: SkillsOf;
  readonly higherTierCounts: boolean;
  readonly teamMayCombineSkills: boolean;
}

/** How a demand is met by seats over a range. */
export function levelsOf(
  sources: readonly Source[],
  demand: CoverageDemand,
  range: Range,
  matching: Matching,
  relaxation: DemandRelaxation = {},
): Levels {
  const skills = relaxation.skills === true ? [] : demand.skills;
  const tier = relaxation.tier === true ? null : demand.tier;
  const combines = matching.teamMayCombineSkills && skills.length > 1;
  const offers = (source: Source) => offeredSkills(source, matching.skillsOf) ?? [];
  const fitting = sources.filter((source) => {
    if (!hasTier(source.tier, tier, matching.higherTierCounts)) return false;
    if (skills.length === 0) return true;
    const offered = offers(source);
    return combines
      ? skills.some((skill) => offered.includes(skill))
      : skills.every((skill) => offered.includes(skill));
  });
  const strong = relaxation.mode === true ? fitting : inMode(fitting, demand);
  // People who have the skills together count only while all of the skills are there.
  const together = (seats: readonly Source[]) =>
    combines ? withAllSkills(seats, skills, offers, range) : sweep(seats, range);
  const enough = together(strong);
  const any = strong.length === fitting.length ? enough : together(fitting);
  return { ...zipped(enough, any, demand.seats), range, steps: enough, sources: fitting };
}

function inMode(sources: readonly Source[], { mode }: CoverageDemand): readonly Source[] {
  return sources.filter((source) => modeRank(source.mode) <= modeRank(mode));
}

function withAllSkills(
  seats: readonly Source[],
  skills: readonly string[],
  offers: (source: Source) => readonly string[],
  range: Range,
): Steps {
  let all: Stretches = wholeRange(range);
  for (const skill of skills) {
    const holders = seats.filter((source) => offers(source).includes(skill));
    all = intersectionOf(
      all,
      stepStretches(sweep(holders, range), (depth) => depth > 0),
    );
  }
  return sweep(
    seats.map((source) => ({ ...source, stretches: intersectionOf(source.stretches, all) })),
    range,
  );
}

function zipped(enough: Steps, any: Steps, needed: number): Pick<Levels, 'at' | 'rank' | 'enough' | 'any'> {
  const room = enough.at.length + any.at.length;
  const at = new Float64Array(room);
  const rank = new Uint8Array(room);
  const strong = new Float64Array(room);
  const all = new Float64Array(room);
  let count = 0;
  let one = 0;
  let other = 0;
  while (one < enough.at.length && other < any.at.length) {
    at[count] = Math.max(enough.at[one] ?? 0, any.at[other] ?? 0);
    const [q, r] = [enough.depth[one] ?? 0, any.depth[other] ?? 0];
    strong[count] = q;
    all[count] = r;
    rank[count++] = rankOf(q, r, needed);
    const [end, endOther] = [stepEnd(enough, one), stepEnd(any, other)];
    if (end <= endOther) one++;
    if (endOther <= end) other++;
  }
  const cut = <T extends Float64Array | Uint8Array>(column: T) => column.subarray(0, count) as T;
  return { at: cut(at), rank: cut(rank), enough: cut(strong), any: cut(all) };
}

function rankOf(enough: number, any: number, needed: number): Rank {
  if (any === 0) return 3;
  if (enough === 0) return 2;
  return enough < needed ? 1 : 0;
}

/** The time whose rank passes a test. */
export function rankStretches({ at, rank, range }: Levels, test: (rank: number) => boolean): Stretches {
  const built = stretchBuilder(at.length);
  for (let step = 0; step < at.length; step++) {
    if (test(rank[step] ?? 0)) built.add(at[step] ?? 0, at[step + 1] ?? range.to);
  }
  return built.done();
}
