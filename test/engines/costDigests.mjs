// Digests of a simulation, one for each stage, so that a difference names its stage.
import { fingerprint } from './fingerprint.mjs';

const trials = 100_000;
const seed = 20_260_901;

/** A distribution of every kind, each drawing from a stream of its own. */
const laws = {
  uniform: { kind: 'uniform', min: -3, max: 11 },
  triangular: { kind: 'triangular', min: 0.05, mode: 0.12, max: 0.4 },
  pert: { kind: 'pert', min: 2, mode: 3, max: 9 },
  'pert of another shape': { kind: 'pert', min: 0, mode: 0, max: 1, shape: 2.5 },
  normal: { kind: 'normal', mean: 12, standardDeviation: 3.3 },
  lognormal: { kind: 'lognormal', p10: 90_000, p90: 150_000 },
  'lognormal-interval': { kind: 'lognormal-interval', low: 15, high: 300, level: 0.9 },
  'lognormal-moments': { kind: 'lognormal-moments', mean: 60, standardDeviation: 45 },
  discrete: { kind: 'discrete', values: [1, 5, 9.5], weights: [1, 2, 0.7] },
  bernoulli: { kind: 'bernoulli', probability: 0.13 },
  binomial: { kind: 'binomial', n: 40, probability: 0.3 },
  poisson: { kind: 'poisson', rate: 17.5 },
  gamma: { kind: 'gamma', shape: 2.5, scale: 4 },
  'gamma below one': { kind: 'gamma', shape: 0.4, scale: 4 },
  empirical: { kind: 'empirical', sample: [3, 4.5, 4.75, 8, 21] },
};

/** The draws of distributions as they are: a year of an option with a single amount. */
function drawsOf({ costSimulation }, distributions, quantileMethod) {
  const line = { id: 'own', account: 'direct', treatment: 'opex', owner: 'internal', certainty: 'estimated' };
  const options = Object.entries(distributions).map(([id, law]) => ({
    id,
    lines: [{ ...line, annualAmount: { ...law, inputId: id } }],
  }));
  const model = { currency: 'EUR', assumptions: { horizonYears: 1 }, options };
  const running = costSimulation(model, { trials, seed, quantileMethod, unstated: 'none' });
  running.advance(trials);
  return options.map(({ id }) => [id, running.column(id)]);
}

/** Prints the digests of the stages of one simulation: draws, quantiles, cells, columns, summary. */
export function costDigests(library, workload, print) {
  const say = (name, value) => print(`stages ${name} ${fingerprint(value)}`);
  const [[, uniforms] = []] = drawsOf(library, { u: { kind: 'uniform', min: 0, max: 1 } }, 'exact');
  say('uniforms', uniforms);
  say('uniforms as text', Array.from(uniforms, String).join(' '));
  for (const method of ['exact', 'table']) {
    for (const [law, draws] of drawsOf(library, laws, method)) say(`${law}, ${method}`, draws);
  }
  for (const point of ['mean', 'p50']) {
    const { options } = library.totalCostOfOwnership(workload, { point });
    const explained = options.flatMap(({ optionId, lines }) =>
      lines.map(({ id }) => library.explainCostLine(workload, { optionId, lineId: id, point })),
    );
    say(`cells at ${point}`, JSON.stringify(explained));
    const minors = options.flatMap(({ lines }) =>
      lines.flatMap(({ amounts, presentValues }) =>
        [...amounts, ...(presentValues ?? [])].map((amount) => library.roundToMinor(amount ?? 0, 2)),
      ),
    );
    say(`rounded minors at ${point}`, JSON.stringify(minors));
  }
  for (const quantileMethod of ['exact', 'table']) {
    const running = library.costSimulation(workload, { trials, seed, quantileMethod, rankCorrelations: true });
    running.advance(trials);
    for (const { id } of workload.options) say(`column of ${id}, ${quantileMethod}`, running.column(id));
    say(`summary, ${quantileMethod}`, JSON.stringify(running.summary()));
  }
  const drawn = library.costSimulation(workload, { trials, seed, events: 'drawn' });
  drawn.advance(trials);
  for (const { id } of workload.options) say(`column of ${id}, drawn events`, drawn.column(id));
  for (const [name, digest] of control()) print(`control ${name} ${digest}`);
}

/**
 * Digests of functions that the language leaves to the engine. Where engines agree in these, agreement elsewhere proves less: they are told
 * and not compared.
 */
function control() {
  const grid = Float64Array.from({ length: 20_000 }, (_, at) => (at + 1) / 1000);
  const powers = grid.map((x) => Math.pow(1 + x / 100, 1 + (x % 10)));
  return [
    ['Math.pow', powers],
    ['Math.exp', grid.map((x) => Math.exp(x))],
    ['Math.log', grid.map((x) => Math.log(x))],
    ['Math.sin', grid.map((x) => Math.sin(x))],
  ].map(([name, values]) => [name, fingerprint(values)]);
}
