import * as z from 'zod';
import { entityCommonShape, entityShape } from '../internal/entity/schema.js';
import { absentOr, maybe, schemaOf, tagged, withDefault } from '../internal/schemaOf.js';
import { parseInstant } from '../internal/time/parseInstant.js';
import {
  countingSchema,
  countSchema,
  figureSchema,
  idSchema,
  instantSchema,
  lineSchema,
  someIdsSchema,
} from '../internal/values/schema.js';
import { metricAreas, metricDirections, metricKinds, metricSources, metricUnits } from './model.js';
import type { MetricDefinition, MetricObservation, Metrics, MetricTolerance } from './model.js';

const part = z.number().min(0).max(1_000_000_000_000);

/** How much change is still noise. */
export const metricToleranceSchema: z.ZodType<MetricTolerance, MetricTolerance> = schemaOf<MetricTolerance>()(
  z.union([
    z.strictObject({ absolute: z.number().gt(0).max(1_000_000_000_000) }),
    z.strictObject({ relative: z.number().gt(0).max(1) }),
  ]),
);

/** A figure that is watched over time. */
export const metricDefinitionSchema: z.ZodType<MetricDefinition, MetricDefinition> = schemaOf<MetricDefinition>()(
  z.strictObject({
    ...entityShape,
    area: maybe(z.enum(metricAreas)),
    kind: maybe(z.enum(metricKinds)),
    unit: maybe(z.enum(metricUnits)),
    direction: maybe(z.enum(metricDirections)),
    target: maybe(figureSchema),
    tolerance: maybe(metricToleranceSchema),
    minimumSample: maybe(countingSchema),
    core: withDefault(z.boolean(), false),
    source: maybe(z.enum(metricSources)),
    preset: maybe(idSchema),
    serviceIds: absentOr(someIdsSchema),
    partyId: maybe(idSchema),
    sourceToolId: maybe(idSchema),
    ownerRoleId: maybe(idSchema),
  }),
);

/** One figure of a metric over an interval; its value counts as commercial, as it is money where the metric's unit is. */
export const metricObservationSchema: z.ZodType<MetricObservation, MetricObservation> = schemaOf<MetricObservation>()(
  z
    .strictObject({
      id: maybe(idSchema),
      name: maybe(lineSchema),
      ...entityCommonShape,
      metricId: idSchema,
      start: instantSchema,
      end: instantSchema,
      value: tagged('commercial', z.nullable(figureSchema)),
      n: maybe(countSchema),
      numerator: maybe(part),
      denominator: maybe(part),
      evidenceId: maybe(idSchema),
    })
    .refine(({ start, end }) => (parseInstant(start) ?? 0) < (parseInstant(end) ?? 0), {
      params: { problem: 'ends-before-start' },
    }),
);

/** What is measured. */
export const metricsSchema: z.ZodType<Metrics, Metrics> = schemaOf<Metrics>()(
  z.strictObject({
    definitions: absentOr(z.array(metricDefinitionSchema)),
    observations: absentOr(z.array(metricObservationSchema)),
  }),
);
