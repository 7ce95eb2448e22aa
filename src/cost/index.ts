export { correlationKinds } from './model.js';
export type { CostCorrelation, Costs, DowntimeInputs, IncidentRate, ServiceCostInput } from './model.js';
export {
  concentrationMeasures,
  costPeriods,
  discountConventions,
  moneyBases,
  monthlyRates,
  roundings,
  staffings,
  taxMethods,
} from './assumptions/model.js';
export type { CostAssumptions, CriticalityWeights, ReplacementCosts, SharedShock } from './assumptions/model.js';
export { costAccounts, costCertainties, costOwners, costTimings, costTreatments, rampShapes } from './options/model.js';
export type {
  CostLine,
  CostOption,
  CostOwner,
  ExitCosts,
  OnCallCosts,
  OnCallReach,
  RecruitingCosts,
  RestorationItem,
  SpecialistItem,
  StaffItem,
  StepHours,
  ToolingItem,
  TrainingCosts,
  TransitionCosts,
} from './options/model.js';
export type { Entity, EntityCommon, ExternalId, ImportedFrom } from '../internal/entity/model.js';
export type { JsonValue } from '../internal/json.js';
export type {
  BernoulliDistribution,
  BinomialDistribution,
  ConstantDistribution,
  DiscreteDistribution,
  Distribution,
  EmpiricalDistribution,
  GammaDistribution,
  LognormalDistribution,
  LognormalIntervalDistribution,
  LognormalMomentsDistribution,
  NormalDistribution,
  PertDistribution,
  PoissonDistribution,
  Provenance,
  Quantity,
  TriangularDistribution,
  UniformDistribution,
} from '../internal/quantity/model.js';
