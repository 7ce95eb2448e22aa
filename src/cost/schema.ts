import * as z from 'zod';
import { amountQuantitySchema, moneyQuantitySchema, rateQuantitySchema } from '../internal/quantity/schema.js';
import { absentOr, maybe, schemaOf, withDefault } from '../internal/schemaOf.js';
import { idSchema, lineSchema } from '../internal/values/schema.js';
import { costAssumptionsSchema } from './assumptions/schema.js';
import { costOptionSchema } from './options/schema.js';
import { correlationKinds } from './model.js';
import type { CostCorrelation, Costs, DowntimeInputs, IncidentRate, ServiceCostInput } from './model.js';

/** Incidents of one severity that a service has. */
export const incidentRateSchema: z.ZodType<IncidentRate, IncidentRate> = schemaOf<IncidentRate>()(
  z.strictObject({
    severity: idSchema,
    perYear: maybe(amountQuantitySchema),
    costPerMinute: maybe(moneyQuantitySchema),
    affectedShare: withDefault(rateQuantitySchema, 1),
  }),
);

/** What an outage costs, where no cost of a minute is given. */
export const downtimeInputsSchema: z.ZodType<DowntimeInputs, DowntimeInputs> = schemaOf<DowntimeInputs>()(
  z.strictObject({
    revenuePerHour: maybe(moneyQuantitySchema),
    affectedShare: maybe(rateQuantitySchema),
    irrecoverableShare: maybe(rateQuantitySchema),
    affectedUsers: maybe(amountQuantitySchema),
    loadedHourlyRate: maybe(moneyQuantitySchema),
    productivityLoss: maybe(rateQuantitySchema),
    penaltiesPerMinute: maybe(moneyQuantitySchema),
  }),
);

/** What a service costs when it fails or its knowledge is lost. */
export const serviceCostInputSchema: z.ZodType<ServiceCostInput, ServiceCostInput> = schemaOf<ServiceCostInput>()(
  z.strictObject({
    serviceId: idSchema,
    incidents: absentOr(z.array(incidentRateSchema)),
    downtime: maybe(downtimeInputsSchema),
    recreationValue: maybe(moneyQuantitySchema),
    secondHolderCost: maybe(moneyQuantitySchema),
    mitigationRate: maybe(rateQuantitySchema),
  }),
);

/** One row and column an input, 1 on the diagonal, the same both ways. */
function correlates({ inputIds, matrix }: CostCorrelation): boolean {
  const size = inputIds.length;
  return (
    matrix.length === size &&
    matrix.every((row, i) => row.length === size && row[i] === 1 && row.every((value, j) => value === matrix[j]?.[i]))
  );
}

/** Which inputs move together. */
export const costCorrelationSchema: z.ZodType<CostCorrelation, CostCorrelation> = schemaOf<CostCorrelation>()(
  z
    .strictObject({
      kind: z.enum(correlationKinds),
      inputIds: z
        .array(lineSchema)
        .refine((ids) => new Set(ids).size === ids.length, { params: { problem: 'repeated-value' } }),
      matrix: z.array(z.array(z.number().min(-1).max(1))),
    })
    .refine(correlates, { path: ['matrix'], params: { problem: 'invalid-matrix' } }),
);

/** What the options of a comparison cost. */
export const costsSchema: z.ZodType<Costs, Costs> = schemaOf<Costs>()(
  z.strictObject({
    assumptions: maybe(costAssumptionsSchema),
    serviceInputs: absentOr(z.array(serviceCostInputSchema)),
    options: absentOr(z.array(costOptionSchema)),
    correlation: maybe(costCorrelationSchema),
  }),
);
