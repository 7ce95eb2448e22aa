import { costNote } from '../../costNotes.js';
import type { TransitionCosts } from '../../options/model.js';
import { zeroStep } from '../../program/calculation.js';
import type { StepId } from '../../program/steps.js';
import { spread } from '../growth.js';
import type { LineWork } from '../lineWork.js';
import { contractsOf } from './provider.js';
import { rampOf } from './rampOf.js';
import { basePay, staffField } from './staff.js';
import { loadedHour, wageGrowth } from './wages.js';

/** What moving to the option takes; undefined where there is none: it is how things are, or it is said to take nothing. */
function moving(work: LineWork): TransitionCosts | undefined {
  const { incumbent, transition } = work.option;
  if (incumbent === true) {
    work.remark(costNote('incumbent'));
    return undefined;
  }
  return work.has(transition, 'option/transition') ? transition : undefined;
}

/** Fee of the provider, transfer of knowledge, and the productivity that is lost until everybody is at home. */
export function onboardingLine(work: LineWork): void {
  const { calc } = work;
  const transition = moving(work);
  if (transition === undefined) return;
  work.once(onboardingFee(work, transition));
  const hours = work.need(transition.knowledgeTransferHours, 'amount', 'option/transition/knowledgeTransferHours');
  if (calc.known(hours) !== 0) work.once(calc.times(hours, loadedHour(work)));
  const dip = work.need(transition.productivityDip, 'rate', 'option/transition/productivityDip');
  if (calc.known(dip) !== 0) lostProductivity(work, transition, dip);
}

function onboardingFee(work: LineWork, { onboardingFee: stated }: TransitionCosts): StepId {
  if (stated !== undefined) return work.need(stated, 'money', 'option/transition/onboardingFee');
  const fees = contractsOf(work).map(({ id, fees }) =>
    fees === null
      ? work.calc.constant(0)
      : work.need(fees?.onboardingFee, 'money', `contracts/${id}/fees/onboardingFee`),
  );
  return work.calc.plus(...fees);
}

function lostProductivity(work: LineWork, { rampMonths }: TransitionCosts, dip: StepId): void {
  const { calc, periods } = work;
  work.need(rampMonths, 'amount', 'option/transition/rampMonths');
  const ramp = rampOf(work);
  if (ramp === undefined) return;
  const staff = work.has(work.option.staff, 'option/staff') ? work.option.staff : [];
  const pay = calc.plus(...staff.map((item, at) => basePay(work, item, staffField(item, at))));
  const loading = work.need(work.model.assumptions?.loadingFactor, 'loading', 'assumptions/loadingFactor');
  const parts = spread(calc, wageGrowth(work), periods);
  const factors = ramp.map((mean, at) => calc.times(parts[at] ?? zeroStep, calc.minus(calc.constant(1), mean)));
  work.flow({ amount: calc.times(pay, loading, dip), factors });
}

/** Months in which both the old and the new way run, at the price of the cheaper one. */
export function parallelRunLine(work: LineWork): void {
  const { calc, running } = work;
  const transition = moving(work);
  if (transition === undefined) return;
  const months = work.need(transition.parallelRunMonths, 'amount', 'option/transition/parallelRunMonths');
  if (calc.known(months) === 0) return;
  if (running.before === undefined) {
    work.remark(costNote('no-incumbent'));
    return;
  }
  for (const field of [...running.before.missing, ...running.after.missing]) work.miss(field);
  work.once(calc.times(months, calc.least(running.before.amountIn(1), running.after.amountIn(1))));
}

/** Assessment, and the debt that is fixed before. */
export function remediationLine(work: LineWork): void {
  const transition = moving(work);
  if (transition === undefined) return;
  work.once(work.need(transition.assessmentCost, 'money', 'option/transition/assessmentCost'));
  work.once(work.need(transition.remediationCost, 'money', 'option/transition/remediationCost'));
}
