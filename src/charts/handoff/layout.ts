import { countText } from './texts.js';
import type { HandoffRows } from './rows.js';

/** Where things stand in a drawing, in its own units; it has no size of its own. */
export interface HandoffLayout {
  readonly width: number;
  /** Width of a cell of the matrix. */
  readonly pitch: number;
  /** Where bars of time begin, and how long the longest is. */
  readonly lane: readonly [left: number, width: number];
  /** Hours that the longest bar stands for; 0: nobody held anything. */
  readonly longest: number;
  /** Times passed that fill a cell. */
  readonly mostTimes: number;
}

/** Around everything: little, so that texts are large on a narrow screen. */
export const margin = 10;
const leastWidth = 420;
const laneLeast = 180;
const gap = 18;
const [leastPitch, mostPitch, matrixAim] = [30, 52, 200] as const;
const digitWidth = 7;

/** Makes room for the counts in the matrix, and for the texts of the bars beside it. */
export function handoffLayout({ columns, cells, drawn }: HandoffRows): HandoffLayout {
  const counts = cells.flat();
  const mostTimes = Math.max(0, ...counts);
  const longestCount = countText(mostTimes).length * digitWidth + 6;
  const n = columns.length;
  const pitch = Math.max(longestCount, leastPitch, Math.min(mostPitch, Math.floor(matrixAim / Math.max(1, n))));
  const left = margin + (n === 0 ? 0 : n * pitch + gap);
  const width = Math.max(leastWidth, left + laneLeast + margin);
  const longest = Math.max(0, ...drawn.flatMap(({ hours, own }) => [hours, own ?? 0]));
  return { width, pitch, lane: [left, width - margin - left], longest, mostTimes };
}
