import { exp } from '../../../src/internal/numeric/exp.js';
import { ln } from '../../../src/internal/numeric/ln.js';
import { normalQuantile } from '../../../src/internal/numeric/normalQuantile.js';
import { fillUniforms } from '../../../src/internal/random/fillUniforms.js';
import { streamOf } from '../../../src/internal/random/streamOf.js';

/** Random numbers of one experiment. */
export interface Draws {
  readonly uniforms: (n: number) => Float64Array;
  readonly normals: (n: number) => Float64Array;
  /** Hours with a median of 10. */
  readonly lognormals: (n: number, sigma: number) => Float64Array;
  /** Hours with a mean of 10. */
  readonly exponentials: (n: number) => Float64Array;
  /** Normal numbers each of which resembles the one before. */
  readonly resembling: (n: number, correlation: number) => Float64Array;
}

/** Random numbers of an experiment, by its name. */
export function drawsOf(name: string): Draws {
  const stream = streamOf(8, name);
  const uniforms = (n: number): Float64Array => {
    const out = new Float64Array(n);
    fillUniforms(stream, out, 0, n);
    return out;
  };
  const normals = (n: number): Float64Array => uniforms(n).map(normalQuantile);
  return {
    uniforms,
    normals,
    lognormals: (n, sigma) => normals(n).map((z) => 10 * exp(sigma * z)),
    exponentials: (n) => uniforms(n).map((u) => -10 * ln(u)),
    resembling(n, correlation) {
      const warmUp = 50;
      const noise = normals(n + warmUp);
      let value = 0;
      const series = noise.map(
        (each) => (value = correlation * value + Math.sqrt(1 - correlation * correlation) * each),
      );
      return series.slice(warmUp);
    },
  };
}

/** The share of runs in which something holds. */
export function shareOf(runs: number, holds: (run: number) => boolean): number {
  let count = 0;
  for (let run = 0; run < runs; run++) if (holds(run)) count++;
  return count / runs;
}
