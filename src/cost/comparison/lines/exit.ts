import type { ExitCosts } from '../../options/model.js';
import type { StepId } from '../../program/steps.js';
import type { LineWork } from '../lineWork.js';
import type { CostContract } from '../model.js';
import { contractsOf, feeGrowth, monthlyFee } from './provider.js';

/** Chance of leaving at the end of each year, from 1; undefined where nothing is left. */
function exitRates(work: LineWork): readonly number[] | undefined {
  const { exit } = work.option;
  if (!work.has(exit, 'option/exit')) return undefined;
  const { years } = work.periods;
  if (exit.certainAtHorizon === true) return Array.from({ length: years }, (_, at) => (at + 1 === years ? 1 : 0));
  if (exit.yearlyRates === undefined) {
    work.miss('option/exit/yearlyRates');
    return undefined;
  }
  return exit.yearlyRates.slice(0, years);
}

/** Money at the end of each year, by the chance of leaving then. */
function atExit(work: LineWork, amountOf: (exit: ExitCosts, year: number) => StepId): void {
  const rates = exitRates(work);
  const { exit } = work.option;
  if (rates === undefined || exit === undefined || exit === null) return;
  for (const [at, rate] of rates.entries()) {
    if (rate > 0) work.once(work.calc.times(amountOf(exit, at + 1), work.calc.constant(rate)), at + 1);
  }
}

/** The line of a stated amount. */
function statedExit(name: keyof Pick<ExitCosts, 'rehire' | 'severance'>) {
  return (work: LineWork): void => {
    atExit(work, (exit) => work.need(exit[name], 'money', `option/exit/${name}`));
  };
}

/** The line of an amount that is 0 unless set where no provider holds configurations, tooling or documentation. */
function lockedExit(name: keyof Pick<ExitCosts, 'dataExtraction' | 'knowledgeTransfer' | 'toolRemoval'>) {
  return (work: LineWork): void => {
    atExit(work, (exit) => {
      if (exit[name] === undefined && isFree(work)) return work.calc.constant(0);
      return work.need(exit[name], 'money', `option/exit/${name}`);
    });
  };
}

/** Whether every contract says that the provider holds nothing that must come back. */
function isFree(work: LineWork): boolean {
  return contractsOf(work).every(({ providerHolds }) => providerHolds === false);
}

/** Hiring again. */
export const rehireLine: (work: LineWork) => void = statedExit('rehire');
/** Severance. */
export const severanceLine: (work: LineWork) => void = statedExit('severance');
/** Getting the data out. */
export const dataExtractionLine: (work: LineWork) => void = lockedExit('dataExtraction');
/** Handing the knowledge on. */
export const exitKnowledgeLine: (work: LineWork) => void = lockedExit('knowledgeTransfer');
/** Removing and replacing tools. */
export const toolRemovalLine: (work: LineWork) => void = lockedExit('toolRemoval');

/** Months in which both run, at the running cost of the option that is left. */
export function exitParallelLine(work: LineWork): void {
  const { calc, running } = work;
  atExit(work, (exit, year) => {
    const months = work.need(exit.parallelMonths, 'amount', 'option/exit/parallelMonths');
    if (calc.known(months) !== 0) for (const field of running.after.missing) work.miss(field);
    return calc.times(months, running.after.amountIn(year));
  });
}

/** A share of the fees that remain of the term at that time; nothing after the term, unless it renews itself. */
export function terminationLine(work: LineWork): void {
  atExit(work, (exit, year) => {
    const charges = contractsOf(work).map((contract) => termination(work, contract, exit, year));
    return work.calc.plus(...charges);
  });
}

function termination(work: LineWork, contract: CostContract, exit: ExitCosts, year: number): StepId {
  const { calc } = work;
  const { id, fees } = contract;
  const field =
    exit.terminationRate === undefined ? `contracts/${id}/fees/terminationRate` : 'option/exit/terminationRate';
  const stated = exit.terminationRate === undefined ? fees?.terminationRate : exit.terminationRate;
  const rate = work.need(fees === null ? 0 : stated, 'rate', field);
  if (calc.known(rate) === 0) return calc.constant(0);
  const months = monthsLeft(work, contract, year);
  const growth = feeGrowth(work, contract)?.[year - 1] ?? calc.constant(1);
  return calc.times(rate, calc.constant(months), monthlyFee(work, contract), growth);
}

function monthsLeft(work: LineWork, { id, remainingMonths, renewalMonths }: CostContract, year: number): number {
  if (remainingMonths === null) return 0;
  if (remainingMonths === undefined) {
    work.miss(`contracts/${id}/remainingMonths`);
    return 0;
  }
  const left = remainingMonths - year * 12;
  if (left >= 0) return left;
  if (renewalMonths === undefined) work.miss(`contracts/${id}/renewalMonths`);
  if (renewalMonths === undefined || renewalMonths === null || renewalMonths <= 0) return 0;
  return (renewalMonths - (-left % renewalMonths)) % renewalMonths;
}
