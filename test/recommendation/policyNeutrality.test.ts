import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '../../src/recommendation/policy/defaultPolicy.js';
import type { Policy } from '../../src/recommendation/policy/model.js';
import { policyNeutrality } from '../../src/recommendation/policyNeutrality.js';
import { outsourcingMatrix } from './fixtures/outsourcingMatrix.js';

const percent = (share: number): number => Number((share * 100).toFixed(2));

describe('the default policy', () => {
  const result = policyNeutrality(defaultPolicy);
  const { withPreferences, withoutPreferences } = result;

  test('is the table that came with it, and within its bounds of 10 to 45 %', () => {
    expect(result).toMatchObject({ method: 'exact', profiles: 531_441, seed: null, isWithinBounds: true });
    expect(withPreferences.shares.map(({ share }) => percent(share))).toEqual([19.28, 23.94, 22.72, 34.05]);
    expect(withPreferences.shares.map(({ soleWins }) => soleWins)).toEqual([102_483, 118_370, 101_188, 164_106]);
    expect(withPreferences).toMatchObject({ ties: 45_294, infeasible: 0 });
    expect(withPreferences.tiesBySize).toEqual([
      { models: 2, profiles: 42_135 },
      { models: 3, profiles: 3_159 },
    ]);
    expect(withoutPreferences.shares.map(({ share }) => percent(share))).toEqual([33.95, 23.59, 15.03, 27.43]);
    expect(percent(withoutPreferences.ties / 531_441)).toBe(7.81);
    expect(withPreferences.shares.every(({ standardError }) => standardError === null)).toBe(true);
  });

  test('a plain weighted sum would almost always say co-managed', () => {
    const plain = policyNeutrality({ ...defaultPolicy, aggregation: { form: 'plain' } });
    expect(plain.withPreferences.shares.map(({ share }) => percent(share))).toEqual([1.05, 59.3, 32.86, 6.79]);
    expect(percent(plain.withPreferences.ties / 531_441)).toBe(4.57);
    expect(plain.isWithinBounds).toBe(false);
  });

  test('the docs print this table', () => {
    const page = readFileSync(new URL('../../docs/concepts/recommendation.md', import.meta.url), 'utf8');
    const row = (name: string, shares: (typeof withPreferences)['shares'], ties: number): string =>
      `| ${name} | ${shares.map(({ share }) => `${(share * 100).toFixed(2)} %`).join(' | ')} | ${((ties / 531_441) * 100).toFixed(2)} % |`;
    expect(page).toContain(row('as it is', withPreferences.shares, withPreferences.ties));
    expect(page).toContain(row('without strong preferences', withoutPreferences.shares, withoutPreferences.ties));
  });
});

test('the outsourcing matrix leans to none: four profiles, one for each model', () => {
  const { withPreferences, bounds, isWithinBounds } = policyNeutrality(outsourcingMatrix);
  expect(withPreferences.shares.map(({ share, soleWins }) => [share, soleWins])).toEqual(Array(4).fill([0.25, 1]));
  expect([bounds, isWithinBounds]).toEqual([null, null]);
});

describe('more profiles than can be counted', () => {
  const many: Policy = {
    ...outsourcingMatrix,
    criteria: Array.from({ length: 11 }, (_, at) =>
      outsourcingMatrix.criteria.map((criterion) => ({ ...criterion, id: `${criterion.id}${at}` })),
    ).flat(),
  };
  test('are drawn: the shares of a symmetric policy are within four standard errors of a quarter', () => {
    const result = policyNeutrality(many, { seed: 7, samples: 20_000 });
    expect(result).toMatchObject({ method: 'sampled', profiles: 20_000, seed: 7 });
    for (const { share, standardError } of result.withPreferences.shares) {
      expect(Math.abs(share - 0.25)).toBeLessThan(4 * (standardError ?? 0));
      expect(standardError).toBeLessThan(0.004); // at most sqrt(.25 * .75 / 20,000) = .0031
    }
    expect(policyNeutrality(many, { seed: 7, samples: 20_000 })).toEqual(result);
    expect(policyNeutrality(many, { seed: 8, samples: 20_000 })).not.toEqual(result);
  });

  test('need a seed', () => {
    expect(() => policyNeutrality(many)).toThrow(
      expect.objectContaining({ code: 'invalid-argument', path: 'options.seed' }),
    );
  });
});

test('refusals', () => {
  expect(() => policyNeutrality(outsourcingMatrix, { sample: 1 } as never)).toThrow(
    expect.objectContaining({ code: 'unknown-option' }),
  );
  expect(() => policyNeutrality(outsourcingMatrix, { samples: 0 })).toThrow(
    expect.objectContaining({ code: 'invalid-argument', path: 'options.samples' }),
  );
  expect(() => policyNeutrality({} as never)).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
});
