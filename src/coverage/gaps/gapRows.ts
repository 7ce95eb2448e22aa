import { stretchAt } from '../compile/stretches.js';
import { intersectionOf } from '../compile/stretchSets.js';
import { stepAt, stepEnd } from '../compile/steps.js';
import { causesOf } from './causes.js';
import type { CauseSearch } from './causes.js';
import type { TimedDemand } from './demands.js';
import { rankStretches } from './levels.js';
import type { Levels } from './levels.js';
import type { CoverageGapCause } from './model.js';

/** A gap before it has words: instants in epoch milliseconds. */
export interface GapRow {
  readonly start: number;
  readonly end: number;
  /** 1 understaffed, 2 mode-downgraded, 3 uncovered; 0 thin. */
  readonly rank: number;
  readonly provided: number;
  readonly weaker: number;
  readonly causes: readonly CoverageGapCause[];
  readonly personId: string | null;
}

/** The gaps of one demand, in order; neighbors that differ in nothing are one. */
export function gapRows(demand: TimedDemand, levels: Levels, search: CauseSearch): GapRow[] {
  const gaps = intersectionOf(
    demand.required,
    rankStretches(levels, (rank) => rank > 0),
  );
  if (gaps.starts.length === 0) return [];
  const rows: GapRow[] = [];
  for (const { causes, stretches } of causesOf(gaps, levels, search)) {
    for (let at = 0; at < stretches.starts.length; at++) {
      addRows(rows, levels, stretches.starts[at] ?? 0, stretches.ends[at] ?? 0, causes);
    }
  }
  return rows.sort((a, b) => a.start - b.start);
}

function addRows(rows: GapRow[], levels: Levels, from: number, to: number, causes: GapRow['causes']): void {
  let start = from;
  for (let step = stepAt({ ...levels.steps, at: levels.at }, from); start < to; step++) {
    const end = Math.min(to, levels.at[step + 1] ?? levels.range.to);
    const provided = levels.enough[step] ?? 0;
    const weaker = (levels.any[step] ?? 0) - provided;
    const rank = levels.rank[step] ?? 0;
    const last = rows.at(-1);
    const isSame = last?.end === start && last.rank === rank && last.provided === provided && last.weaker === weaker;
    if (isSame && last.causes === causes) rows[rows.length - 1] = { ...last, end };
    else rows.push({ start, end, rank, provided, weaker, causes, personId: null });
    start = end;
  }
}

/** Covered time that hangs on one person who takes no turns with others, in order. */
export function thinRows(demand: TimedDemand, levels: Levels): GapRow[] {
  const { steps } = levels;
  const rows: GapRow[] = [];
  if (demand.seats > 1) return rows;
  for (let step = 0; step < steps.at.length; step++) {
    const personId = steps.people[steps.sole[step] ?? -1];
    if (personId === undefined) continue;
    const [from, to] = [steps.at[step] ?? 0, stepEnd(steps, step)];
    const { starts, ends } = demand.required;
    for (let at = stretchAt(demand.required, from); at < starts.length && (starts[at] ?? 0) < to; at++) {
      const [start, end] = [Math.max(from, starts[at] ?? 0), Math.min(to, ends[at] ?? 0)];
      const last = rows.at(-1);
      if (last?.end === start && last.personId === personId) rows[rows.length - 1] = { ...last, end };
      else rows.push({ start, end, rank: 0, provided: 1, weaker: 0, causes: [], personId });
    }
  }
  return rows;
}
