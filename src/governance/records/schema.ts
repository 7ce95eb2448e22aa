import * as z from 'zod';
import { hoursPlanSchema } from '../../coverage/schema.js';
import { entityShape, unnamedEntityShape } from '../../internal/entity/schema.js';
import { absentOr, maybe, schemaOf, tagged, withDefault } from '../../internal/schemaOf.js';
import {
  calendarDurationSchema,
  dateSchema,
  durationSchema,
  idSchema,
  idsSchema,
  lineSchema,
  someIdsSchema,
  textSchema,
  urlSchema,
} from '../../internal/values/schema.js';
import { assigneeSchema } from '../../services/parties/schema.js';
import { refSchema } from '../../services/subjects/schema.js';
import { documentKinds, eventKinds, evidenceKinds, evidenceOutcomes } from './model.js';
import type {
  DocumentRecord,
  EscalationRoute,
  EscalationStep,
  Evidence,
  Exception,
  FollowUp,
  OperationsEvent,
  Review,
} from './model.js';

/** A document that the operation relies on. */
export const documentRecordSchema: z.ZodType<DocumentRecord, DocumentRecord> = schemaOf<DocumentRecord>()(
  z.strictObject({
    ...entityShape,
    kind: maybe(z.enum(documentKinds)),
    covers: absentOr(z.array(refSchema)),
    partyIds: absentOr(idsSchema),
    ownerRoleId: maybe(idSchema),
    custodianPartyId: maybe(idSchema),
    lastReviewedOn: maybe(dateSchema),
    reviewInterval: maybe(calendarDurationSchema),
    lastExercisedOn: maybe(dateSchema),
    exerciseInterval: maybe(calendarDurationSchema),
    url: tagged('text', maybe(urlSchema)),
  }),
);

/** Something that was agreed to be done. */
export const followUpSchema: z.ZodType<FollowUp, FollowUp> = schemaOf<FollowUp>()(
  z.strictObject({
    id: idSchema,
    name: tagged('text', lineSchema),
    ownerRoleId: maybe(idSchema),
    dueOn: maybe(dateSchema),
    doneOn: maybe(dateSchema),
  }),
);

/** Proof that something is so, or that it was looked for in vain. */
export const evidenceSchema: z.ZodType<Evidence, Evidence> = schemaOf<Evidence>()(
  z.strictObject({
    ...unnamedEntityShape,
    kind: z.enum(evidenceKinds),
    subject: refSchema,
    outcome: withDefault(z.enum(evidenceOutcomes), 'passed'),
    collectedOn: maybe(dateSchema),
    validFor: maybe(calendarDurationSchema),
    measuredDuration: maybe(durationSchema),
    documentId: maybe(idSchema),
    collectedByRoleId: maybe(idSchema),
    reference: tagged('text', maybe(textSchema)),
    actions: absentOr(z.array(followUpSchema)),
  }),
);

/** A step of an escalation route. */
export const escalationStepSchema: z.ZodType<EscalationStep, EscalationStep> = schemaOf<EscalationStep>()(
  z.strictObject({ assignee: maybe(assigneeSchema), within: maybe(durationSchema) }),
);

/** Who is called, in which order, and when. */
export const escalationRouteSchema: z.ZodType<EscalationRoute, EscalationRoute> = schemaOf<EscalationRoute>()(
  z.strictObject({
    ...entityShape,
    subject: refSchema,
    severities: absentOr(someIdsSchema),
    hours: maybe(hoursPlanSchema),
    steps: absentOr(z.array(escalationStepSchema)),
  }),
);

/** A recurring review. */
export const reviewSchema: z.ZodType<Review, Review> = schemaOf<Review>()(
  z.strictObject({
    ...unnamedEntityShape,
    subject: refSchema,
    cadence: maybe(calendarDurationSchema),
    lastHeldOn: maybe(dateSchema),
    nextOn: maybe(dateSchema),
    ownerRoleId: maybe(idSchema),
    triggerSeverity: maybe(idSchema),
    evidenceIds: absentOr(idsSchema),
    actions: absentOr(z.array(followUpSchema)),
  }),
);

/** Something that happened and may call for a review. */
export const operationsEventSchema: z.ZodType<OperationsEvent, OperationsEvent> = schemaOf<OperationsEvent>()(
  z.strictObject({
    ...unnamedEntityShape,
    kind: z.enum(eventKinds),
    occurredOn: dateSchema,
    major: maybe(z.boolean()),
    severity: maybe(idSchema),
    serviceIds: absentOr(idsSchema),
    resolverPersonId: tagged('personal', maybe(idSchema)),
  }),
);

/** A finding that is accepted for a time. */
export const exceptionSchema: z.ZodType<Exception, Exception> = schemaOf<Exception>()(
  z.strictObject({
    ...unnamedEntityShape,
    ruleId: lineSchema,
    subject: refSchema,
    discriminator: absentOr(lineSchema),
    reason: tagged('text', maybe(textSchema)),
    ownerRoleId: maybe(idSchema),
    approvedByRoleId: maybe(idSchema),
    approvedOn: maybe(dateSchema),
    expiresOn: maybe(dateSchema),
    compensatingMeasures: tagged('text', absentOr(z.array(textSchema))),
  }),
);
