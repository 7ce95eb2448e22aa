import { creditSteps } from '../../downtime/creditSteps.js';
import { costNote } from '../../costNotes.js';
import { isNone } from '../../downtime/figures.js';
import type { StepId } from '../../program/steps.js';
import { yearlyGrowth } from '../growth.js';
import type { LineWork } from '../lineWork.js';
import type { CostContract } from '../model.js';

/**
 * Writes the line `risk.service-credits`: what the providers of an option give back, as `serviceCredits` calculates it, with fees that
 * rise as the contract says. None where the option does not claim them.
 */
export function serviceCreditsLine(work: LineWork): void {
  const { model, option } = work;
  const contracts = new Map((model.contracts ?? []).map((contract) => [contract.id, contract]));
  if (option.claimsCredits !== true) {
    if (option.contractIds?.some((id) => !isFree(contracts.get(id))) === true) {
      work.remark(costNote('credits-not-claimed'));
    }
    return;
  }
  if (option.contractIds === undefined) work.miss('option/contractIds');
  for (const id of option.contractIds ?? []) {
    const contract = contracts.get(id);
    if (contract === undefined) work.miss(`contracts/${id}`);
    else writeCredits(work, contract);
  }
}

function isFree(contract: CostContract | undefined): boolean {
  const rate = contract?.fees?.creditRate;
  return rate === undefined || isNone(rate);
}

function writeCredits(work: LineWork, contract: CostContract): void {
  const { calc, option, periods } = work;
  const place = `contracts/${contract.id}`;
  const { fees } = contract;
  if (!work.has(fees, `${place}/fees`)) return;
  const steps = creditSteps(work, {
    monthlyFee: { value: fees.monthlyFee, field: `${place}/fees/monthlyFee` },
    creditRate: { value: fees.creditRate, field: `${place}/fees/creditRate` },
    creditCapRate: { value: fees.creditCapRate, field: `${place}/fees/creditCapRate` },
    breachesPerYear: { value: contract.breachesPerYear, field: `${place}/breachesPerYear` },
    responseComplianceRates: [
      { value: option.responseComplianceRate, field: 'option/responseComplianceRate' },
      { value: contract.responseComplianceRate, field: `${place}/responseComplianceRate` },
    ],
    incidentsPerYear: () => incidentsPerYear(work),
  });
  if (steps === undefined) return;
  const escalator = work.given(fees.feeEscalatorRate, 'growth', `${place}/fees/feeEscalatorRate`);
  work.yearly(steps.amount, escalator === undefined ? undefined : yearlyGrowth(calc, escalator, periods));
}

/** All incidents of all services: the comparison does not know which of them a contract answers. */
function incidentsPerYear(work: LineWork): StepId {
  const { calc, model } = work;
  if (model.serviceInputs === undefined) work.miss('serviceInputs');
  return calc.plus(
    ...(model.serviceInputs ?? []).flatMap(({ serviceId, incidents }) => {
      const field = `serviceInputs/${serviceId}/incidents`;
      if (incidents === undefined) work.miss(field);
      return (incidents ?? []).map(({ severity, perYear }) =>
        work.need(perYear, 'amount', `${field}/${severity}/perYear`),
      );
    }),
  );
}
