import { checkOptions } from '../internal/check.js';
import { refuse } from './checkFields.js';

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

const names = Object.keys(defaultRaciThresholds) as readonly (keyof RaciThresholds)[];

/** The limits of a caller with the defaults for the rest. */
export function raciThresholds(stated: StatedThresholds = {}): RaciThresholds {
  checkOptions(stated, 'thresholds', names);
  const limits: Record<keyof RaciThresholds, number> = { ...defaultRaciThresholds };
  for (const name of names) {
    const limit = stated[name] ?? limits[name];
    if (!Number.isFinite(limit) || limit < 0) {
      refuse(`thresholds/${name}`, 'be a finite number, 0 or more', 'invalid-option');
    }
    limits[name] = limit + 0; // -0 is read as 0
  }
  return limits;
}

/** The limits that values exceed, in fixed order. */
export function exceededLimits(limits: RaciThresholds, values: StatedThresholds): (keyof RaciThresholds)[] {
  return names.filter((name) => (values[name] ?? 0) > limits[name]);
}
