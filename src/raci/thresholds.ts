import { checkOptions, refuse } from '../internal/check.js';

/** Limits above which a number deserves a look; a house default each, for there is no standard. */
export interface RaciThresholds {
  /** Most who do the work of one activity. */
  readonly maxResponsible: number;
  /** Most who are consulted on one activity. */
  readonly maxConsulted: number;
  /** Most who are informed of one activity. */
  readonly maxInformed: number;
  /** Largest share of all accountable activities with one holder, 0 to 1. */
  readonly maxAccountableShare: number;
}

/** Limits of a caller; absent ones are the defaults. */
export type StatedThresholds = { readonly [Name in keyof RaciThresholds]?: RaciThresholds[Name] | undefined };

/** House defaults of {@link RaciThresholds}; the comparison is strict, exactly the limit passes. */
export const defaultRaciThresholds: RaciThresholds = Object.freeze({
  maxResponsible: 3,
  maxConsulted: 4,
  maxInformed: 6,
  maxAccountableShare: 0.4,
});

type Limit = keyof RaciThresholds;

/** The limits of a caller with the defaults for the rest. */
export function raciThresholds(stated: StatedThresholds = {}): RaciThresholds {
  const limits: Record<Limit, number> = { ...defaultRaciThresholds };
  const names = Object.keys(limits) as Limit[];
  checkOptions(stated, 'thresholds', names);
  for (const name of names) {
    limits[name] = stated[name] ?? limits[name];
    if (!Number.isFinite(limits[name])) refuse(`thresholds/${name}`, 'be finite', 'invalid-option');
    limits[name] += 0; // -0 is read as 0
  }
  return limits;
}

/** The limits that values exceed, in the order of the values. */
export function exceededLimits(limits: StatedThresholds, values: StatedThresholds): Limit[] {
  // What has no limit exceeds none: nothing compares as greater than undefined.
  return (Object.keys(values) as Limit[]).filter((name) => (values[name] as number) > (limits[name] as number));
}
