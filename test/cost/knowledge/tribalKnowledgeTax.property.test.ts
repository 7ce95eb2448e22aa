import fc from 'fast-check';
import { expect, it } from 'vitest';
import { busFactor } from '../../../src/cost/knowledge/busFactor.js';
import { knowledgeConcentration } from '../../../src/cost/knowledge/knowledgeConcentration.js';
import type { TribalKnowledgeTaxInput } from '../../../src/cost/knowledge/model.js';
import { tribalKnowledgeTax } from '../../../src/cost/knowledge/tribalKnowledgeTax.js';
import { criticalities, criticalityWeights } from '../../../src/services/catalogue/model.js';
import { runs } from '../../fixtures/runs.js';
import { frozen, known } from './examples.js';

const anyRate = fc.integer({ min: 0, max: 100 }).map((each) => each / 100);
const anyPerson = fc.record({
  annualSalary: fc.integer({ min: 0, max: 200_000 }),
  leavingRate: anyRate,
  concentration: anyRate,
  replacementMultiplier: fc.integer({ min: 0, max: 30 }).map((each) => each / 10),
});
const anyInput = fc
  .record({ people: fc.array(anyPerson, { maxLength: 6 }), mitigationRate: anyRate, replacementShare: anyRate })
  .map(({ people, ...rest }): TribalKnowledgeTaxInput =>
    frozen({ ...rest, people: people.map((each, at) => ({ id: `p${at}`, ...each })) }),
  );
const methods = ['multiplier', 'decomposed'] as const;
const totalOf = (input: TribalKnowledgeTaxInput, method: 'multiplier' | 'decomposed' | 'coverage') =>
  known(tribalKnowledgeTax(input, { method })).total;

/** Every way in which some of so many leave. */
function subsets(size: number): boolean[][] {
  return size === 0
    ? [[]]
    : subsets(size - 1).flatMap((each) => [
        [...each, false],
        [...each, true],
      ]);
}
function chanceOf(rates: readonly number[], gone: readonly boolean[]): number {
  return rates.reduce((chance, rate, at) => chance * (gone[at] === true ? rate : 1 - rate), 1);
}
/** Smallest loss whose outcomes reach a level. */
function quantileOf(outcomes: readonly (readonly [loss: number, chance: number])[], level: number): number {
  const ascending = outcomes.filter(([, chance]) => chance > 0).toSorted(([a], [b]) => a - b);
  let reached = 0;
  return ascending.find(([, chance]) => (reached += chance) >= level - 1e-12)?.[0] ?? 0;
}

it('is the mean and has the quantiles of all ways in which people leave', () => {
  fc.assert(
    fc.property(anyInput, fc.constantFrom(...methods), (input, method) => {
      const tax = known(tribalKnowledgeTax(input, { method }));
      expect(JSON.parse(JSON.stringify(tax))).toStrictEqual(tax);
      const rates = tax.people.map(({ leavingRate }) => leavingRate);
      const outcomes = subsets(rates.length).map((gone) => {
        const loss = tax.people.reduce(
          (all, { lossOnLeaving }, at) => all + (gone[at] === true ? lossOnLeaving : 0),
          0,
        );
        return [loss, chanceOf(rates, gone)] as const;
      });
      const mean = outcomes.reduce((all, [loss, chance]) => all + loss * chance, 0);
      const near = 1e-9 * (1 + mean);
      expect(Math.abs(tax.total - mean)).toBeLessThan(near);
      for (const [name, level] of [
        ['p10', 0.1],
        ['p50', 0.5],
        ['p90', 0.9],
      ] as const) {
        // Where the level is met within rounding, either side is right.
        const sides = [quantileOf(outcomes, level - 1e-9), quantileOf(outcomes, level + 1e-9)] as const;
        expect(tax.tail?.[name]).toBeGreaterThanOrEqual(sides[0] - 1e-6);
        expect(tax.tail?.[name]).toBeLessThanOrEqual(sides[1] + 1e-6);
      }
    }),
    { seed: 701, numRuns: runs(400) },
  );
});

