import { compareText } from '../../internal/text/compareText.js';
import type { Range } from '../../internal/time/rangeOf.js';
import type { Source } from '../compile/source.js';
import type { Steps } from '../compile/steps.js';
import { wholeRange } from '../compile/stretches.js';
import type { Stretches } from '../compile/stretches.js';
import { unionOfAll } from '../compile/stretchSets.js';
import { sweep } from '../compile/sweep.js';
import type { PresentTogether } from './typicalWeekModel.js';
import { togetherOf } from './togetherOf.js';
import type { Together } from './togetherOf.js';
import { eachCommon, hoursOfWeek, msByHour } from './weekGrid.js';
import type { WeekGrid } from './weekGrid.js';

const msPerMinute = 60_000;

/** What a range has in each hour of the week: milliseconds, and who is there. */
export interface WeekSums {
  readonly covered: Stretches;
  readonly allMs: Float64Array;
  readonly coveredMs: Float64Array;
  readonly peopleMs: Float64Array;
  readonly fewest: Float64Array;
  readonly present: readonly (readonly PresentTogether[])[];
}

/** Milliseconds of people, and the fewest of them, in each hour of the week. */
function depthByHour(grid: WeekGrid, { at, depth, range }: Steps): Pick<WeekSums, 'peopleMs' | 'fewest'> {
  const peopleMs = new Float64Array(hoursOfWeek);
  const fewest = new Float64Array(hoursOfWeek).fill(Infinity);
  const ends = at.map((_, step) => at[step + 1] ?? range.to);
  eachCommon(grid, { starts: at, ends }, (step, cell, common) => {
    const people = depth[step] ?? 0;
    peopleMs[cell] = (peopleMs[cell] ?? 0) + people * common;
    fewest[cell] = Math.min(fewest[cell] ?? 0, people);
  });
  return { peopleMs, fewest };
}

/** Who is there in each hour of the week, the longest first. */
function presentByHour(grid: WeekGrid, parts: readonly Together[]): readonly PresentTogether[][] {
  const hours = Array.from({ length: hoursOfWeek }, (): PresentTogether[] => []);
  for (const { partyIds, teamIds, stretches } of parts) {
    for (const [cell, ms] of msByHour(grid, stretches).entries())
      if (ms > 0) hours[cell]?.push({ partyIds, teamIds, minutes: ms / msPerMinute });
  }
  const key = ({ partyIds, teamIds }: PresentTogether) => JSON.stringify([partyIds, teamIds]);
  for (const hour of hours) hour.sort((a, b) => b.minutes - a.minutes || compareText(key(a), key(b)));
  return hours;
}

/** Adds up who is there in each hour of the week. */
export function weekSums(grid: WeekGrid, sources: readonly Source[], range: Range): WeekSums {
  const covered = unionOfAll(sources.map(({ stretches }) => stretches));
  return {
    covered,
    allMs: msByHour(grid, wholeRange(range)),
    coveredMs: msByHour(grid, covered),
    ...depthByHour(grid, sweep(sources, range)),
    present: presentByHour(grid, togetherOf(sources, covered)),
  };
}
