import { loadedHour, wageGrowth } from './wages.js';
import type { LineWork } from '../lineWork.js';
import { allPositions } from './staff.js';

/** On-call duty: stipends and call-outs. It is not staffed time and never becomes positions. */
export function onCallLine(work: LineWork): void {
  const { calc } = work;
  const { onCall } = work.option;
  if (!work.has(onCall, 'option/onCall')) return;
  const field = 'option/onCall';
  const stipends = calc.times(
    work.need(onCall.persons, 'amount', `${field}/persons`),
    work.need(onCall.weeksPerYear, 'amount', `${field}/weeksPerYear`),
    work.need(onCall.weeklyStipend, 'money', `${field}/weeklyStipend`),
  );
  const callOuts = calc.times(
    work.need(onCall.callOutsPerYear, 'amount', `${field}/callOutsPerYear`),
    work.need(onCall.hoursPerCallOut, 'amount', `${field}/hoursPerCallOut`),
    work.need(onCall.premiumHourlyRate, 'money', `${field}/premiumHourlyRate`),
  );
  work.yearly(calc.plus(stipends, callOuts), wageGrowth(work));
}

/** Specialists who are not needed full time. */
export function specialistsLine(work: LineWork): void {
  const { calc } = work;
  const { specialists } = work.option;
  if (!work.has(specialists, 'option/specialists')) return;
  for (const { skillId, share, annualLoadedCost } of specialists) {
    const field = `option/specialists/${skillId}`;
    const amount = calc.times(
      work.need(share, 'amount', `${field}/share`),
      work.need(annualLoadedCost, 'money', `${field}/annualLoadedCost`),
    );
    work.yearly(amount, wageGrowth(work));
  }
}

/** Training of those in the positions: budgets, and hours that are paid. */
export function trainingLine(work: LineWork): void {
  const { calc } = work;
  const { training } = work.option;
  if (!work.has(training, 'option/training')) return;
  const persons = allPositions(work);
  const budget = work.need(training.annualBudgetPerPerson, 'money', 'option/training/annualBudgetPerPerson');
  work.yearly(calc.times(persons, budget));
  const hours = work.need(training.hoursPerPersonPerYear, 'amount', 'option/training/hoursPerPersonPerYear');
  if (calc.known(hours) !== 0) work.yearly(calc.times(persons, hours, loadedHour(work)), wageGrowth(work));
}

/** Planned hiring; not the replacement of those who leave. */
export function recruitingLine(work: LineWork): void {
  const { recruiting } = work.option;
  if (!work.has(recruiting, 'option/recruiting')) return;
  const hires = work.need(recruiting.hiresPerYear, 'amount', 'option/recruiting/hiresPerYear');
  work.yearly(work.calc.times(hires, work.need(recruiting.costPerHire, 'money', 'option/recruiting/costPerHire')));
}

/** Hours to manage the provider. */
export function governanceLine(work: LineWork): void {
  const { calc } = work;
  const hours = work.need(work.option.governanceHoursPerMonth, 'amount', 'option/governanceHoursPerMonth');
  if (calc.known(hours) === 0) return;
  work.yearly(calc.times(hours, calc.constant(12), loadedHour(work)), wageGrowth(work));
}
