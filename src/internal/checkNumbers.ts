import { ComanagedError } from './errors.js';
import { errorWithProblems } from './errorWithProblems.js';
import type { Problem } from './quantity/model.js';

/** What a number must be besides finite. */
export interface NumberBounds {
  /** It must be greater. */
  readonly above?: number;
  /** It must be at least this. */
  readonly least?: number;
  /** It must be less. */
  readonly below?: number;
  /** It must be at most this. */
  readonly most?: number;
  /** Whether it must be whole. */
  readonly whole?: boolean;
  /** Whether it may be absent. */
  readonly optional?: boolean;
}

/** What is wrong with an argument: where, and what must be the case there. */
export interface Fault {
  /** Name of the argument, or the way to it. */
  readonly path: string;
  /** The end of "… must". */
  readonly must: string;
}

/** What is wrong with one number. */
export function numberFaults(value: unknown, path: string, bounds: NumberBounds): Fault[] {
  if (value === undefined && bounds.optional === true) return [];
  const { above = -Infinity, least = -Infinity, below = Infinity, most = Infinity, whole = false } = bounds;
  const isWithin =
    typeof value === 'number' &&
    (whole ? Number.isInteger(value) : Number.isFinite(value)) &&
    value > above &&
    value >= least &&
    value < below &&
    value <= most;
  return isWithin ? [] : [{ path, must: wording(bounds) }];
}

/** What is wrong with the numbers of an object, in the order of the bounds. */
export function namedFaults(
  values: Readonly<Record<string, unknown>>,
  bounds: Readonly<Record<string, NumberBounds>>,
): Fault[] {
  return Object.entries(bounds).flatMap(([name, each]) => numberFaults(values[name], name, each));
}

/**
 * Refuses a call that has faults.
 *
 * @throws ComanagedError `invalid-argument` at the first of them, with all as problems where there are several
 */
export function refuseFaults(faults: readonly Fault[]): void {
  const [first] = faults;
  if (first === undefined) return;
  const problems = faults.map(({ path, must }): Problem => ({
    code: 'invalid-argument',
    severity: 'error',
    message: `${path} must ${must}.`,
    pointer: `/${path}`,
  }));
  const message = `${first.path} must ${first.must}.`;
  if (problems.length > 1) throw errorWithProblems('invalid-argument', first.path, message, problems);
  throw new ComanagedError('invalid-argument', first.path, message);
}

function wording({ above, least, below, most, whole }: NumberBounds): string {
  const bounds = [
    ...(above === undefined ? [] : [`above ${digits(above)}`]),
    ...(least === undefined ? [] : [`at least ${digits(least)}`]),
    ...(below === undefined ? [] : [`below ${digits(below)}`]),
    ...(most === undefined ? [] : [`at most ${digits(most)}`]),
  ];
  return ['be a', ...(whole === true ? ['whole'] : ['finite']), `number${bounds.length > 0 ? ',' : ''}`]
    .concat(bounds.join(' and '))
    .join(' ')
    .trimEnd();
}

/** A bound with its thousands set apart. */
function digits(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
