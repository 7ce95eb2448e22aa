// Decisions by us, by a plain loop and by rule engines: winners are compared first, then the times, interleaved in one process.
import { compilePolicy } from '../../src/recommendation/compilePolicy.js';
import { completionsOf } from '../../src/recommendation/engine/completions.js';
import { engineOf } from '../../src/recommendation/engine/engineOf.js';
import { situationOf } from '../../src/recommendation/engine/situation.js';
import { defaultPolicy } from '../../src/recommendation/policy/defaultPolicy.js';
import { policyNeutrality } from '../../src/recommendation/policyNeutrality.js';
import { stateFacts } from '../../src/recommendation/profile/stateFacts.js';
import { jsonRulesEngine, zenEngine } from './recommendation/peers.js';
import { levelFigures, modelRules, randomProfiles, winnersOf } from './recommendation/workload.js';
import type { Facts } from '../../src/recommendation/profile/model.js';
import { bestTimes, machine, rounded, table } from './timing.js';
import type { Step } from './timing.js';

type Row = (string | number)[];
const absent: string[] = [];
const held = (isHeld: boolean) => (isHeld ? 'yes' : 'no');

function expectEqual(what: string, found: unknown, expected: unknown): void {
  if (JSON.stringify(found) !== JSON.stringify(expected)) throw new Error(`${what} differ.`);
}

const compiled = compilePolicy();
const many = randomProfiles(50_000);
const batch = compiled.profiles(many);
const few = many.slice(0, 500);

/** What a rule engine without an engine does: every rule looked at, everything added up. */
function byHand(profiles: readonly Facts[]): number[] {
  return profiles.map((facts) => {
    const holds = ([fact, operator, value]: readonly [string, string, unknown]) =>
      operator === 'equal' ? facts[fact] === value : Number(facts[fact]) > Number(facts[String(value)]);
    const fired = modelRules.filter(({ all }) => all.every(holds));
    const masks = (kind: string) => fired.flatMap((rule) => (rule.kind === kind ? rule.mask : []));
    const units = levelFigures.flatMap(({ fact, value, units: each }) => (facts[fact] === value ? [each] : []));
    return winnersOf(units, masks('excludes'), masks('demotes'));
  });
}

/** The same sums in a plain loop over typed arrays: level by level, model by model. */
function plainLoop(): { run: () => Float64Array; winners: Int8Array } {
  const criteria = defaultPolicy.criteria.filter(({ serviceScopeOnly }) => serviceScopeOnly !== true);
  const figures = Float64Array.from(levelFigures.flatMap(({ units }) => units.map((each) => 2 * each)));
  const levels = new Uint8Array(many.length * criteria.length);
  for (const [at, facts] of many.entries()) {
    for (const [position, { id, levels: known }] of criteria.entries()) {
      levels[at * criteria.length + position] = Object.keys(known).indexOf(String(facts[id]));
    }
  }
  const left = Uint8Array.from(many, (facts) => {
    const one = compiled.recommend(facts);
    return one.ranking.reduce(
      (m, { model, standing }) => (standing === 'left' ? m | (1 << compiled.models.indexOf(model)) : m),
      0,
    );
  });
  const winners = new Int8Array(many.length);
  const count = criteria.length;
  const run = () => {
    const margin = new Float64Array(many.length);
    for (let at = 0; at < many.length; at++) {
      let [a, b, c, d] = [0, 0, 0, 0];
      for (let position = 0; position < count; position++) {
        const from = (position * 3 + (levels[at * count + position] ?? 0)) * 4;
        a += figures[from] ?? 0;
        b += figures[from + 1] ?? 0;
        c += figures[from + 2] ?? 0;
        d += figures[from + 3] ?? 0;
      }
      const open = left[at] ?? 0;
      let [best, second, winner] = [-Infinity, -Infinity, -1];
      const see = (sum: number, model: number) => {
        if (((open >> model) & 1) === 0) return;
        if (sum > best) [second, best, winner] = [best, sum, model];
        else if (sum > second) second = sum;
      };
      see(a, 0);
      see(b, 1);
      see(c, 2);
      see(d, 3);
      winners[at] = winner;
      margin[at] = best - second;
    }
    return margin;
  };
  return { run, winners };
}

