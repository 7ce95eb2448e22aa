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
export type {
  CostAssumptions,
  CriticalityWeights,
  DiscountConvention,
  ReplacementCosts,
  Rounding,
  SharedShock,
} from './assumptions/model.js';
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
export { breakEven } from './breakEven.js';
export type { BreakEvenOptions } from './breakEven.js';
export { compileTotalCostOfOwnership } from './compileTotalCostOfOwnership.js';
export type { CompileTotalCostOfOwnershipOptions } from './compileTotalCostOfOwnership.js';
export type { CompiledTotalCostOfOwnership, FiguredCosts, FiguredLine, FiguredOption } from './compiled/model.js';
export { costTornado } from './costTornado.js';
export type { CostTornadoOptions } from './costTornado.js';
export { explainCostLine } from './explainCostLine.js';
export type { ExplainCostLineOptions } from './explainCostLine.js';
export { simulateCost } from './simulateCost.js';
export { totalCostOfOwnership } from './totalCostOfOwnership.js';
export type { TotalCostOfOwnershipOptions } from './totalCostOfOwnership.js';
export { chartOfAccounts } from './comparison/chart.js';
export type { ChartLine } from './comparison/chart.js';
export type { ComparisonOptions } from './comparison/settings.js';
export type {
  CostContract,
  CostModel,
  CostModelOption,
  CostPerson,
  CostService,
  CostStaff,
  CostTool,
  KnowledgeHolder,
  OptionService,
  ServiceHoursFacts,
} from './comparison/model.js';
export type {
  CostAssumed,
  CostDiagnostic,
  CostDifference,
  CostInput,
  CostLineResult,
  CostSubtotal,
  OptionCosts,
  TotalCostOfOwnership,
} from './comparison/results.js';
export type { CostExplanation, ExplainedCell, ExplainedStep } from './explanation/model.js';
export { costPoints, eventHandlings } from './comparison/settings.js';
export { binaryOperations } from './program/steps.js';
export type { BinaryOperation } from './program/steps.js';
export type { CostBreakEven, CostTornado, TornadoBar } from './sensitivity/model.js';
export { costSimulation, defaultLevels, defaultSeed, defaultTrials, mostTrials } from './simulation/costSimulation.js';
export type { RunningSimulation, SimulateCostOptions } from './simulation/costSimulation.js';
export { quantileMethods, samplingPlans } from './simulation/model.js';
export type {
  CostSimulation,
  Estimate,
  QuantileEstimate,
  RankCorrelation,
  ShareEstimate,
  SimulatedOption,
  SimulatedPair,
} from './simulation/model.js';
export { acknowledgeFromContract } from './downtime/acknowledgeFromContract.js';
export type { AcknowledgeFromContractOptions } from './downtime/acknowledgeFromContract.js';
export { costPerMinute } from './downtime/costPerMinute.js';
export type { CostPerMinuteOptions } from './downtime/costPerMinute.js';
export { downtimeCost } from './downtime/downtimeCost.js';
export type { DowntimeCostOptions } from './downtime/downtimeCost.js';
export { hoursFromWaits } from './downtime/hoursFromWaits.js';
export { acknowledgeBases } from './downtime/outage.js';
export type { AcknowledgeBasis } from './downtime/outage.js';
export { outOfHoursBases } from './downtime/model.js';
export type {
  CostPerMinute,
  CostPerMinuteTerms,
  DowntimeCost,
  DowntimeDiagnostic,
  DowntimeHours,
  DowntimeIncident,
  DowntimeInput,
  DowntimePointOptions,
  DowntimeService,
  DowntimeStepHours,
  OutOfHoursBasis,
  ServiceDowntime,
} from './downtime/model.js';
export { outageCost } from './downtime/outageCost.js';
export type { MinuteCost, OutageCost, OutageCostOptions, OutageCostPart } from './downtime/outageCostModel.js';
export { serviceCredits } from './downtime/serviceCredits.js';
export type {
  ContractCredits,
  CreditContract,
  ServiceCredits,
  ServiceCreditsInput,
  ServiceCreditsOptions,
} from './downtime/serviceCredits.js';
export { annualizedCost } from './investment/annualizedCost.js';
export type { AnnualizedCostOptions } from './investment/annualizedCost.js';
export { irr } from './investment/irr.js';
export type { Irr } from './investment/irr.js';
export { mirr } from './investment/mirr.js';
export type { Mirr, MirrOptions } from './investment/mirr.js';
export { npv } from './investment/npv.js';
export type { NpvOptions } from './investment/npv.js';
export { payback } from './investment/payback.js';
export type { Payback, PaybackOptions } from './investment/payback.js';
export { allocateMoney } from './money/allocateMoney.js';
export type { AllocateMoneyOptions } from './money/allocateMoney.js';
export { currencyListDate } from './money/currencies.js';
export { fromMinor } from './money/fromMinor.js';
export { minorDigits } from './money/minorDigits.js';
export { roundToMinor } from './money/roundToMinor.js';
export { assumedMitigation } from './knowledge/assumedMitigation.js';
export { busFactor } from './knowledge/busFactor.js';
export type { BusFactor } from './knowledge/busFactor.js';
export type { HeldService } from './knowledge/heldServices.js';
export { knowledgeConcentration } from './knowledge/knowledgeConcentration.js';
export type {
  HolderConcentration,
  KnowledgeConcentration,
  KnowledgeConcentrationOptions,
  ServiceConcentration,
} from './knowledge/knowledgeConcentration.js';
export type { ConcentrationMeasure } from './knowledge/concentrationShares.js';
export type { LossTail } from './knowledge/lossTail.js';
export type {
  KnowledgePerson,
  KnowledgeService,
  KnownTribalKnowledgeTax,
  PersonTax,
  ServiceTax,
  TaxComponents,
  TaxDiagnostic,
  TaxMethod,
  TribalKnowledgeTax,
  TribalKnowledgeTaxInput,
  TribalKnowledgeTaxOptions,
  UnknownTribalKnowledgeTax,
} from './knowledge/model.js';
export { tribalKnowledgeTax } from './knowledge/tribalKnowledgeTax.js';
export { publishedQuantities, publishedRanges, publishedStatuses, publishedUnits } from './publishedRanges.js';
export type { PublishedRange } from './publishedRanges.js';
