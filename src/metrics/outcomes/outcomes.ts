import type { Outcome, Warning } from '../../internal/quantity/model.js';

/** What is left out of a figure, by reason. */
export interface Exclusion {
  readonly reason: string;
  readonly count: number;
}

/** Limits of a figure, with the name of how they were found. */
export interface FigureLimits {
  readonly low: number;
  readonly high: number;
  readonly method: string;
}

/** What a figure that could be calculated carries besides its value. */
export interface FigureParts {
  readonly n: number;
  readonly method: string;
  readonly level?: number | undefined;
  readonly limits?: FigureLimits | undefined;
  readonly excluded?: readonly Exclusion[] | undefined;
  readonly warnings?: readonly Warning[] | undefined;
}

/** A figure that could be calculated. */
export function figure<T>(
  value: T,
  { n, method, level = 0, limits, excluded = [], warnings = [] }: FigureParts,
): Outcome<T> {
  const start = { status: 'ok', value, n } as const;
  const end = { method, excluded, warnings };
  return limits === undefined ? { ...start, ...end } : { ...start, interval: { level, ...limits }, ...end };
}

/** A figure with too small a sample. */
export function insufficient(n: number, needed: number, method: string): Outcome<never> {
  return { status: 'insufficient-data', n, needed, method };
}

/** A figure that does not exist for this input. */
export function nothing(reason: string): Outcome<never> {
  return { status: 'undefined', reason };
}
