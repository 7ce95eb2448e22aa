import type { TrendRows } from './trendRows.js';

/** The values that a drawing has room for, from the least to the largest. */
export type ValueRange = readonly [low: number, high: number];

const padding = 0.05;
/** House default: how far limits, intervals and tolerance widen the range of the values on each side, in widths of it. */
export const mostWidening = 1;

/** The least and the largest of some values. */
export function rangeOf(values: readonly number[]): ValueRange {
  return [
    values.reduce((all, each) => Math.min(all, each), Infinity),
    values.reduce((all, each) => Math.max(all, each), -Infinity),
  ];
}

/**
 * The range of values, the target and the ends of the line; limits, intervals and tolerance widen it at most by its own width on each side,
 * so that they never press the values together: what is further out is told, not drawn. Undefined without any value.
 */
export function trendRange({ measured, verdict, line }: TrendRows): ValueRange | undefined {
  if (measured.length === 0) return undefined;
  const { target, limits } = verdict;
  const ends = line === null ? [] : [line.at(line.first), line.at(line.last)];
  const core = [...measured.map(({ value }) => value), ...(target === null ? [] : [target.target]), ...ends];
  const [least, most] = rangeOf(core);
  const width = (most - least) * mostWidening;
  const near = (value: number) => value >= least - width && value <= most + width;
  const others = [
    ...(limits === null ? [] : [limits.low, limits.high]),
    ...(line === null ? [] : [line.low, line.high].flatMap((each) => [each(line.first), each(line.last)])),
    ...(line?.within ?? []),
  ];
  const [low, high] = rangeOf([least, most, ...others.filter(near)]);
  const room = high > low ? (high - low) * padding : Math.abs(low) * 0.1 || 1;
  return [low - room, high + room];
}
