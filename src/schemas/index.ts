export { externalIdSchema, importedFromSchema, jsonValueSchema } from '../internal/entity/schema.js';
export {
  amountQuantitySchema,
  distributionSchema,
  moneyQuantitySchema,
  provenanceSchema,
  quantitySchema,
  rateQuantitySchema,
} from '../internal/quantity/schema.js';
export {
  breakSchema,
  closureSchema,
  coveragePlanSchema,
  coverageWindowSchema,
  hoursPlanSchema,
  hoursWindowSchema,
  overrideSchema,
  replacementSchema,
  requiredCoverageSchema,
  rotationSchema,
  wallHoursSchema,
} from '../coverage/schema.js';
export { refSchema } from '../services/subjects/schema.js';
export {
  assigneeSchema,
  partySchema,
  personSchema,
  personSkillSchema,
  privilegedAccessSchema,
  roleSchema,
  skillSchema,
  teamSchema,
  workloadSchema,
} from '../services/parties/schema.js';
export { givenFactsSchema } from '../services/profile/schema.js';
export {
  accessReviewSchema,
  backupPlanSchema,
  monitoredItemSchema,
  requiredSkillSchema,
  serviceObjectivesSchema,
  serviceSchema,
  sloSchema,
  sloWindowSchema,
} from '../services/catalogue/schema.js';
export { activitySchema } from '../services/activities/schema.js';
export {
  contractFeesSchema,
  contractSchema,
  custodySchema,
  serviceLevelSchema,
  toolAccessSchema,
  toolSchema,
} from '../services/agreements/schema.js';
export {
  documentRecordSchema,
  escalationRouteSchema,
  escalationStepSchema,
  evidenceSchema,
  exceptionSchema,
  followUpSchema,
  operationsEventSchema,
  reviewSchema,
} from '../governance/records/schema.js';
export {
  decisionOverrideSchema,
  decisionSchema,
  handoverItemSchema,
  partnerAnswerSchema,
  partnerCandidateSchema,
  partnerRatingSchema,
  pilotCandidateSchema,
  pilotSchema,
  pilotScoresSchema,
  policyReferenceSchema,
  transitionCriterionSchema,
  transitionDebtSchema,
  transitionSchema,
} from '../governance/decisions/schema.js';
export {
  assignmentSchema,
  assignmentScopeSchema,
  dutySchema,
  laneCarveOutSchema,
  laneRequirementSchema,
  laneSchema,
  laneSelectorSchema,
  raciLetterSchema,
  raciSchemeSchema,
} from '../raci/schema.js';
export { maturityAnswerSchema, maturitySchema } from '../maturity/schema.js';
export { parseMaturityModel } from '../maturity/parseMaturityModel.js';
export type { ParseMaturityModelOptions, ParseMaturityModelResult } from '../maturity/parseMaturityModel.js';
export {
  metricDefinitionSchema,
  metricObservationSchema,
  metricToleranceSchema,
  metricsSchema,
} from '../metrics/schema.js';
export {
  incidentAssignmentSchema,
  incidentOutageSchema,
  incidentPauseSchema,
  incidentRecordSchema,
  instantInputSchema,
  reportedFiguresSchema,
} from '../metrics/incident/schema.js';
export {
  costAssumptionsSchema,
  criticalityWeightsSchema,
  replacementCostsSchema,
  sharedShockSchema,
} from '../cost/assumptions/schema.js';
export {
  costLineSchema,
  costOptionSchema,
  exitCostsSchema,
  onCallCostsSchema,
  onCallReachSchema,
  recruitingCostsSchema,
  restorationItemSchema,
  specialistItemSchema,
  staffItemSchema,
  stepHoursSchema,
  toolingItemSchema,
  trainingCostsSchema,
  transitionCostsSchema,
} from '../cost/options/schema.js';
export {
  costCorrelationSchema,
  costsSchema,
  downtimeInputsSchema,
  incidentRateSchema,
  serviceCostInputSchema,
} from '../cost/schema.js';
export {
  collectionStatementSchema,
  operatingModelSchema,
  organizationSchema,
  siteSchema,
} from '../operating-model/schema.js';
export { parseOperatingModel } from '../operating-model/parseOperatingModel.js';
export type { ParseOperatingModelOptions } from '../operating-model/parseOperatingModel.js';
export type { ParseResult } from '../operating-model/parseDocument.js';
export { parseOperatingModelText } from '../operating-model/parseOperatingModelText.js';
export { parsePolicy } from '../recommendation/policy/parsePolicy.js';
export type { ParsePolicyOptions, ParsePolicyResult } from '../recommendation/policy/parsePolicy.js';
export type { Policy } from '../recommendation/policy/model.js';
export { parseIncidents } from '../operating-model/parseIncidents.js';
export type { ParseIncidentsOptions, ParseIncidentsResult } from '../operating-model/parseIncidents.js';
export type { Problem } from '../internal/quantity/model.js';
export { toJsonSchema } from '../export/toJsonSchema.js';
export type { JsonSchema, JsonSchemaTarget, ToJsonSchemaOptions } from '../export/toJsonSchema.js';
