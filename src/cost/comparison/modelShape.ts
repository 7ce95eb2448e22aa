import { isRecord } from '../../internal/check.js';
import type { Distribution } from '../../internal/quantity/model.js';
import type { FieldShape, Shape, ShapeOf } from '../../internal/shapeFaults.js';
import { raciSemantics } from '../../raci/model.js';
import type { ContractFees } from '../../services/agreements/model.js';
import { criticalities, operatingModels } from '../../services/catalogue/model.js';
import {
  concentrationMeasures,
  costPeriods,
  discountConventions,
  moneyBases,
  monthlyRates,
  roundings,
  staffings,
  taxMethods,
} from '../assumptions/model.js';
import type { CostAssumptions, CriticalityWeights, ReplacementCosts, SharedShock } from '../assumptions/model.js';
import { correlationKinds } from '../model.js';
import type { CostCorrelation, DowntimeInputs, IncidentRate, ServiceCostInput } from '../model.js';
import {
  costAccounts,
  costCertainties,
  costOwners,
  costTimings,
  costTreatments,
  rampShapes,
} from '../options/model.js';
import type {
  CostLine,
  ExitCosts,
  OnCallCosts,
  OnCallReach,
  RecruitingCosts,
  RestorationItem,
  SpecialistItem,
  StepHours,
  ToolingItem,
  TrainingCosts,
  TransitionCosts,
} from '../options/model.js';
import type {
  CostContract,
  CostModel,
  CostModelOption,
  CostPerson,
  CostService,
  CostStaff,
  CostTool,
  KnowledgeHolder,
  OptionService,
} from './model.js';

const laws: Readonly<Record<Distribution['kind'], readonly string[]>> = {
  constant: [],
  uniform: [],
  triangular: [],
  pert: [],
  normal: [],
  lognormal: [],
  'lognormal-interval': [],
  'lognormal-moments': [],
  discrete: ['values', 'weights'],
  bernoulli: [],
  binomial: [],
  poisson: [],
  gamma: [],
  empirical: ['sample'],
};

/** A number, or a distribution of a known kind; its parameters are looked at where it is used. */
const figure: FieldShape = {
  own: (value) => {
    if (typeof value === 'number') return undefined;
    const kind = isRecord(value) && typeof value['kind'] === 'string' ? value['kind'] : '';
    if (!isRecord(value) || !Object.hasOwn(laws, kind)) {
      return `be a number or a distribution of the kinds ${Object.keys(laws).join(', ')}`;
    }
    const lists = Object.entries(laws).find(([name]) => name === kind)?.[1] ?? [];
    const missing = lists.find((list) => !Array.isArray(value[list]));
    return missing === undefined ? undefined : `have ${missing} as an array`;
  },
};
const words = (list: readonly string[]): FieldShape => ({ words: list });
const needed = (list: readonly string[]): FieldShape => ({ words: list, isRequired: true });
const list = (shape: Shape, key?: string): FieldShape => ({ list: shape, ...(key !== undefined && { key }) });
const one = (shape: Shape): FieldShape => ({ one: shape });

