import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chartOfAccounts, minorDigits, totalCostOfOwnership } from '../../src/cost/index.js';
import type { OptionCosts } from '../../src/cost/index.js';
import { longRuns } from '../fixtures/runs.js';
import { anyCostModel } from './anyCostModel.js';

const models = longRuns(10_000, 80);
const perUnit = [1, 10, 100, 1000, 10_000];

/** As `expect`, some millions of times. */
function same(found: number, wanted: number): void {
  if (found !== wanted) expect(found).toBe(wanted);
}

/** Whole minor units of an amount; it must be the double that stands for them. */
function minorOf(amount: number | null | undefined, digits: number): number {
  const scale = perUnit[digits] ?? NaN;
  const minor = Math.round((amount ?? 0) * scale) + 0;
  same(minor / scale, (amount ?? 0) + 0);
  return minor;
}

function expectTies({ lines, ...option }: OptionCosts, digits: number): void {
  const minor = (amount: number | null | undefined): number => minorOf(amount, digits);
  const sum = (amounts: readonly (number | null | undefined)[]): number =>
    amounts.reduce<number>((all, each) => all + minor(each), 0);
  for (const each of lines) {
    same(sum(each.amounts), minor(each.total));
    same(sum(each.presentValues ?? []), minor(each.presentValue));
  }
  const columns = [
    ['amounts', option.amounts],
    ['accruals', option.accruals],
    ['presentValues', option.presentValues ?? []],
  ] as const;
  for (const [key, totals] of columns) {
    for (const [at, total] of totals.entries()) same(sum(lines.map((each) => each[key]?.[at])), minor(total));
  }
  same(sum(option.amounts), minor(option.total));
  same(sum(option.presentValues ?? []), minor(option.presentValue));
  const groupings = [
    ['certainty', option.byCertainty],
    ['account', option.byAccount],
    ['treatment', option.byTreatment],
    ['owner', option.byOwner],
  ] as const;
  for (const [key, groups] of groupings) {
    for (const [name, group] of Object.entries(groups)) {
      const those = lines.filter((each) => each[key] === name);
      same(sum(those.map(({ total }) => total)), minor(group.total));
      same(sum(those.map(({ presentValue }) => presentValue)), minor(group.presentValue));
    }
    same(sum(Object.values(groups).map(({ total }) => total)), minor(option.total));
    same(sum(Object.values(groups).map(({ presentValue }) => presentValue)), minor(option.presentValue));
  }
  const cells = lines.reduce((all, { amounts }) => all + amounts.length, 0);
  // Half a unit for each cell, and the last digits that the unrounded sum of some billions has lost.
  const lost = Math.abs(option.unroundedTotal) * 1e-13 + 1e-9;
  const most = cells / 2 / (perUnit[digits] ?? NaN) + lost;
  if (Math.abs(option.roundingDrift) > most) expect(Math.abs(option.roundingDrift)).toBeLessThanOrEqual(most);
  same(option.roundingDrift, option.total - option.unroundedTotal + 0);
}

it(`rows, columns and every grouping of ${models} random comparisons tie to the minor unit`, () => {
  const paid = new Set<string>();
  fc.assert(
    fc.property(anyCostModel, (model) => {
      for (const option of totalCostOfOwnership(model, { unstated: 'none' }).options) {
        expectTies(option, minorDigits(model.currency));
        for (const { id, total } of option.lines) if (total !== 0) paid.add(id);
      }
    }),
    { seed: 5, numRuns: models },
  );
  // In so many, every line of the chart had an amount somewhere.
  if (models >= 10_000) expect(chartOfAccounts.map(({ id }) => id).filter((id) => !paid.has(id))).toEqual([]);
}, 600_000);