async function ratio(
  what: string,
  equal: string,
  own: Step,
  other: Step,
  most: number,
  scale = 1,
  repeats = 1,
): Promise<Row> {
  own();
  other();
  const best = await bestTimes({ own, other }, 8, repeats);
  const [ours, theirs] = [best.get('own') ?? NaN, (best.get('other') ?? NaN) * scale];
  return [what, equal, rounded(ours, 3), rounded(theirs, 3), rounded(ours / theirs), most, held(ours / theirs <= most)];
}

async function ratioRows(): Promise<Row[]> {
  const loop = plainLoop();
  loop.run();
  expectEqual('winners', Array.from(batch.winners().winner), Array.from(loop.winners));
  const winners = () => batch.winners();
  const explain = () => batch.explain();
  const both = () => [batch.explain(), batch.counterfactuals()];
  const small = compiled.profiles(many.slice(0, 5000));
  const engine = engineOf(defaultPolicy);
  const settings = { preferences: engine.preferences, weights: null, weightScale: engine.weightScale };
  const unknown = situationOf(engine, settings, stateFacts(engine, {}, new Float64Array(engine.facts.length + 1)));
  const { stated, weights, sums } = unknown;
  const necessary = () => {
    for (let at = 0; at < 500; at++) completionsOf(engine, settings, stated, weights, sums, false);
  };
  return [
    await ratio(
      'winner and margin, 50,000 profiles',
      'a plain loop over typed arrays',
      winners,
      () => loop.run(),
      3,
      1,
      3,
    ),
    await ratio('full explanation', 'winner and margin', explain, winners, 40),
    await ratio('explanation and all single answers', 'explanation', both, explain, 8),
    await ratio('winner and margin, 50,000', 'the same for 5,000', winners, () => small.winners(), 13, 1, 3),
    await ratio('explanation, 50,000', 'the same for 5,000', explain, () => small.explain(), 13),
    await ratio(
      'single answers, 50,000',
      'the same for 5,000',
      () => batch.counterfactuals(),
      () => small.counterfactuals(),
      13,
    ),
    await ratio(
      'neutrality, 531,441 profiles',
      'winner and margin of 50,000',
      () => policyNeutrality(defaultPolicy),
      winners,
      60,
    ),
    await ratio(
      'necessary winner, nothing answered, 500 times',
      'explanation of 500',
      necessary,
      explain,
      50,
      500 / 50_000,
    ),
  ];
}

async function raceRows(): Promise<Row[]> {
  const expected = Array.from(compiled.profiles(few).winners().winners);
  expectEqual('winners by hand', byHand(few), expected);
  const own = compiled.profiles(few);
  const rows: Row[] = [];
  for (const [name, decide, least] of [
    ['json-rules-engine 7.3.1, one engine of 43 rules', jsonRulesEngine(), 200],
    ['@gorules/zen-engine 0.54, one collect table of 43 rows', zenEngine(), 100],
  ] as const) {
    if (decide === undefined) {
      absent.push(name);
      continue;
    }
    expectEqual(`winners of ${name}`, await decide(few), expected);
    const best = await bestTimes({ own: () => own.winners(), peer: () => decide(few) }, 5, 2);
    const encoded = await bestTimes({ all: () => compiled.profiles(few).winners() }, 10, 2);
    const [ours, theirs] = [best.get('own') ?? NaN, best.get('peer') ?? NaN];
    const whole = encoded.get('all') ?? NaN;
    rows.push([
      name,
      'equal',
      rounded(ours, 4),
      rounded(whole, 3),
      rounded(theirs),
      Math.round(theirs / whole),
      Math.round(theirs / ours),
      least,
      held(theirs / whole >= least),
    ]);
  }
  return rows;
}

const ratios = await ratioRows();
const races = await raceRows();
console.log(machine());
console.log(`\n${table(['what', 'against', 'ms', 'ms of that', 'times', 'at most', 'held'], ratios)}`);
if (races.length > 0) {
  const head = [
    '500 profiles',
    'winners',
    'ours ms',
    'with reading ms',
    'theirs ms',
    'times with reading',
    'times',
    'at least',
    'held',
  ];
  console.log(`\n${table(head, races)}`);
}
if (absent.length > 0) console.log(`\nNot installed: ${absent.join(', ')}.`);