const weights: ShapeOf<CriticalityWeights> = { critical: 'number', high: 'number', medium: 'number', low: 'number' };
const replacement: ShapeOf<ReplacementCosts> = {
  ...{ costPerHire: figure, agencyRate: figure, onboardingHours: figure, monthlyProductivity: 'numbers' as const },
  ...{ vacancyMonths: figure, contractorMonthlyRate: figure },
};
const shock: ShapeOf<SharedShock> = { rate: figure, leavingRateGivenShock: figure };
const assumptions: ShapeOf<CostAssumptions> = {
  ...{ horizonYears: 'number' as const, startsOn: 'text' as const, discountRate: 'number' as const },
  ...{ basis: words(moneyBases), inflationRate: 'number' as const, discountConvention: words(discountConventions) },
  ...{ period: words(costPeriods), monthlyRate: words(monthlyRates), rounding: words(roundings) },
  ...{ wageInflationRate: figure, loadingFactor: figure, loadedHourlyRate: figure, weeklyHours: 'number' as const },
  ...{ shrinkageRate: figure, staffing: words(staffings), taxMethod: words(taxMethods), leavingRate: figure },
  ...{ replacementMultiplier: figure, replacementShare: figure, mitigationRate: figure },
  holdingSemantics: {
    own: (value) =>
      Array.isArray(value) && value.every((each) => raciSemantics.some((known) => known === each))
        ? undefined
        : `have only ${raciSemantics.join(', ')}`,
  },
  ...{ concentration: words(concentrationMeasures), concentrationExponent: 'number' as const },
  ...{ criticalityWeights: one(weights), replacement: one(replacement), sharedShock: one(shock) },
  ...{ contextPenalty: figure, outOfHoursShare: figure },
};
const incident: ShapeOf<IncidentRate> = {
  severity: 'id',
  ...{ perYear: figure, costPerMinute: figure, affectedShare: figure },
};
const downtime: ShapeOf<DowntimeInputs> = {
  ...{ revenuePerHour: figure, affectedShare: figure, irrecoverableShare: figure, affectedUsers: figure },
  ...{ loadedHourlyRate: figure, productivityLoss: figure, penaltiesPerMinute: figure },
};
const serviceInput: ShapeOf<ServiceCostInput> = {
  ...{ serviceId: 'id' as const, incidents: list(incident), downtime: one(downtime) },
  ...{ recreationValue: figure, secondHolderCost: figure, mitigationRate: figure },
};
const staff: ShapeOf<CostStaff> = {
  ...{ roleId: 'text' as const, personIds: 'texts' as const, fte: figure, seats: figure, annualSalary: figure },
  ...{ concentration: figure, coverageHoursPerWeek: 'number' as const },
};
const onCall: ShapeOf<OnCallCosts> = {
  ...{ persons: figure, weeksPerYear: figure, weeklyStipend: figure },
  ...{ callOutsPerYear: figure, hoursPerCallOut: figure, premiumHourlyRate: figure },
};
const specialist: ShapeOf<SpecialistItem> = { skillId: 'id', share: figure, annualLoadedCost: figure };
const training: ShapeOf<TrainingCosts> = { annualBudgetPerPerson: figure, hoursPerPersonPerYear: figure };
const recruiting: ShapeOf<RecruitingCosts> = { hiresPerYear: figure, costPerHire: figure };
const tool: ShapeOf<ToolingItem> = {
  ...{ id: 'id' as const, toolId: 'text' as const, owner: needed(costOwners), purchasePrice: figure },
  ...{ lifeYears: 'number' as const, salvageRate: 'number' as const, annualPrice: figure, careHoursPerWeek: figure },
};
const hours: ShapeOf<StepHours> = { detect: figure, acknowledge: figure, diagnose: figure, repair: figure };
const restoration: ShapeOf<RestorationItem> = {
  ...{ serviceIds: 'texts' as const, severities: 'texts' as const, staffed: one(hours), unstaffed: one(hours) },
};
const reach: ShapeOf<OnCallReach> = { rate: figure, pagingHours: figure, escalationHours: figure };
const transition: ShapeOf<TransitionCosts> = {
  ...{ assessmentCost: figure, remediationCost: figure, onboardingFee: figure, knowledgeTransferHours: figure },
  ...{ parallelRunMonths: figure, rampMonths: figure, productivityDip: figure, ramp: words(rampShapes) },
};
const exit: ShapeOf<ExitCosts> = {
  ...{ yearlyRates: 'numbers' as const, certainAtHorizon: 'flag' as const, terminationRate: figure },
  ...{ dataExtraction: figure, parallelMonths: figure, knowledgeTransfer: figure, toolRemoval: figure },
  ...{ rehire: figure, severance: figure },
};
const line: ShapeOf<CostLine> = {
  ...{ id: 'id' as const, account: needed(costAccounts), treatment: needed(costTreatments), owner: needed(costOwners) },
  ...{ certainty: needed(costCertainties), annualAmount: figure, oneOffAmount: figure, year: 'number' as const },
  ...{ timing: words(costTimings), basis: words(moneyBases), escalatorRate: 'number' as const },
  ...{ personIds: 'texts' as const, source: 'any' as const },
};
const holder: ShapeOf<KnowledgeHolder> = { id: 'id', leavingRate: figure };
const optionService: ShapeOf<OptionService> = {
  ...{ serviceId: 'id' as const, holders: list(holder, 'id'), outOfHoursShare: figure, waitHours: figure },
};
const option: ShapeOf<CostModelOption> = {
  ...{ id: 'id' as const, name: 'text' as const, description: 'text' as const, importedFrom: 'any' as const },
  ...{ externalIds: 'any' as const, shareable: 'flag' as const, metadata: 'any' as const, currency: 'text' as const },
  ...{ operatingModel: words(operatingModels), incumbent: 'flag' as const, contractIds: 'texts' as const },
  ...{ staff: list(staff), onCall: one(onCall), specialists: list(specialist, 'skillId'), training: one(training) },
  ...{ recruiting: one(recruiting), governanceHoursPerMonth: figure, changeRequestsPerYear: figure },
  ...{ volumePerYear: figure, tooling: list(tool, 'id'), restoration: list(restoration), onCallReach: one(reach) },
  ...{ skillGapDelayHours: figure, contextPenalty: figure, mitigationRate: figure, responseComplianceRate: figure },
  ...{ claimsCredits: 'flag' as const, transition: one(transition), exit: one(exit), lines: list(line, 'id') },
  services: list(optionService, 'serviceId'),
};
const person: ShapeOf<CostPerson> = {
  ...{ id: 'id' as const, annualSalary: figure, leavingRate: figure, concentration: figure },
};
const fees: ShapeOf<ContractFees> = {
  ...{ monthlyFee: figure, feeEscalatorRate: 'number' as const, onboardingFee: figure, changeRequestFee: figure },
  ...{ allowance: 'number' as const, overageUnitPrice: figure, creditRate: 'number' as const },
  ...{ creditCapRate: 'number' as const, terminationRate: 'number' as const },
};
const contract: ShapeOf<CostContract> = {
  ...{ id: 'id' as const, fees: one(fees), remainingMonths: 'number' as const, renewalMonths: 'number' as const },
  ...{ responseComplianceRate: figure, breachesPerYear: figure, providerHolds: 'flag' as const },
};
const tools: ShapeOf<CostTool> = { id: 'id', annualPrice: figure };
const service: ShapeOf<CostService> = { id: 'id', criticality: words(criticalities) };
const correlation: ShapeOf<CostCorrelation> = { kind: words(correlationKinds), inputIds: 'texts', matrix: 'any' };

/** The form of a comparison: every key that it may have, and what may stand there. */
export const modelShape: ShapeOf<CostModel> = {
  ...{ currency: 'id' as const, assumptions: one(assumptions), serviceInputs: list(serviceInput, 'serviceId') },
  ...{
    options: { list: option, key: 'id', isRequired: true as const },
    correlation: one(correlation),
    people: list(person, 'id'),
  },
  ...{ contracts: list(contract, 'id'), tools: list(tools, 'id'), services: list(service, 'id') },
};
