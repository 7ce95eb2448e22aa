import { describe, expect, it } from 'vitest';
import { costPerMinute } from '../../../src/cost/downtime/costPerMinute.js';
import type { DowntimeInputs } from '../../../src/cost/model.js';
import { refusal } from '../../coverage/refusal.js';
import { deepFrozen } from '../../raci/deepFrozen.js';

const shop: DowntimeInputs = {
  revenuePerHour: 12_000,
  affectedShare: 0.5,
  irrecoverableShare: 0.4,
  affectedUsers: 80,
  loadedHourlyRate: 45,
  productivityLoss: 0.5,
  penaltiesPerMinute: 10,
};

it('adds revenue, work and penalties, each apart', () => {
  // 12,000 / 60 * 0.5 * 0.4 = 40; 80 * 45 / 60 * 0.5 = 30
  expect(costPerMinute(deepFrozen(shop))).toStrictEqual({
    status: 'known',
    total: 80,
    terms: { revenue: 40, productivity: 30, penalties: 10 },
    point: 'mean',
    missing: [],
  });
});

describe('knows a term', () => {
  it('as soon as one of its factors is none', () => {
    const found = costPerMinute({ revenuePerHour: null, productivityLoss: 0, penaltiesPerMinute: null });
    expect(found).toMatchObject({ status: 'known', total: 0, terms: { revenue: 0, productivity: 0, penalties: 0 } });
  });

  it('only with all the others, and says which are missing', () => {
    const found = costPerMinute({ revenuePerHour: 1000, affectedShare: 1, affectedUsers: 4 });
    expect(found).toMatchObject({
      status: 'unknown',
      total: null,
      terms: { revenue: null, productivity: null, penalties: null },
    });
    expect(found.missing).toStrictEqual([
      ...['irrecoverableShare', 'loadedHourlyRate', 'productivityLoss', 'penaltiesPerMinute'],
    ]);
    expect(costPerMinute({ ...shop, penaltiesPerMinute: undefined }).terms).toStrictEqual({
      revenue: 40,
      productivity: 30,
      penalties: null,
    });
  });
});

it('takes the mean of uncertain figures', () => {
  const found = costPerMinute({ ...shop, penaltiesPerMinute: { kind: 'uniform', min: 0, max: 40 } });
  expect(found.total).toBe(90);
});

it('refuses what is broken', () => {
  const call = (inputs: unknown, options?: unknown): ReturnType<typeof refusal> =>
    refusal(() => costPerMinute(inputs as DowntimeInputs, options as { readonly point: 'mean' } | undefined));
  expect(call(null)).toStrictEqual({ code: 'invalid-argument', paths: ['inputs'] });
  expect(call({ ...shop, revenue: 1 }).code).toBe('unknown-option');
  expect(call(shop, { point: 'p90' }).code).toBe('invalid-option');
  expect(call({ ...shop, affectedShare: 1.5, revenuePerHour: -1 })).toStrictEqual({
    code: 'invalid-argument',
    paths: ['revenuePerHour', 'affectedShare'],
  });
});
