import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import {
  amountQuantitySchema,
  distributionSchema,
  moneyQuantitySchema,
  provenanceSchema,
  quantitySchema,
  rateQuantitySchema,
} from '../../../src/internal/quantity/schema.js';
import { describeEntity } from '../../fixtures/entityTable.js';
import * as cases from '../../fixtures/fieldCases.js';
import { oneOf, optional, required } from '../../fixtures/fieldCases.js';
import { describeNotes, freeText } from '../../fixtures/fieldNotesTable.js';

const takes = (schema: { safeParse(value: unknown): { success: boolean } }, value: unknown) =>
  schema.safeParse(value).success;

describeEntity(
  'provenance',
  provenanceSchema,
  { source: 'user' },
  {
    source: required(oneOf('seed', 'literature', 'house', 'user', 'measured', 'assumption')),
    reference: optional(cases.text),
    statedOn: optional(cases.date),
    confidence: optional(oneOf('low', 'medium', 'high')),
  },
);
describeNotes('provenance', provenanceSchema, { reference: freeText });

const lawSchemas = (distributionSchema as unknown as { readonly options: readonly z.ZodType[] }).options;
for (const lawSchema of lawSchemas) {
  const { kind } = (lawSchema as unknown as { readonly shape: { readonly kind: z.ZodLiteral } }).shape;
  describeNotes(String(kind.value), lawSchema, kind.value === 'pert' ? { shape: { default: 4 } } : {});
}

/** For each law: one that is right, and changes of it that are wrong in themselves, whatever the field. */
const laws: readonly (readonly [right: Record<string, unknown>, wrong: readonly Record<string, unknown>[]])[] = [
  [{ kind: 'constant', value: -5 }, [{ value: '5' }, { value: null }, { value: undefined }, { value: 2e12 }]],
  [{ kind: 'uniform', min: 1, max: 1 }, [{ min: undefined }, { max: null }, { mode: 1 }, { max: Infinity }]],
  [{ kind: 'triangular', min: 1, mode: 2, max: 3 }, [{ mode: undefined }, { min: '1' }, { shape: 4 }, { max: NaN }]],
  [{ kind: 'pert', min: 1, mode: 2, max: 3 }, [{ mode: undefined }, { shape: 0 }, { shape: -1 }, { shape: null }]],
  [{ kind: 'pert', min: 1, mode: 1, max: 3, shape: 0.5 }, [{ max: undefined }, { min: null }]],
  [{ kind: 'normal', mean: -3, standardDeviation: 0 }, [{ standardDeviation: -0.1 }, { mean: undefined }, { min: 0 }]],
  [{ kind: 'lognormal', p10: 15, p90: 300 }, [{ p10: 0 }, { p90: -1 }, { p10: undefined }, { p50: 100 }]],
  [
    { kind: 'lognormal-interval', low: 1, high: 9, level: 0.9 },
    [{ low: 0 }, { level: 0 }, { level: 1 }, { high: null }],
  ],
  [{ kind: 'lognormal-moments', mean: 1, standardDeviation: 0 }, [{ mean: 0 }, { standardDeviation: -1 }, { p10: 1 }]],
  [
    { kind: 'discrete', values: [1, 2], weights: [0, 3] },
    [{ values: [] }, { weights: [] }, { weights: [-1, 2] }, { values: 1 }],
  ],
  [{ kind: 'bernoulli', probability: 0.5 }, [{ probability: 1.1 }, { probability: -0.1 }, { p: 0.5 }]],
  [{ kind: 'binomial', n: 0, probability: 1 }, [{ n: 1.5 }, { n: -1 }, { probability: 2 }, { n: undefined }]],
  [{ kind: 'poisson', rate: 0 }, [{ rate: -1 }, { rate: undefined }, { mean: 1 }]],
  [{ kind: 'gamma', shape: 0.5, scale: 2 }, [{ shape: 0 }, { scale: 0 }, { rate: 1 }, { shape: undefined }]],
  [{ kind: 'empirical', sample: [3, -1, 3] }, [{ sample: [] }, { sample: [null] }, { sample: 3 }, { weights: [1] }]],
];

describe('distribution', () => {
  test('has fourteen laws', () => {
    expect(new Set(laws.map(([{ kind }]) => kind)).size).toBe(14);
  });
  test.each(laws)('accepts %j', (right) => {
    expect(takes(distributionSchema, right)).toBe(true);
  });
  test.each(laws)('accepts %j with a source, a stream and bounds, known or not', (right) => {
    const source = { source: 'measured', statedOn: '2026-01-01' };
    expect(takes(distributionSchema, { ...right, source, inputId: 'salary', bounds: 'truncate' })).toBe(true);
    expect(takes(distributionSchema, { ...right, source: null, inputId: null, bounds: null })).toBe(true);
    expect(takes(distributionSchema, { ...right, bounds: 'clamp' })).toBe(true);
  });
  test.each(laws.flatMap(([right, wrong]) => wrong.map((change) => [{ ...right, ...change }, change])))(
    'refuses %j, because of %j',
    (value) => {
      expect(takes(distributionSchema, value)).toBe(false);
    },
  );
  test.each(laws)('refuses %j with a wrong common field', (right) => {
    for (const change of [
      { source: 'user' },
      { source: {} },
      { inputId: '' },
      { inputId: 'two\nlines' },
      { bounds: 'none' },
      { note: 'x' },
    ]) {
      expect(takes(distributionSchema, { ...right, ...change })).toBe(false);
    }
  });
  test.each([{}, { kind: 'beta', alpha: 1, beta: 2 }, { kind: null }, { value: 5 }, [], 5, '5', null])(
    'refuses %j',
    (value) => {
      expect(takes(distributionSchema, value)).toBe(false);
    },
  );
});

