import * as z from 'zod';
import { entityShape } from '../../internal/entity/schema.js';
import { absentOr, maybe, schemaOf, tagged, withDefault } from '../../internal/schemaOf.js';
import { datesInOrder } from '../../internal/values/datesInOrder.js';
import { dateSchema, idSchema, idsSchema, lineSchema, textSchema } from '../../internal/values/schema.js';
import { engagementModels } from '../../services/catalogue/model.js';
import { refSchema } from '../../services/subjects/schema.js';
import {
  criterionStatuses,
  decisionStatuses,
  handoverStatuses,
  nextSteps,
  partnerItems,
  partnerQuestions,
  pilotResults,
  transitionPhases,
} from './model.js';
import type {
  Decision,
  DecisionOverride,
  HandoverItem,
  PartnerAnswer,
  PartnerCandidate,
  PartnerRating,
  Pilot,
  PilotCandidate,
  PilotScores,
  PolicyReference,
  Transition,
  TransitionCriterion,
  TransitionDebt,
} from './model.js';

/** A whole number from 0 to 4. */
const score = z.int().min(0).max(4);

/** The policy that a recommendation came from. */
export const policyReferenceSchema: z.ZodType<PolicyReference, PolicyReference> = schemaOf<PolicyReference>()(
  z.strictObject({ id: idSchema, version: lineSchema, digest: maybe(lineSchema) }),
);

/** A decision against the recommendation. */
export const decisionOverrideSchema: z.ZodType<DecisionOverride, DecisionOverride> = schemaOf<DecisionOverride>()(
  z.strictObject({
    reason: tagged('text', textSchema),
    against: z.array(lineSchema),
    riskAcceptorRoleId: maybe(idSchema),
  }),
);

/** A decision about who operates what. */
export const decisionSchema: z.ZodType<Decision, Decision> = schemaOf<Decision>()(
  z
    .strictObject({
      ...entityShape,
      scope: maybe(refSchema),
      problem: tagged('text', maybe(textSchema)),
      ownerRoleId: maybe(idSchema),
      nextStep: maybe(z.enum(nextSteps)),
      acceptedConstraints: tagged('text', absentOr(z.array(textSchema))),
      expectedEvidence: tagged('text', absentOr(z.array(textSchema))),
      reviewOn: maybe(dateSchema),
      status: withDefault(z.enum(decisionStatuses), 'proposed'),
      proposedOn: maybe(dateSchema),
      decidedOn: maybe(dateSchema),
      supersededByDecisionId: maybe(idSchema),
      recommendedModels: absentOr(idsSchema),
      chosenModel: maybe(idSchema),
      engagementModel: maybe(z.enum(engagementModels)),
      policy: maybe(policyReferenceSchema),
      override: maybe(decisionOverrideSchema),
      approvedByRoleId: maybe(idSchema),
      consultedRoleIds: absentOr(idsSchema),
      informedRoleIds: absentOr(idsSchema),
      findingKeys: absentOr(z.array(lineSchema)),
    })
    .refine(({ proposedOn, decidedOn }) => datesInOrder(proposedOn, decidedOn), {
      params: { problem: 'ends-before-start' },
    }),
);

/** A criterion of a phase. */
export const transitionCriterionSchema: z.ZodType<TransitionCriterion, TransitionCriterion> =
  schemaOf<TransitionCriterion>()(
    z.strictObject({
      id: idSchema,
      status: z.enum(criterionStatuses),
      evidenceIds: absentOr(idsSchema),
      changedOn: maybe(dateSchema),
    }),
  );

/** Something that must be handed over. */
export const handoverItemSchema: z.ZodType<HandoverItem, HandoverItem> = schemaOf<HandoverItem>()(
  z.strictObject({
    id: idSchema,
    ownerRoleId: maybe(idSchema),
    evidenceIds: absentOr(idsSchema),
    dueOn: maybe(dateSchema),
    status: z.enum(handoverStatuses),
  }),
);

/** A trial with one service. */
export const pilotSchema: z.ZodType<Pilot, Pilot> = schemaOf<Pilot>()(
  z.strictObject({ serviceId: idSchema, result: maybe(z.enum(pilotResults)) }),
);

/** Debt that moves with a service. */
export const transitionDebtSchema: z.ZodType<TransitionDebt, TransitionDebt> = schemaOf<TransitionDebt>()(
  z.strictObject({
    id: idSchema,
    name: tagged('text', lineSchema),
    blocking: z.boolean(),
    resolvedOn: maybe(dateSchema),
  }),
);

/** How well a service suits as pilot. */
export const pilotScoresSchema: z.ZodType<PilotScores, PilotScores> = schemaOf<PilotScores>()(
  z.strictObject({
    gapSize: maybe(score),
    measurableBaseline: maybe(score),
    containment: maybe(score),
    partnerFit: maybe(score),
    reversibility: maybe(score),
    sharedTooling: maybe(score),
  }),
);

/** A service that may become the pilot. */
export const pilotCandidateSchema: z.ZodType<PilotCandidate, PilotCandidate> = schemaOf<PilotCandidate>()(
  z.strictObject({ serviceId: idSchema, scores: pilotScoresSchema }),
);

/** A move of services from one party or model to another. */
export const transitionSchema: z.ZodType<Transition, Transition> = schemaOf<Transition>()(
  z.strictObject({
    ...entityShape,
    serviceIds: absentOr(idsSchema),
    fromPartyId: maybe(idSchema),
    toPartyId: maybe(idSchema),
    fromModel: maybe(idSchema),
    toModel: maybe(idSchema),
    decisionId: maybe(idSchema),
    ownerRoleId: maybe(idSchema),
    startedOn: maybe(dateSchema),
    phase: withDefault(z.enum(transitionPhases), 'audit'),
    criteria: absentOr(z.array(transitionCriterionSchema)),
    handover: absentOr(z.array(handoverItemSchema)),
    knowledgeTransfer: tagged('text', maybe(textSchema)),
    stopCondition: tagged('text', maybe(textSchema)),
    pilot: maybe(pilotSchema),
    debts: absentOr(z.array(transitionDebtSchema)),
    pilotCandidates: absentOr(z.array(pilotCandidateSchema)),
  }),
);

/** A rating of a partner. */
export const partnerRatingSchema: z.ZodType<PartnerRating, PartnerRating> = schemaOf<PartnerRating>()(
  z.strictObject({ item: z.enum(partnerItems), rating: maybe(score), evidence: tagged('text', maybe(textSchema)) }),
);

/** An answer of a partner. */
export const partnerAnswerSchema: z.ZodType<PartnerAnswer, PartnerAnswer> = schemaOf<PartnerAnswer>()(
  z.strictObject({ question: z.enum(partnerQuestions), answer: tagged('text', maybe(textSchema)) }),
);

/** A provider that may become a partner. */
export const partnerCandidateSchema: z.ZodType<PartnerCandidate, PartnerCandidate> = schemaOf<PartnerCandidate>()(
  z.strictObject({
    ...entityShape,
    partyId: maybe(idSchema),
    ratings: absentOr(z.array(partnerRatingSchema)),
    answers: absentOr(z.array(partnerAnswerSchema)),
  }),
);
