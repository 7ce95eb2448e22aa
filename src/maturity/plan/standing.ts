import type { MaturityPlan } from './plan.js';

/** Instead of a rating: the criterion does not apply. */
export const notApplicable = -2;
/** Instead of a rating given: there is no answer. */
export const missing = -1;

/** Scores that differ by no more than rounding are the same. */
export const slack = 1e-12;

/** What the criteria of a dimension and level come to. */
export interface Cell {
  /** Weighted mean of what they count; -1 where none applies. */
  readonly score: number;
  /** Whether every gate holds. */
  readonly gatesHold: boolean;
  /** Whether all have the best rating. */
  readonly isFull: boolean;
  /** Whether one has the rating that counts as seen. */
  readonly isSeen: boolean;
}

/** What the criteria of a dimension and level come to, from the ratings that count. */
export function cellOf(plan: MaturityPlan, members: Int32Array, ratings: Int16Array): Cell {
  let [total, weighted] = [0, 0];
  let [gatesHold, isFull, isSeen] = [true, true, false];
  for (const at of members) {
    const rating = ratings[at] ?? 0;
    const scale = plan.scales[at];
    if (rating === notApplicable || scale === undefined) continue;
    const weight = plan.weights[at] ?? 0;
    total += weight;
    weighted += weight * (scale.values[rating] ?? 0);
    if (rating < scale.top) isFull = false;
    if (rating >= scale.gate) isSeen = true;
    else if (plan.gates[at] === 1) gatesHold = false;
  }
  return { score: total > 0 ? weighted / total : -1, gatesHold, isFull, isSeen };
}

/** Every level of a dimension. */
export function cellsOf(plan: MaturityPlan, dimension: number, ratings: Int16Array): Cell[] {
  return (plan.cells[dimension] ?? []).map((members) => cellOf(plan, members, ratings));
}

/** Whether a level holds by its own criteria; one to which none applies does. */
export function holdsAlone({ model: { rule } }: MaturityPlan, cell: Cell): boolean {
  if (rule.kind !== 'cumulative') return rule.kind === 'high-water' && cell.isSeen;
  return cell.score < 0 || (cell.gatesHold && cell.score >= rule.minimumScore - slack);
}

/** How many levels above the floor a dimension has reached; 0 where the rule knows no levels. */
export function heightOf(plan: MaturityPlan, cells: readonly Cell[]): number {
  const { rule } = plan.model;
  if (rule.kind === 'high-water') return cells.findLastIndex(({ isSeen }) => isSeen) + 1;
  if (rule.kind === 'continuous') return 0;
  let height = 0;
  for (const cell of cells) {
    if (!holdsAlone(plan, cell)) break;
    height++;
    if (rule.lowerLevels === 'full' && !cell.isFull) break;
  }
  return height;
}

/** Floor plus the scores of the levels, a level to which nothing applies as attained; undefined where nothing applies at all. */
export function scoreOf(plan: MaturityPlan, cells: readonly Cell[]): number | undefined {
  if (cells.every(({ score }) => score < 0)) return undefined;
  return cells.reduce((sum, { score }) => sum + (score < 0 ? 1 : score), plan.floor);
}

/** Levels above the floor of the whole, from those of the dimensions; undefined where no dimension that counts applies. */
export function overallHeight(plan: MaturityPlan, heights: readonly (number | undefined)[]): number | undefined {
  const counted = plan.counted.flatMap((at) => heights[at] ?? []);
  if (counted.length === 0) return undefined;
  if (plan.model.overall.kind === 'minimum')
    return counted.reduce((least, height) => Math.min(least, height), plan.height);
  return Math.floor(counted.reduce((sum, height) => sum + height, 0) / counted.length);
}

/** The mean of what there is, in the order given; undefined for nothing. */
export function meanOf(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0) / known.length;
}
