import { costNote } from '../../costNotes.js';
import type { ToolingItem } from '../../options/model.js';
import type { StepId } from '../../program/steps.js';
import type { LineWork } from '../lineWork.js';
import { loadedHour, wageGrowth } from './wages.js';

const weeksPerYear = 52;

/** Tools that the option pays for itself; what the provider owns is paid by its fee. */
function ownTools(work: LineWork): readonly ToolingItem[] {
  const { tooling } = work.option;
  if (!work.has(tooling, 'option/tooling')) return [];
  const own = tooling.filter(({ owner }) => owner !== 'provider');
  if (own.length < tooling.length) {
    work.remark(costNote('in-fee'));
  }
  return own;
}

/** Licences and subscriptions. */
export function toolingPriceLine(work: LineWork): void {
  for (const { id, toolId, annualPrice } of ownTools(work)) {
    const tool = work.model.tools?.find((each) => each.id === toolId);
    const field = annualPrice === undefined && tool ? `tools/${tool.id}` : `option/tooling/${id}`;
    work.yearly(
      work.need(annualPrice === undefined ? tool?.annualPrice : annualPrice, 'money', `${field}/annualPrice`),
    );
  }
}

/** Hours to keep the tools. */
export function toolingCareLine(work: LineWork): void {
  const { calc } = work;
  for (const { id, careHoursPerWeek } of ownTools(work)) {
    const hours = work.need(careHoursPerWeek, 'amount', `option/tooling/${id}/careHoursPerWeek`);
    if (calc.known(hours) === 0) continue;
    work.yearly(calc.times(hours, calc.constant(weeksPerYear), loadedHour(work)), wageGrowth(work));
  }
}

/**
 * Purchases: at the decision and again at the end of each life within the horizon. What is left counts back: `salvageRate` at the end of a
 * life, and at the horizon also the unused part of the rest.
 */
export function toolingPurchaseLine(work: LineWork): void {
  const { calc } = work;
  for (const item of ownTools(work)) {
    const price = work.need(item.purchasePrice, 'money', `option/tooling/${item.id}/purchasePrice`);
    if (calc.known(price) === 0) continue;
    const { lifeYears, salvageRate } = item;
    if (lifeYears === undefined) work.miss(`option/tooling/${item.id}/lifeYears`);
    if (salvageRate === undefined && lifeYears !== null) work.miss(`option/tooling/${item.id}/salvageRate`);
    // Bought once where it has no life of its own.
    purchases(work, price, lifeYears ?? work.periods.years, salvageRate ?? 0);
  }
}

function purchases(work: LineWork, price: StepId, life: number, left: number): void {
  const { calc, periods, countsSalvage } = work;
  const cash = new Array<number>(periods.count + 1).fill(0);
  const add = (at: number, share: number): void => {
    cash[at] = (cash[at] ?? 0) + share;
  };
  let bought = 0;
  for (let at = 0; ; at++) {
    const start = at * life;
    if (start >= periods.years) break;
    bought = start;
    add(Math.ceil(start * periods.perYear), at === 0 ? 1 : 1 - left);
  }
  if (countsSalvage) {
    const unused = 1 - (periods.years - bought) / life;
    add(periods.count, -(left + (1 - left) * unused));
    work.remark(costNote('salvage-counted'));
  }
  work.flow({
    amount: price,
    factors: cash.map((share) => calc.constant(share)),
    timing: 'end',
    accrual: cash.map((_, period) => calc.constant(period === 0 ? 0 : (1 - left) / (life * periods.perYear))),
  });
}
