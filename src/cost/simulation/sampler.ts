import { normalCdf } from '../../internal/numeric/normalCdf.js';
import { normalQuantile } from '../../internal/numeric/normalQuantile.js';
import { fillUniforms } from '../../internal/random/fillUniforms.js';
import { permutation } from '../../internal/random/permutation.js';
import { streamOf } from '../../internal/random/streamOf.js';
import type { RandomStream } from '../../internal/random/streamOf.js';
import { drawable } from '../../internal/quantity/law/drawable.js';
import { fillQuantiles } from '../../internal/quantity/law/fillQuantiles.js';
import { refuse } from '../../internal/check.js';
import { chunkLength } from '../program/columns.js';
import type { CompiledInput } from '../comparison/inputs.js';
import type { samplingPlans } from './model.js';

/** Name and version of how inputs are drawn: any change of a sample path changes it. */
export const samplerVersion = 'xoshiro128**/inverse-cdf/1';

/** What a sampler is made of. */
export interface SamplerSettings {
  readonly trials: number;
  readonly seed: number;
  readonly plan: (typeof samplingPlans)[number];
  readonly method: 'exact' | 'table';
  /** Lower factor of the correlation, row by row, and the inputs it moves together. */
  readonly correlation: { readonly ids: readonly string[]; readonly lower: Float64Array } | undefined;
}

/** Draws the inputs of trials, chunk by chunk, in order. */
export interface Sampler {
  /** Fills the columns of the inputs for the next trials. */
  next(columns: readonly Float64Array[], count: number): void;
}

/** One random stream with the uniforms that it gives. */
interface Source {
  readonly id: string;
  readonly stream: RandomStream;
  readonly uniforms: Float64Array;
  readonly strata: Uint32Array | undefined;
}

/** A sampler of inputs: one stream for each id, so that equal ids draw together and no other input moves another. */
export function samplerOf(inputs: readonly CompiledInput[], settings: SamplerSettings): Sampler {
  const sources = sourcesOf(inputs, settings);
  const byId = new Map(sources.map((source) => [source.id, source]));
  const scores = settings.correlation && correlated(settings.correlation, byId);
  let done = 0;
  return {
    next(columns, count) {
      for (const source of sources) draw(source, settings.trials, done, count);
      scores?.(count);
      for (const [at, { input, law }] of inputs.entries()) {
        const column = columns[at];
        const uniforms = byId.get(input.id)?.uniforms;
        if (column === undefined) continue;
        if (!law.isConstant && uniforms !== undefined) fillQuantiles(law, settings.method, uniforms, column, count);
        else if (done === 0) column.fill(law.mean);
      }
      done += count;
    },
  };
}

function sourcesOf(inputs: readonly CompiledInput[], { seed, plan, trials }: SamplerSettings): Source[] {
  const uncertain = inputs.filter(({ law }) => !law.isConstant);
  const ids = [...new Set(uncertain.map(({ input }) => input.id))];
  const events = new Set(uncertain.filter(({ isEvent }) => isEvent === true).map(({ input }) => input.id));
  const states = new Set<string>();
  return ids.map((id) => {
    const stream = streamOf(seed, id);
    if (states.has(stream.state)) refuse('seed', 'give each input a stream of its own; take another one');
    states.add(stream.state);
    // Events are so many that their order would take too much memory, and each moves little.
    const strata = plan === 'lhs' && !events.has(id) ? permutation(stream, trials) : undefined;
    return { id, stream, uniforms: new Float64Array(chunkLength), strata };
  });
}

function draw({ stream, uniforms, strata }: Source, trials: number, done: number, count: number): void {
  fillUniforms(stream, uniforms, 0, count);
  if (strata === undefined) return;
  for (let i = 0; i < count; i++) uniforms[i] = ((strata[done + i] ?? 0) + (uniforms[i] ?? 0)) / trials;
}

/** Gaussian copula: `z = L * quantile(u)`, then `u = cdf(z)`. Inputs outside of it keep their draws bit for bit. */
function correlated(
  { ids, lower }: NonNullable<SamplerSettings['correlation']>,
  byId: ReadonlyMap<string, Source>,
): (count: number) => void {
  const columns = ids.map((id) => byId.get(id)?.uniforms ?? new Float64Array(chunkLength).fill(0.5));
  const size = columns.length;
  const z = new Float64Array(size);
  // Columns that nothing moves keep their bits: a whole identity gives what no matrix gives.
  const isMoved = columns.map((_, row) => {
    for (let k = 0; k < row; k++) if (lower[row * size + k] !== 0) return true;
    return false;
  });
  return (count) => {
    for (let i = 0; i < count; i++) {
      for (let k = 0; k < size; k++) z[k] = normalQuantile(columns[k]?.[i] ?? 0.5);
      for (let row = 0; row < size; row++) {
        const column = columns[row];
        if (isMoved[row] !== true || column === undefined) continue;
        let score = 0;
        for (let k = 0; k <= row; k++) score += (lower[row * size + k] ?? 0) * (z[k] ?? 0);
        column[i] = drawable(normalCdf(score));
      }
    }
  };
}
