// Assessments and next steps, as ratios to yardsticks in the same process: median of five rounds, warm, interleaved.
import { assessMaturity, compileMaturityModel, nextMaturitySteps } from '../../src/maturity/index.js';
import { operationsMaturityModel, sammMaturityModel } from '../../src/maturity/index.js';
import type { MaturityAnswer, MaturityModel } from '../../src/maturity/index.js';
import { machine, rounded, table, time } from './timing.js';
import type { Step } from './timing.js';

const asOf = '2026-08-15';
const rounds = 5;

/** Median times of steps, ms; all steps once before the first round. */
async function medians(steps: Readonly<Record<string, Step>>): Promise<Map<string, number>> {
  const times = new Map(Object.keys(steps).map((name) => [name, [] as number[]]));
  for (const step of Object.values(steps)) for (let warm = 0; warm < 3; warm++) await time(step);
  for (let round = 0; round < rounds; round++) {
    for (const [name, step] of Object.entries(steps)) times.get(name)?.push(await time(step));
  }
  return new Map([...times].map(([name, each]) => [name, each.sort((a, b) => a - b)[(rounds - 1) / 2] ?? NaN]));
}

/** Numbers from 0 to below 1 that are the same in each run. */
function drawn(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

/** The shape of SAMM 2 with levels, gates and evidence, so that nothing is skipped. */
const large: MaturityModel = {
  ...sammMaturityModel,
  id: 'large',
  ratings: operationsMaturityModel.ratings,
  rule: operationsMaturityModel.rule,
  caps: operationsMaturityModel.caps,
  criteria: sammMaturityModel.criteria.map((each, at) => ({
    ...each,
    gate: at % 3 === 0,
    evidence: { what: 'report', maxAgeDays: 200 },
  })),
};

function answered(model: MaturityModel, seed: number) {
  const next = drawn(seed);
  const ratings = ['F', 'F', 'F', 'L', 'P'];
  const answers = model.criteria.map(({ id }, at): MaturityAnswer => ({
    criterionId: id,
    rating: ratings[Math.floor(next() * ratings.length)],
    evidenceIds: [`e${at}`],
    assessorPartyId: 'internal',
    note: 'as found in the last review',
  }));
  const evidence = model.criteria.map((_, at) => ({
    id: `e${at}`,
    kind: 'assessment',
    subject: 'organization:mills',
    collectedOn: `2026-0${1 + Math.floor(next() * 7)}-1${Math.floor(next() * 9)}`,
  }));
  return { answers, evidence };
}

/** One dimension, one level above the floor. */
function flat(count: number): MaturityModel {
  const criteria = Array.from({ length: count }, (_, at) => ({
    id: `c${at}`,
    dimensionId: 'd',
    level: 1,
    weight: 1 + (at % 4),
  }));
  return {
    ...sammMaturityModel,
    id: 'flat',
    levels: sammMaturityModel.levels.slice(0, 2),
    groups: [],
    dimensions: [{ id: 'd', name: 'D' }],
    ratings: operationsMaturityModel.ratings,
    rule: operationsMaturityModel.rule,
    caps: operationsMaturityModel.caps,
    criteria,
  };
}

function stepsOf(count: number) {
  const model = flat(count);
  const next = drawn(11);
  const effort = Object.fromEntries(model.criteria.map(({ id }) => [id, 1 + next() * 9]));
  const answers = [{ criterionId: 'c0', rating: 'N' }];
  const assessment = assessMaturity(model, answers, { asOf });
  const { method } = nextMaturitySteps(model, assessment, { effort });
  if (method !== (count <= 20 ? 'exact' : 'greedy')) throw new Error(`${count} criteria: ${method}.`);
  return { model, answers, run: () => nextMaturitySteps(model, assessment, { effort }) };
}

function times(count: number, run: () => unknown): () => void {
  return () => {
    for (let at = 0; at < count; at++) run();
  };
}

/** Bits in all masks of 20. */
function bits(): number {
  let total = 0;
  for (let mask = 0; mask < 1 << 20; mask++) for (let rest = mask; rest !== 0; rest &= rest - 1) total++;
  return total;
}

const given = answered(large, 3);
const options = { asOf, evidence: given.evidence };
const inOne = given.answers.map((answer, at) => ({ ...answer, evidence: given.evidence[at] }));
const compiled = compileMaturityModel(large);
const house = answered(operationsMaturityModel, 5);
const houseOptions = { asOf, evidence: house.evidence };
const operations = compileMaturityModel(operationsMaturityModel);
const exact = stepsOf(20);
const greedy = stepsOf(500);

const repeats = 200;
const found = await medians({
  json: times(repeats, () => JSON.parse(JSON.stringify(inOne)) as unknown),
  compiled: times(repeats, () => compiled.assess(given.answers, options)),
  once: times(repeats, () => assessMaturity(large, given.answers, options)),
  bits,
  exact: exact.run,
  one: times(10, () => assessMaturity(greedy.model, greedy.answers, { asOf })),
  greedy: greedy.run,
  few: times(1000, () => operations.assess(house.answers, houseOptions)),
  many: times(10_000, () => operations.assess(house.answers, houseOptions)),
});

/** A row: what, its time, the yardstick's, and their ratio beside its limit. */
function row(
  what: string,
  name: string,
  by: string,
  limit: number | undefined,
  per = 1,
  perBy = per,
): (string | number)[] {
  const [mine = NaN, other = NaN] = [(found.get(name) ?? NaN) / per, (found.get(by) ?? NaN) / perBy];
  const held = mine / other <= (limit ?? Infinity) ? 'yes' : 'no';
  return [
    what,
    rounded(mine, 3),
    rounded(other, 3),
    rounded(mine / other),
    limit ?? '',
    limit === undefined ? '' : held,
  ];
}

console.log(`${machine()}. Medians of ${rounds} rounds.\n`);
console.log(
  table(
    ['what', 'ms', 'yardstick, ms', 'ratio', 'at most', 'held'],
    [
      row('90 criteria with evidence, compiled model / JSON of the answers', 'compiled', 'json', 2, repeats),
      row('the same, checking the model at each call', 'once', 'json', undefined, repeats),
      row('exact steps of 20 open criteria / counting bits of 2^20 masks', 'exact', 'bits', 8),
      row('10,000 assessments / 1,000 of the same', 'many', 'few', 11),
      row('greedy steps of 500 criteria / one assessment', 'greedy', 'one', 1000, 1, 10),
    ],
  ),
);
