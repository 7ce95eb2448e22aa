import { costsAt, inputNames, laws, logMoments } from './draws.js';
import type { Draw, InputName } from './draws.js';

/** Mulberry32: a plain seeded generator. */
function uniforms(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function drawing(name: InputName, random: () => number): () => number {
  const [a, b, c] = laws[name];
  if (c === undefined) {
    const [mu, sigma] = logMoments(a, b);
    return () => Math.exp(mu + sigma * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()));
  }
  const split = (b - a) / (c - a);
  return () => {
    const u = random();
    return u < split ? a + Math.sqrt(u * (c - a) * (b - a)) : c - Math.sqrt((1 - u) * (c - a) * (c - b));
  };
}

/** A trial as one would write it first: an object of its draws and its costs. */
export interface NaiveTrial {
  readonly draw: Draw;
  readonly costs: readonly number[];
}

/** Trials in a plain loop, one object for each. */
export function naiveTrials(trials: number): NaiveTrial[] {
  const random = uniforms(20_260_101);
  const draws = inputNames.map((name) => [name, drawing(name, random)] as const);
  const made: NaiveTrial[] = [];
  for (let trial = 0; trial < trials; trial++) {
    const draw: Partial<Record<InputName, number>> = {};
    for (const [name, next] of draws) draw[name] = next();
    made.push({ draw: draw as Draw, costs: costsAt(draw as Draw) }); // every name has a draw
  }
  return made;
}
