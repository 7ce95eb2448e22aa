import { path } from '../cost/shapes.js';
import type { LineAt } from './trendLine.js';

/** A stretch of a straight line, from point to point. */
export type Stretch = readonly [fromX: number, fromY: number, toX: number, toY: number];

const dash = 6;
const space = 4;

/** A line with spaces, as a path: drawings have no dashes of their own. */
export function dashes([fromX, fromY, toX, toY]: Stretch): string {
  const [wide, high] = [toX - fromX, toY - fromY];
  const length = Math.sqrt(wide * wide + high * high);
  const count = Math.max(1, Math.ceil((length + space) / (dash + space)));
  const pitch = (length + space) / count;
  return Array.from({ length: count }, (_, at) => {
    const [start, end] = [at * pitch, Math.min(length, (at + 1) * pitch - space)].map((along) =>
      length === 0 ? 0 : along / length,
    ) as [number, number];
    const [x, y] = [fromX + wide * start, fromY + high * start];
    return path`M${x} ${y}L${fromX + wide * end} ${fromY + high * end}`;
  }).join('');
}

/** The times between which a line stays within two values; undefined where it never does. */
export function timesWithin(
  line: LineAt,
  [first, last]: readonly [first: number, last: number],
  [low, high]: readonly [low: number, high: number],
): readonly [from: number, to: number] | undefined {
  const [start, end] = [line(first), line(last)];
  if (start === end) return start >= low && start <= high ? [first, last] : undefined;
  const timeOf = (value: number) => first + ((value - start) / (end - start)) * (last - first);
  const [one, other] = [timeOf(low), timeOf(high)];
  const [from, to] = [Math.max(first, Math.min(one, other)), Math.min(last, Math.max(one, other))];
  return from <= to ? [from, to] : undefined;
}
