import type { ContractFees } from '../../../services/agreements/model.js';
import type { StepId } from '../../program/steps.js';
import { yearlyGrowth } from '../growth.js';
import type { LineWork } from '../lineWork.js';
import type { CostContract } from '../model.js';

/** The contracts of an option; undefined where it is not said which it pays for. */
export function contractsOf(work: LineWork): readonly CostContract[] {
  const { contractIds } = work.option;
  if (!work.has(contractIds, 'option/contractIds')) return [];
  return contractIds.flatMap((id) => {
    const contract = work.model.contracts?.find((each) => each.id === id);
    if (contract === undefined) work.miss(`contracts/${id}`);
    return contract ?? [];
  });
}

/** Fee a month of a contract in the first year. */
export function monthlyFee(work: LineWork, { id, fees }: CostContract): StepId {
  if (!work.has(fees, `contracts/${id}/fees`)) return work.calc.constant(0);
  return work.need(fees.monthlyFee, 'money', `contracts/${id}/fees/monthlyFee`);
}

/** Factor of the fee in each year; none for a single year. */
export function feeGrowth(work: LineWork, { id, fees }: CostContract): readonly StepId[] | undefined {
  if (work.periods.years === 1 || fees === undefined || fees === null) return undefined;
  const rate = work.need(fees.feeEscalatorRate, 'growth', `contracts/${id}/fees/feeEscalatorRate`);
  return yearlyGrowth(work.calc, rate, work.periods);
}

/** Recurring fees. */
export function feeLine(work: LineWork): void {
  const { calc } = work;
  for (const contract of contractsOf(work)) {
    const fee = monthlyFee(work, contract);
    if (calc.known(fee) === 0) continue;
    work.yearly(calc.times(fee, calc.constant(12)), feeGrowth(work, contract));
  }
}

/** Work outside the scope. */
export function changeRequestsLine(work: LineWork): void {
  const contracts = contractsOf(work);
  if (contracts.length === 0) return;
  const requests = work.need(work.option.changeRequestsPerYear, 'amount', 'option/changeRequestsPerYear');
  if (work.calc.known(requests) === 0) return;
  const fee = onePrice(work, contracts, 'changeRequestFee');
  if (fee !== undefined) work.yearly(work.calc.times(requests, fee.step));
}

/** Volume beyond the allowance. */
export function overageLine(work: LineWork): void {
  const { calc } = work;
  const contracts = contractsOf(work);
  if (contracts.length === 0) return;
  const volume = work.need(work.option.volumePerYear, 'amount', 'option/volumePerYear');
  if (calc.known(volume) === 0) return;
  const price = onePrice(work, contracts, 'overageUnitPrice');
  if (price === undefined) return;
  const { id, fees } = price.contract;
  const allowance = work.need(fees?.allowance, 'amount', `contracts/${id}/fees/allowance`);
  work.yearly(calc.times(calc.most(calc.constant(0), calc.minus(volume, allowance)), price.step));
}

/** The price that one of the contracts has. Where several have one, nothing tells which applies: unknown. */
function onePrice(
  work: LineWork,
  contracts: readonly CostContract[],
  name: keyof Pick<ContractFees, 'changeRequestFee' | 'overageUnitPrice'>,
): { readonly contract: CostContract; readonly step: StepId } | undefined {
  const stated = contracts.filter(({ fees }) => fees?.[name] !== null && fees !== null);
  const [contract] = stated;
  if (contract === undefined) return undefined; // every contract says that it has no such price
  const field = `contracts/${contract.id}/fees/${name}`;
  if (stated.length > 1) {
    work.miss(`contracts/${stated.map(({ id }) => id).join('+')}/fees/${name}`);
    return undefined;
  }
  return { contract, step: work.need(contract.fees?.[name], 'money', field) };
}
