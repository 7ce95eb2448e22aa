import vectors from './vectors.json' with { type: 'json' };

/** Arguments, and last the value: from a computation with 50 digits, made by vectors.py. */
export function vectorsOf(name: keyof typeof vectors): readonly (readonly number[])[] {
  return vectors[name];
}

/** How far a value lies from another, relative to that one. */
export function relativeError(found: number, wanted: number): number {
  return found === wanted ? 0 : Math.abs(found - wanted) / Math.abs(wanted);
}