it('A-8: without replacement both methods agree, and both follow each figure', () => {
  fc.assert(
    fc.property(anyInput, anyRate, (input, other) => {
      const without = { ...input, replacementShare: 0 };
      const simple = totalOf(without, 'multiplier');
      expect(Math.abs(totalOf(without, 'decomposed') - simple)).toBeLessThanOrEqual(1e-12 * simple);
      for (const method of methods) {
        const before = totalOf(input, method);
        const slack = 1e-12 * before;
        const more = (change: (person: NonNullable<typeof input.people>[number]) => object) =>
          totalOf({ ...input, people: input.people?.map((each) => ({ ...each, ...change(each) })) }, method);
        const raised = (value: unknown) => Math.min(1, Number(value) + other);
        expect(more(({ leavingRate }) => ({ leavingRate: raised(leavingRate) }))).toBeGreaterThanOrEqual(
          before - slack,
        );
        expect(more(({ concentration }) => ({ concentration: raised(concentration) }))).toBeGreaterThanOrEqual(
          before - slack,
        );
        expect(
          more(({ annualSalary }) => ({ annualSalary: Number(annualSalary) * (1 + other) })),
        ).toBeGreaterThanOrEqual(before - slack);
        expect(
          more(({ replacementMultiplier }) => ({ replacementMultiplier: Number(replacementMultiplier) + other })),
        ).toBeGreaterThanOrEqual(before - slack);
        const mitigated = { ...input, mitigationRate: raised(input.mitigationRate) };
        expect(totalOf(mitigated, method)).toBeLessThanOrEqual(before + slack);
      }
      const all = known(tribalKnowledgeTax({ ...input, mitigationRate: 1 }));
      expect(Math.abs(all.total - (all.components.replacement ?? 0))).toBeLessThanOrEqual(1e-12 * all.total);
    }),
    { seed: 702, numRuns: runs(400) },
  );
});

const names = ['a', 'b', 'c', 'd'] as const;
const anyHolders = fc.subarray([...names], { minLength: 1 });
const anyCoverage = fc.record({
  rates: fc.array(anyRate, { minLength: 4, maxLength: 4 }),
  services: fc.array(
    fc.record({
      holders: anyHolders,
      recreationValue: fc.integer({ min: 0, max: 100_000 }),
      secondHolderCost: fc.integer({ min: 0, max: 20_000 }),
      mitigationRate: anyRate,
    }),
    { maxLength: 4 },
  ),
  shock: fc.option(anyRate, { nil: undefined }),
});

it('A-9: by coverage it is the mean of all ways in which holders leave, with a shock and without', () => {
  fc.assert(
    fc.property(anyCoverage, ({ rates, services, shock }) => {
      // A shock in one of two years, within which everybody leaves with half of the least rate: that fits any rate.
      const inShock = Math.min(...rates) * (shock ?? 0);
      const calm = rates.map((rate) => 2 * rate - inShock);
      fc.pre(shock === undefined || calm.every((rate) => rate <= 1));
      const input: TribalKnowledgeTaxInput = {
        sharedShock: shock === undefined ? null : { rate: 0.5, leavingRateGivenShock: inShock },
        services: services.map(({ holders, ...each }, at) => ({
          id: `s${at}`,
          ...each,
          holders: holders.map((id) => ({ id, leavingRate: rates[names.indexOf(id)] ?? 0 })),
        })),
      };
      const tax = known(tribalKnowledgeTax(frozen(input), { method: 'coverage' }));
      const lossOf = (gone: readonly boolean[]) =>
        services.reduce((all, { holders, recreationValue, secondHolderCost, mitigationRate }) => {
          const left = holders.filter((id) => gone[names.indexOf(id)] !== true).length;
          if (left === 0) return all + recreationValue * (1 - mitigationRate);
          return all + (left === 1 && holders.length > 1 ? secondHolderCost : 0);
        }, 0);
      const mean = (each: readonly number[]) =>
        subsets(4).reduce((all, gone) => all + chanceOf(each, gone) * lossOf(gone), 0);
      const expected = shock === undefined ? mean(rates) : (mean(rates.map(() => inShock)) + mean(calm)) / 2;
      expect(Math.abs(tax.total - expected)).toBeLessThan(1e-9 * (1 + expected));
      expect(tax.tail?.noLossRate).toBeGreaterThanOrEqual(0);
    }),
    { seed: 703, numRuns: runs(400) },
  );
});

