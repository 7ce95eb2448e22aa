import { refuseFaults } from '../../internal/checkNumbers.js';
import { checkOptions, refuse } from '../../internal/check.js';
import { guarded } from '../../internal/guarded.js';
import type { Quantity } from '../../internal/quantity/model.js';
import type { costPoints } from '../comparison/settings.js';
import { checkList, pointOf } from './checkDowntime.js';
import { creditSteps } from './creditSteps.js';
import type { CreditFacts } from './creditSteps.js';
import type { DowntimePointOptions } from './model.js';
import { pointFigures } from '../comparison/pointFigures.js';
import type { PointFigures } from '../comparison/pointFigures.js';

/** A contract that gives credits for late responses. */
export interface CreditContract {
  /** Id. */
  readonly id: string;
  /** Fee a month. */
  readonly monthlyFee?: Quantity | null | undefined;
  /** Credit of a breach, share of the monthly fee, 0 to 1. */
  readonly creditRate?: Quantity | null | undefined;
  /** Most credit a month, share of the monthly fee, 0 to 1; null: the fee. */
  readonly creditCapRate?: Quantity | null | undefined;
  /** Breaches a year. */
  readonly breachesPerYear?: Quantity | null | undefined;
  /** Share of responses within the agreement, 0 to 1, where breaches are not given. */
  readonly responseComplianceRate?: Quantity | null | undefined;
  /** Incidents a year that the contract answers, where breaches are not given. */
  readonly incidentsPerYear?: Quantity | null | undefined;
}

/** What `serviceCredits` needs to know. */
export interface ServiceCreditsInput {
  /** The contracts. */
  readonly contracts: readonly CreditContract[];
  /** Whether credits are claimed; absent: no. */
  readonly claimsCredits?: boolean | undefined;
}

/** Options of {@link serviceCredits}. */
export type ServiceCreditsOptions = DowntimePointOptions;

/** Credits of a contract. */
export interface ContractCredits {
  /** The contract. */
  readonly contractId: string;
  /** Breaches a year; null where they are unknown or make no difference. */
  readonly breachesPerYear: number | null;
  /** Whether the cap lessens the credits. */
  readonly isCapped: boolean;
  /** Amount a year, at most 0; null where it is unknown. */
  readonly amount: number | null;
  /** What is missing to know it. */
  readonly missing: readonly string[];
}

/** What providers give back a year. */
export interface ServiceCredits {
  /** Whether it is known. */
  readonly status: 'known' | 'unknown';
  /** Amount a year, at most 0; null where it is unknown. */
  readonly amount: number | null;
  /** Whether credits are claimed; otherwise there are none. */
  readonly isClaimed: boolean;
  /** By contract, in the order given; empty where none are claimed. */
  readonly contracts: readonly ContractCredits[];
  /** Which value of an uncertain figure is used. */
  readonly point: (typeof costPoints)[number];
  /** What is missing to know it. */
  readonly missing: readonly string[];
}

const contractKeys: readonly (keyof CreditContract)[] = [
  ...(['id', 'monthlyFee', 'creditRate', 'creditCapRate', 'breachesPerYear'] as const),
  ...(['responseComplianceRate', 'incidentsPerYear'] as const),
];

/**
 * Credits of providers for late responses, a negative cost.
 *
 * `-min(breaches * creditRate, 12 * min(creditCapRate, 1)) * monthlyFee`, breaches as given or `(1 - compliance) * incidents`. Breaches
 * count as spread evenly over the months, and with their mean: where they come together the cap bites sooner, so that this is the most
 * to expect. Credits that nobody claims are none, and they never exceed the fee.
 *
 * @returns amounts a year in the currency of the input, not rounded, at most 0; `unknown` with all that is missing
 * @throws ComanagedError `invalid-argument` with all figures that are no distribution or out of their range; `invalid-option` for a
 * point that is not known; `unknown-option` for a key that is not known
 * @example
 * ```ts
 * import { serviceCredits } from 'comanaged/cost';
 *
 * const noc = { id: 'noc', monthlyFee: 20_000, creditRate: 0.05, creditCapRate: 0.1, breachesPerYear: 4 };
 * serviceCredits({ contracts: [noc], claimsCredits: true }).amount; // 4 * 5 % of a month
 * // => -4000
 * ```
 */
export function serviceCredits(input: ServiceCreditsInput, options: ServiceCreditsOptions = {}): ServiceCredits {
  return guarded('input', () => {
    checkOptions(input, 'input', ['contracts', 'claimsCredits']);
    checkList(input.contracts, 'contracts', ['id']);
    for (const [at, contract] of input.contracts.entries()) checkOptions(contract, `contracts/${at}`, contractKeys);
    const { claimsCredits = false } = input;
    if (typeof claimsCredits !== 'boolean') refuse('claimsCredits', 'be true or false');
    const point = pointOf(options);
    const figures = pointFigures(point);
    const written = (claimsCredits ? input.contracts : []).map((contract) => ({
      contractId: contract.id,
      ...figures.missingIn(() => creditSteps(figures, creditFacts(figures, contract))),
    }));
    const total = figures.calc.plus(...written.map((each) => each.written?.amount ?? figures.calc.constant(0)));
    refuseFaults(figures.faults);
    const { valueOf } = figures;
    const missing = [...figures.missing];
    return {
      status: missing.length === 0 ? 'known' : 'unknown',
      amount: missing.length === 0 ? valueOf(total) : null,
      isClaimed: claimsCredits,
      contracts: written.map(({ contractId, written: steps, missing: open }): ContractCredits => {
        if (open.length > 0) return { contractId, breachesPerYear: null, isCapped: false, amount: null, missing: open };
        if (steps === undefined)
          return { contractId, breachesPerYear: null, isCapped: false, amount: 0, missing: open };
        return {
          contractId,
          breachesPerYear: valueOf(steps.breaches),
          isCapped: valueOf(steps.earned) > valueOf(steps.cap),
          amount: valueOf(steps.amount),
          missing: open,
        };
      }),
      point,
      missing,
    };
  });
}

function creditFacts(figures: PointFigures, contract: CreditContract): CreditFacts {
  const place = `contracts/${contract.id}`;
  const { monthlyFee, creditRate, creditCapRate, breachesPerYear, responseComplianceRate, incidentsPerYear } = contract;
  return {
    monthlyFee: { value: monthlyFee, field: `${place}/monthlyFee` },
    creditRate: { value: creditRate, field: `${place}/creditRate` },
    creditCapRate: { value: creditCapRate, field: `${place}/creditCapRate` },
    breachesPerYear: { value: breachesPerYear, field: `${place}/breachesPerYear` },
    responseComplianceRates: [{ value: responseComplianceRate, field: `${place}/responseComplianceRate` }],
    incidentsPerYear: () => figures.need(incidentsPerYear, 'amount', `${place}/incidentsPerYear`),
  };
}
