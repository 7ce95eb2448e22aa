import type { costAccounts, costCertainties, CostOwner, costTreatments } from '../options/model.js';

/** What is fixed of a line of the chart of accounts. */
export interface ChartLine {
  readonly id: string;
  readonly account: (typeof costAccounts)[number];
  readonly treatment: (typeof costTreatments)[number];
  readonly owner: CostOwner;
  readonly certainty: (typeof costCertainties)[number];
  /** Name and version of its formula, and the formula in the names of the fields. */
  readonly formula: string;
}

type Row = readonly [
  id: string,
  treatment: ChartLine['treatment'],
  owner: CostOwner,
  certainty: ChartLine['certainty'],
  formula: string,
];

/** Money that is spent: Gartner's direct costs. */
const direct: readonly Row[] = [
  ['staff', 'opex', 'internal', 'budgeted', 'annualSalary * fte * loadingFactor * (1 + wageInflationRate)^(year - 1)'],
  [
    'staff.oncall',
    'opex',
    'internal',
    'estimated',
    '(persons * weeksPerYear * weeklyStipend + callOutsPerYear * hoursPerCallOut * premiumHourlyRate) * (1 + wageInflationRate)^(year - 1)',
  ],
  [
    'staff.specialist-bench',
    'opex',
    'internal',
    'estimated',
    'share * annualLoadedCost * (1 + wageInflationRate)^(year - 1)',
  ],
  [
    'training',
    'opex',
    'internal',
    'budgeted',
    'fte * annualBudgetPerPerson + fte * hoursPerPersonPerYear * loadedHourlyRate * (1 + wageInflationRate)^(year - 1)',
  ],
  ['recruiting', 'opex', 'internal', 'estimated', 'hiresPerYear * costPerHire'],
  [
    'tooling.capex',
    'capex',
    'internal',
    'budgeted',
    'purchasePrice at the decision and every lifeYears, less what is left of it',
  ],
  ['tooling.opex', 'opex', 'internal', 'budgeted', 'annualPrice'],
  [
    'tooling.care',
    'opex',
    'internal',
    'estimated',
    'careHoursPerWeek * 52 * loadedHourlyRate * (1 + wageInflationRate)^(year - 1)',
  ],
  ['msp.fee', 'opex', 'provider', 'budgeted', 'monthlyFee * 12 * (1 + feeEscalatorRate)^(year - 1)'],
  ['msp.change-requests', 'opex', 'provider', 'estimated', 'changeRequestsPerYear * changeRequestFee'],
  ['msp.overage', 'opex', 'provider', 'estimated', 'most(0, volumePerYear - allowance) * overageUnitPrice'],
  [
    'governance',
    'opex',
    'internal',
    'estimated',
    'governanceHoursPerMonth * 12 * loadedHourlyRate * (1 + wageInflationRate)^(year - 1)',
  ],
  [
    'transition.onboarding',
    'opex',
    'shared',
    'budgeted',
    'onboardingFee + knowledgeTransferHours * loadedHourlyRate + staff * productivityDip * (1 - ramp)',
  ],
  [
    'transition.parallel-run',
    'opex',
    'shared',
    'estimated',
    'parallelRunMonths * least(running cost a month before, after)',
  ],
  ['transition.remediation', 'opex', 'internal', 'estimated', 'assessmentCost + remediationCost'],
  [
    'exit.termination',
    'risk-expected',
    'provider',
    'expected-loss',
    'rate of exit * terminationRate * remaining months * monthlyFee',
  ],
  ['exit.data-extraction', 'risk-expected', 'internal', 'expected-loss', 'rate of exit * dataExtraction'],
  [
    'exit.parallel-run',
    'risk-expected',
    'shared',
    'expected-loss',
    'rate of exit * parallelMonths * running cost a month',
  ],
  ['exit.knowledge-transfer', 'risk-expected', 'internal', 'expected-loss', 'rate of exit * knowledgeTransfer'],
  ['exit.tool-removal', 'risk-expected', 'internal', 'expected-loss', 'rate of exit * toolRemoval'],
  ['exit.rehire', 'risk-expected', 'internal', 'expected-loss', 'rate of exit * rehire'],
  ['exit.severance', 'risk-expected', 'internal', 'expected-loss', 'rate of exit * severance'],
];
/** Losses that are expected: Gartner's indirect costs. */
const indirect: readonly Row[] = [
  ['risk.tribal-knowledge', 'risk-expected', 'internal', 'expected-loss', 'tribal-knowledge tax by taxMethod'],
  [
    'risk.downtime',
    'risk-expected',
    'internal',
    'expected-loss',
    '60 * perYear * costPerMinute * ((1 - outOfHoursShare) * staffed hours + outOfHoursShare * unstaffed hours)',
  ],
  [
    'risk.service-credits',
    'risk-expected',
    'provider',
    'expected-loss',
    '-(breaches * creditRate * monthlyFee), capped',
  ],
];

/**
 * The chart of accounts: every line that each option has, 0 where it does not apply.
 *
 * @see Gartner's chart of accounts of total cost of ownership: direct costs (hardware, software, operations, administration) and
 * indirect ones (end-user operations, downtime).
 */
export const chartOfAccounts: readonly ChartLine[] = [
  ...direct.map((row) => lineOf('direct', row)),
  ...indirect.map((row) => lineOf('indirect', row)),
];

function lineOf(account: ChartLine['account'], [id, treatment, owner, certainty, formula]: Row): ChartLine {
  return { id, account, treatment, owner, certainty, formula: `${id}@1: ${formula}` };
}
