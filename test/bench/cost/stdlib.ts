import { peer } from '../peers/load.js';
import { costsAt, inputNames, laws, logMoments } from './draws.js';
import type { Draw, InputName } from './draws.js';
import type { Columns } from './statistics.js';

type Prng = () => number;
interface Factory {
  factory(a: number, b: number, options: { prng: Prng }): Prng;
  factory(a: number, b: number, c: number, options: { prng: Prng }): Prng;
}
interface Twister {
  factory(options: { seed: number }): { readonly normalized: Prng };
}

/** Trials with generators of @stdlib, a Mersenne twister and a typed array for each input; undefined where it is not installed. */
export function stdlibTrials(): ((trials: number) => Columns) | undefined {
  const twister = peer<Twister>('@stdlib/random-base-mt19937');
  const lognormal = peer<Factory>('@stdlib/random-base-lognormal');
  const triangular = peer<Factory>('@stdlib/random-base-triangular');
  if (twister === undefined || lognormal === undefined || triangular === undefined) return undefined;
  const generator = (name: InputName, at: number): Prng => {
    const prng = twister.factory({ seed: 1000 + at }).normalized;
    const [a, b, c] = laws[name];
    return c === undefined ? lognormal.factory(...logMoments(a, b), { prng }) : triangular.factory(a, c, b, { prng });
  };
  return (trials) => {
    const columns = inputNames.map((name, at) => {
      const [next, column] = [generator(name, at), new Float64Array(trials)];
      for (let trial = 0; trial < trials; trial++) column[trial] = next();
      return [name, column] as const;
    });
    const costs = [0, 1, 2].map(() => new Float64Array(trials));
    const draw = Object.fromEntries(columns.map(([name]) => [name, 0])) as Record<InputName, number>; // every name
    for (let trial = 0; trial < trials; trial++) {
      for (const [name, column] of columns) draw[name] = column[trial] ?? NaN;
      const found: readonly number[] = costsAt(draw as Draw);
      for (let option = 0; option < 3; option++) {
        const column = costs[option];
        if (column !== undefined) column[trial] = found[option] ?? NaN;
      }
    }
    return costs;
  };
}
