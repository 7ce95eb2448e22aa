import * as z from 'zod';
import { hoursPlanSchema } from '../coverage/schema.js';
import { entityCommonShape, entityShape } from '../internal/entity/schema.js';
import { absentOr, maybe, schemaOf, tagged, withDefault } from '../internal/schemaOf.js';
import { datesInOrder } from '../internal/values/datesInOrder.js';
import {
  amountSchema,
  dateSchema,
  idSchema,
  idsSchema,
  lineSchema,
  someIdsSchema,
  textSchema,
} from '../internal/values/schema.js';
import { practices } from '../services/activities/model.js';
import { assigneeSchema } from '../services/parties/schema.js';
import { laneStrengths, raciSemantics } from './model.js';
import type {
  Assignment,
  AssignmentScope,
  Duty,
  Lane,
  LaneCarveOut,
  LaneRequirement,
  LaneSelector,
  RaciLetter,
  RaciScheme,
} from './model.js';

/** One character, neither blank nor control. */
const oneCharacter = z.string().regex(/^[^\s\x00-\x1f\x7f-\x9f]$/u);

/** A letter of a scheme. */
export const raciLetterSchema: z.ZodType<RaciLetter, RaciLetter> = schemaOf<RaciLetter>()(
  z.strictObject({ letter: oneCharacter, label: lineSchema, semantics: z.array(z.enum(raciSemantics)).min(1) }),
);

const presets: ReadonlySet<string> = new Set(['raci', 'rasci', 'raci-vs', 'cairo', 'daci', 'rapid']);

/** How responsibilities are written: a preset by its id, or an own scheme with its letters. */
export const raciSchemeSchema: z.ZodType<RaciScheme, RaciScheme> = schemaOf<RaciScheme>()(
  z
    .strictObject({
      id: idSchema,
      letters: absentOr(
        z
          .array(raciLetterSchema)
          .refine((letters) => new Set(letters.map(({ letter }) => letter)).size === letters.length, {
            params: { problem: 'duplicate-letter' },
          }),
      ),
      accountableImpliesResponsible: maybe(z.boolean()),
    })
    .refine(({ id, letters = [] }) => presets.has(id) || letters.length > 0, {
      params: { problem: 'letters-missing' },
    }),
);

/** For which part of an activity an assignment holds. */
export const assignmentScopeSchema: z.ZodType<AssignmentScope, AssignmentScope> = schemaOf<AssignmentScope>()(
  z.strictObject({
    severities: absentOr(someIdsSchema),
    sites: absentOr(someIdsSchema),
    window: absentOr(hoursPlanSchema),
  }),
);

/** One letter of one assignee on one activity. */
export const assignmentSchema: z.ZodType<Assignment, Assignment> = schemaOf<Assignment>()(
  z
    .strictObject({
      id: maybe(idSchema),
      name: maybe(lineSchema),
      ...entityCommonShape,
      activityId: idSchema,
      assignee: assigneeSchema,
      responsibility: oneCharacter,
      scope: absentOr(assignmentScopeSchema),
      validFrom: maybe(dateSchema),
      validUntil: maybe(dateSchema),
      note: tagged('text', maybe(textSchema)),
      effortHoursPerMonth: maybe(amountSchema),
    })
    .refine(({ validFrom, validUntil }) => datesInOrder(validFrom, validUntil), {
      params: { problem: 'ends-before-start' },
    }),
);

/** Which activities belong to a lane. */
export const laneSelectorSchema: z.ZodType<LaneSelector, LaneSelector> = schemaOf<LaneSelector>()(
  z.strictObject({
    serviceIds: absentOr(someIdsSchema),
    functions: absentOr(someIdsSchema),
    practices: absentOr(z.array(z.enum(practices)).min(1)),
    incidentTypes: absentOr(someIdsSchema),
  }),
);

/** A lane that another one needs. */
export const laneRequirementSchema: z.ZodType<LaneRequirement, LaneRequirement> = schemaOf<LaneRequirement>()(
  z.strictObject({ laneId: idSchema, strength: withDefault(z.enum(laneStrengths), 'must') }),
);

/** An activity that is left out of a lane. */
export const laneCarveOutSchema: z.ZodType<LaneCarveOut, LaneCarveOut> = schemaOf<LaneCarveOut>()(
  z.strictObject({ activityId: idSchema, reason: tagged('text', textSchema) }),
);

/** A field of work with one exclusive owner. */
export const laneSchema: z.ZodType<Lane, Lane> = schemaOf<Lane>()(
  z.strictObject({
    ...entityShape,
    activityIds: absentOr(idsSchema),
    select: maybe(laneSelectorSchema),
    owners: absentOr(z.array(assigneeSchema)),
    requires: absentOr(z.array(laneRequirementSchema)),
    carveOuts: absentOr(z.array(laneCarveOutSchema)),
  }),
);

/** What one party declares that another must do. */
export const dutySchema: z.ZodType<Duty, Duty> = schemaOf<Duty>()(
  z.strictObject({
    ...entityShape,
    declaringPartyId: idSchema,
    obligedPartyId: idSchema,
    serviceId: maybe(idSchema),
    contractId: maybe(idSchema),
    refusedReason: tagged('text', maybe(textSchema)),
  }),
);
