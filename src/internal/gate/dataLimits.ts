import { checkOptions } from '../check.js';
import { ComanagedError } from '../errors.js';

/** How much untrusted data may hold; each limit is the largest number that still passes. */
export interface DataLimits {
  /** Levels of arrays and objects inside each other; never above 256, whatever is asked for. */
  readonly depth: number;
  /** Objects, arrays and scalars in all; a shared object counts at each place where it stands. */
  readonly values: number;
  /** Items in one array. */
  readonly items: number;
  /** Keys in one object. */
  readonly keys: number;
  /** Characters (UTF-16 units) in one string. */
  readonly stringLength: number;
  /** Characters (UTF-16 units) in one key. */
  readonly keyLength: number;
  /** Characters (UTF-16 units) of a JSON text; where there is no text, of all strings together. */
  readonly textLength: number;
}

/** Limits as a caller states them: an absent one has its default. */
export type DataLimitOptions = { readonly [Limit in keyof DataLimits]?: DataLimits[Limit] | undefined };

/** The limits where the caller states none; house defaults, ample for a document of 48,000 entities. */
export const defaultDataLimits: DataLimits = Object.freeze({
  depth: 32,
  values: 2_000_000,
  items: 200_000,
  keys: 20_000,
  stringLength: 100_000,
  keyLength: 256,
  textLength: 20_000_000,
});

/** The walks are recursive: so many levels fit every engine's stack (house default). */
export const depthCeiling = 256;

/**
 * The limits that hold: those stated, else the defaults.
 *
 * @throws `unknown-option` for a name that is no limit, `invalid-option` for anything but a whole number >= 0 or Infinity
 */
export function dataLimits(stated: DataLimitOptions = {}): DataLimits {
  checkOptions(stated, 'limits', Object.keys(defaultDataLimits));
  const limit = (name: keyof DataLimits): number => {
    const value = stated[name] ?? defaultDataLimits[name];
    if ((Number.isInteger(value) && value >= 0) || value === Infinity) return value;
    throw new ComanagedError('invalid-option', `limits/${name}`, `limits/${name} must be a whole number >= 0.`);
  };
  return {
    depth: Math.min(limit('depth'), depthCeiling),
    values: limit('values'),
    items: limit('items'),
    keys: limit('keys'),
    stringLength: limit('stringLength'),
    keyLength: limit('keyLength'),
    textLength: limit('textLength'),
  };
}
