import { stretchAt } from '../compile/stretches.js';
import { intersectionOf } from '../compile/stretchSets.js';
import { stepAt, stepEnd } from '../compile/steps.js';
import { causesOf } from './causes.js';
import type { CauseSearch } from './causes.js';
import type { TimedDemand } from './demands.js';
import type { GapCollector, GapRow } from './gapColumns.js';
import { rankStretches } from './levels.js';
import type { Levels } from './levels.js';

/** Collects the gaps of one demand. */
export function addGaps(gaps: GapCollector, demand: TimedDemand, levels: Levels, search: CauseSearch): void {
  const time = intersectionOf(
    demand.required,
    rankStretches(levels, (rank) => rank > 0),
  );
  if (time.starts.length === 0) return;
  for (const { causes, stretches } of causesOf(time, levels, search)) {
    for (let at = 0; at < stretches.starts.length; at++) {
      addStretch(gaps, levels, stretches.starts[at] ?? 0, stretches.ends[at] ?? 0, causes);
    }
  }
}

function addStretch(gaps: GapCollector, levels: Levels, from: number, to: number, causes: GapRow['causes']): void {
  let start = from;
  for (let step = stepAt(levels, from); start < to; step++) {
    const end = Math.min(to, levels.at[step + 1] ?? levels.range.to);
    const provided = levels.enough[step] ?? 0;
    const weaker = (levels.any[step] ?? 0) - provided;
    gaps.add({ start, end, rank: levels.rank[step] ?? 0, provided, weaker, causes, personId: null });
    start = end;
  }
}

const noCauses: GapRow['causes'] = [];

/** Covered time that hangs on one person who takes no turns with others. */
export function addThin(gaps: GapCollector, demand: TimedDemand, levels: Levels): void {
  const { steps } = levels;
  if (demand.seats > 1) return;
  for (let step = 0; step < steps.at.length; step++) {
    const personId = steps.people[steps.sole[step] ?? -1];
    if (personId === undefined) continue;
    const [from, to] = [steps.at[step] ?? 0, stepEnd(steps, step)];
    const { starts, ends } = demand.required;
    for (let at = stretchAt(demand.required, from); at < starts.length && (starts[at] ?? 0) < to; at++) {
      const [start, end] = [Math.max(from, starts[at] ?? 0), Math.min(to, ends[at] ?? 0)];
      gaps.add({ start, end, rank: 0, provided: 1, weaker: 0, causes: noCauses, personId });
    }
  }
}
