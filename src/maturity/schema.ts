import * as z from 'zod';
import { absentOr, maybe, schemaOf, tagged, withDefault } from '../internal/schemaOf.js';
import { countSchema, idSchema, idsSchema, lineSchema, rateSchema, textSchema } from '../internal/values/schema.js';
import type { Maturity, MaturityAnswer } from './model.js';

/** The answer to one criterion. */
export const maturityAnswerSchema: z.ZodType<MaturityAnswer, MaturityAnswer> = schemaOf<MaturityAnswer>()(
  z.strictObject({
    criterionId: idSchema,
    serviceId: maybe(idSchema),
    rating: maybe(lineSchema),
    achievedRate: maybe(rateSchema),
    notApplicableReason: tagged('text', maybe(textSchema)),
    evidenceIds: absentOr(idsSchema),
    assessorPartyId: maybe(idSchema),
    note: tagged('text', maybe(textSchema)),
  }),
);

/** How mature the operation is. */
export const maturitySchema: z.ZodType<Maturity, Maturity> = schemaOf<Maturity>()(
  z.strictObject({
    modelId: withDefault(idSchema, 'operations'),
    targetLevel: maybe(countSchema),
    statedLevel: maybe(countSchema),
    answers: absentOr(z.array(maturityAnswerSchema)),
  }),
);