describe('quantity within the bounds of its field', () => {
  const tenToTwenty = quantitySchema(10, 20);

  test.each([
    10,
    15.5,
    20,
    { kind: 'constant', value: 10 },
    { kind: 'uniform', min: 10, max: 20 },
    { kind: 'triangular', min: 10, mode: 10, max: 20 },
    { kind: 'pert', min: 10, mode: 20, max: 20 },
    { kind: 'discrete', values: [10, 20], weights: [1, 0] },
    { kind: 'empirical', sample: [10, 20] },
    // laws without bounds of their own are held to those of the field when they are drawn
    { kind: 'normal', mean: 0, standardDeviation: 5 },
    { kind: 'lognormal', p10: 1, p90: 1 },
    { kind: 'lognormal-interval', low: 1, high: 100, level: 0.9 },
    { kind: 'lognormal-interval', low: 30, high: 30, level: 0.5 },
    { kind: 'lognormal-moments', mean: 100, standardDeviation: 1 },
    { kind: 'poisson', rate: 100 },
    { kind: 'gamma', shape: 1, scale: 100 },
  ])('accepts %j for 10 to 20', (value) => {
    expect(tenToTwenty.safeParse(value).error?.issues).toBeUndefined();
  });

  test.each([
    9.99,
    20.01,
    '15',
    null,
    { kind: 'constant', value: 9 },
    { kind: 'constant', value: 21 },
    { kind: 'uniform', min: 9, max: 20 },
    { kind: 'uniform', min: 10, max: 21 },
    { kind: 'uniform', min: 20, max: 10 },
    { kind: 'triangular', min: 10, mode: 9, max: 20 },
    { kind: 'triangular', min: 10, mode: 21, max: 20 },
    { kind: 'pert', min: 9, mode: 15, max: 20 },
    { kind: 'pert', min: 10, mode: 15, max: 21 },
    { kind: 'discrete', values: [10, 21], weights: [1, 1] },
    { kind: 'discrete', values: [10, 20], weights: [1] },
    { kind: 'discrete', values: [10], weights: [1, 1] },
    { kind: 'discrete', values: [10, 20], weights: [0, 0] },
    { kind: 'empirical', sample: [10, 9] },
    { kind: 'bernoulli', probability: 0.5 },
    { kind: 'binomial', n: 15, probability: 0.5 },
    { kind: 'lognormal', p10: 2, p90: 1 },
    { kind: 'lognormal-interval', low: 2, high: 1, level: 0.9 },
  ])('refuses %j for 10 to 20', (value) => {
    expect(tenToTwenty.safeParse(value).success).toBe(false);
  });

  test('counts of successes fit where 0 and their number fit', () => {
    expect(takes(quantitySchema(0, 1), { kind: 'bernoulli', probability: 0.5 })).toBe(true);
    expect(takes(quantitySchema(0, 0.9), { kind: 'bernoulli', probability: 0.5 })).toBe(false);
    expect(takes(quantitySchema(0, 15), { kind: 'binomial', n: 15, probability: 0.5 })).toBe(true);
    expect(takes(quantitySchema(0, 14), { kind: 'binomial', n: 15, probability: 0.5 })).toBe(false);
    expect(takes(quantitySchema(1, 20), { kind: 'binomial', n: 15, probability: 0.5 })).toBe(false);
  });

  test('a distribution out of range is one problem', () => {
    const [issue] = tenToTwenty.safeParse({ kind: 'constant', value: 9 }).error?.issues ?? [];
    expect(issue).toMatchObject({ code: 'custom', params: { problem: 'out-of-range' } });
  });

  test('money, shares and amounts have the ranges of their units', () => {
    expect([0, 1e12].map((value) => takes(moneyQuantitySchema, value))).toEqual([true, true]);
    expect([-0.01, 1e12 + 1].map((value) => takes(moneyQuantitySchema, value))).toEqual([false, false]);
    expect([0, 1].map((value) => takes(rateQuantitySchema, value))).toEqual([true, true]);
    expect([-0.01, 1.01].map((value) => takes(rateQuantitySchema, value))).toEqual([false, false]);
    expect([0, 1e9].map((value) => takes(amountQuantitySchema, value))).toEqual([true, true]);
    expect([-0.01, 1e9 + 1].map((value) => takes(amountQuantitySchema, value))).toEqual([false, false]);
  });
});
