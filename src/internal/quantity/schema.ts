import * as z from 'zod';
import { maybe, schemaOf, tagged, withDefault } from '../schemaOf.js';
import { countSchema, dateSchema, figureSchema, lineSchema, rateSchema, textSchema } from '../values/schema.js';
import { quantityWithin } from './quantityWithin.js';
import { boundsHandlings, confidences, provenanceSources } from './model.js';
import type { Distribution, Provenance, Quantity } from './model.js';

/** Where a figure comes from. */
export const provenanceSchema: z.ZodType<Provenance, Provenance> = schemaOf<Provenance>()(
  z.strictObject({
    source: z.enum(provenanceSources),
    reference: tagged('text', maybe(textSchema)),
    statedOn: maybe(dateSchema),
    confidence: maybe(z.enum(confidences)),
  }),
);

const common = {
  source: maybe(provenanceSchema),
  inputId: maybe(lineSchema),
  bounds: maybe(z.enum(boundsHandlings)),
};
const figure = figureSchema;
const positive = z.number().gt(0).max(1_000_000_000_000);
const spread = z.number().min(0).max(1_000_000_000_000);
const figures = z.array(figureSchema).min(1);

/** An uncertain figure. */
export const distributionSchema: z.ZodType<Distribution, Distribution> = schemaOf<Distribution>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('constant'), value: figure, ...common }),
    z.strictObject({ kind: z.literal('uniform'), min: figure, max: figure, ...common }),
    z.strictObject({ kind: z.literal('triangular'), min: figure, mode: figure, max: figure, ...common }),
    z.strictObject({
      kind: z.literal('pert'),
      min: figure,
      mode: figure,
      max: figure,
      shape: withDefault(positive, 4),
      ...common,
    }),
    z.strictObject({ kind: z.literal('normal'), mean: figure, standardDeviation: spread, ...common }),
    z.strictObject({ kind: z.literal('lognormal'), p10: positive, p90: positive, ...common }),
    z.strictObject({
      kind: z.literal('lognormal-interval'),
      low: positive,
      high: positive,
      level: z.number().gt(0).lt(1),
      ...common,
    }),
    z.strictObject({ kind: z.literal('lognormal-moments'), mean: positive, standardDeviation: spread, ...common }),
    z.strictObject({ kind: z.literal('discrete'), values: figures, weights: z.array(spread).min(1), ...common }),
    z.strictObject({ kind: z.literal('bernoulli'), probability: rateSchema, ...common }),
    z.strictObject({ kind: z.literal('binomial'), n: countSchema, probability: rateSchema, ...common }),
    z.strictObject({ kind: z.literal('poisson'), rate: spread, ...common }),
    z.strictObject({ kind: z.literal('gamma'), shape: positive, scale: positive, ...common }),
    z.strictObject({ kind: z.literal('empirical'), sample: figures, ...common }),
  ]),
);

/** A figure within the bounds of its field, both included. */
export function quantitySchema(minimum: number, maximum: number): z.ZodType<Quantity, Quantity> {
  return z.union([
    z.number().min(minimum).max(maximum),
    distributionSchema.refine((distribution) => quantityWithin(distribution, minimum, maximum), {
      params: { problem: 'out-of-range' },
    }),
  ]);
}
/** Money, 0 to 1e12 in major units. */
export const moneyQuantitySchema: z.ZodType<Quantity, Quantity> = quantitySchema(0, 1_000_000_000_000);
/** A share, 0 to 1. */
export const rateQuantitySchema: z.ZodType<Quantity, Quantity> = quantitySchema(0, 1);
/** Hours, people, months or another amount from 0. */
export const amountQuantitySchema: z.ZodType<Quantity, Quantity> = quantitySchema(0, 1_000_000_000);
