import { describe, expect, it } from 'vitest';
import { totalCostOfOwnership } from '../../src/cost/index.js';
import type { CostModel } from '../../src/cost/index.js';
import { commodity, nights, quiet } from './fixtures/steadyYears.js';

function totals(model: CostModel): Record<string, number> {
  const { options } = totalCostOfOwnership(model);
  for (const option of options) expect(option.unknownLines).toEqual([]);
  return Object.fromEntries(options.map(({ optionId, total }) => [optionId, total]));
}
function lineOf(model: CostModel, lineId: string): (number | null | undefined)[] {
  return totalCostOfOwnership(model).options.map(({ lines }) => lines.find(({ id }) => id === lineId)?.total);
}

describe('three steady years in which each way to operate wins once', () => {
  // Worked by hand: 4 * 90,000 * 1.35 = 486,000, 40,000 of tools, 10,440 of tax and 17,280 of downtime are 553,720; and so on.
  it('in-house, with few incidents and a stable team', () => {
    expect(totals(quiet)).toEqual({ 'in-house': 553_720, 'co-managed': 592_865, 'fully-managed': 592_110 });
    expect(lineOf(quiet, 'risk.tribal-knowledge')).toEqual([10_440, 6_615, 2_610]);
    expect(lineOf(quiet, 'risk.downtime')).toEqual([17_280, 9_600, 24_000]);
  });
  it('co-managed, with heavy nights', () => {
    expect(totals(nights)).toEqual({ 'in-house': 1_529_050, 'co-managed': 1_038_668.75, 'fully-managed': 1_300_012.5 });
    expect(lineOf(nights, 'risk.tribal-knowledge')).toEqual([58_050, 29_868.75, 14_512.5]);
    expect(lineOf(nights, 'risk.downtime')).toEqual([945_000, 360_000, 720_000]);
  });
  it('fully managed, for a commodity', () => {
    expect(totals(commodity)).toEqual({ 'in-house': 234_600, 'co-managed': 218_340, 'fully-managed': 152_620 });
    expect(lineOf(commodity, 'risk.tribal-knowledge')).toEqual([11_760, 5_040, 1_470]);
    expect(lineOf(commodity, 'risk.downtime')).toEqual([15_840, 7_200, 14_400]);
  });
});
