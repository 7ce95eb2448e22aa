import type { RaciActivity } from './input.js';

/** One part of an activity that must be assigned; a missing dimension stands for all of it. */
export interface ScopeCell {
  /** A severity that the activity declares. */
  readonly severity?: string;
  /** A site that the activity declares. */
  readonly site?: string;
}

/** An activity that declares nothing, as its one part. */
const whole: readonly ScopeCell[] = Object.freeze([Object.freeze({})]);

/** The parts of an activity that must be assigned: its declared severities times its declared sites, in declared order. */
export function scopeCells({ severities, sites }: Pick<RaciActivity, 'severities' | 'sites'>): readonly ScopeCell[] {
  const cells: readonly ScopeCell[] = severities?.map((severity) => ({ severity })) ?? whole;
  return sites === undefined ? cells : cells.flatMap((cell) => sites.map((site) => ({ ...cell, site })));
}