it('A-9: a holder more never raises the joint loss, one with p = 1 changes nothing, one with p = 0 makes it 0', () => {
  fc.assert(
    fc.property(fc.array(anyRate, { minLength: 1, maxLength: 6 }), anyRate, (rates, other) => {
      const joint = (each: readonly number[]) => {
        const holders = each.map((leavingRate, at) => ({ id: `h${at}`, leavingRate }));
        const services = [{ id: 's', holders, recreationValue: 1, secondHolderCost: 0, mitigationRate: 0 }];
        return totalOf({ services }, 'coverage');
      };
      expect(joint([...rates, other])).toBeLessThanOrEqual(joint(rates));
      expect(joint([...rates, 1])).toBe(joint(rates));
      expect(joint([...rates, 0])).toBe(0);
    }),
    { seed: 704, numRuns: runs(400) },
  );
});

const anyHeld = fc
  .array(fc.record({ holders: fc.subarray([...names]), criticality: fc.constantFrom(...criticalities) }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((services) => frozen(services.map((each, at) => ({ id: `s${at}`, ...each }))));

it('A-10: concentrations sum to the held share of the weights, in any order, and a holder more raises nobody else', () => {
  fc.assert(
    fc.property(anyHeld, fc.nat(), fc.constantFrom(0, 0.5, 1, 2, 3.25), (services, nth, exponent) => {
      const weights = (each: typeof services) =>
        each.reduce((all, { criticality }) => all + criticalityWeights[criticality], 0);
      const held = weights(services.filter(({ holders }) => holders.length > 0)) / weights(services);
      const result = knowledgeConcentration(services);
      expect(result.index).toBeCloseTo(held, 14);
      expect(
        knowledgeConcentration(services.toReversed()).holders.map(({ id, concentration }) => [id, concentration]),
      ).toEqual(result.holders.map(({ id, concentration }) => [id, concentration]));
      const at = nth % services.length;
      const joined = services.map((each, position) =>
        position === at ? { ...each, holders: [...each.holders, 'new'] } : each,
      );
      for (const measure of ['weighted-share', 'sole-holder-share', 'herfindahl'] as const) {
        const after = new Map(
          knowledgeConcentration(joined, { measure, exponent }).holders.map((each) => [each.id, each.concentration]),
        );
        for (const { id, concentration } of knowledgeConcentration(services, { measure, exponent }).holders) {
          expect(concentration).toBeGreaterThanOrEqual(0);
          expect(concentration).toBeLessThanOrEqual(1);
          expect(after.get(id)).toBeLessThanOrEqual(concentration + 1e-15);
        }
      }
    }),
    { seed: 705, numRuns: runs(400) },
  );
});

it('the bus factor is the size of the smallest group whose loss leaves a critical service without anybody', () => {
  fc.assert(
    fc.property(anyHeld, (services) => {
      const critical = services.filter(({ criticality }) => criticality === 'critical');
      const sizes = subsets(names.length)
        .filter((gone) => critical.some(({ holders }) => holders.every((id) => gone[names.indexOf(id)] === true)))
        .map((gone) => gone.filter(Boolean).length);
      expect(busFactor(services).value).toBe(sizes.length === 0 ? null : Math.min(...sizes));
    }),
    { seed: 706, numRuns: runs(400) },
  );
});
