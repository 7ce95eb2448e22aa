import type { CostLine } from '../../options/model.js';
import { costDefaults } from '../../assumptions/model.js';
import { yearlyGrowth } from '../growth.js';
import type { LineWork } from '../lineWork.js';

/** A line as the caller states it. */
export function statedLine(work: LineWork, line: CostLine): void {
  const { calc, periods } = work;
  const field = `option/lines/${line.id}`;
  const isNothing = line.annualAmount === undefined && line.oneOffAmount === undefined;
  if (isNothing) work.miss(`${field}/annualAmount`);
  if ((line.basis ?? costDefaults.basis) !== (work.model.assumptions?.basis ?? costDefaults.basis)) {
    work.refuse(`${field}/basis`, 'be that of the assumptions: nominal and real money do not add up');
  }
  const timing = line.timing;
  if (line.oneOffAmount !== undefined && line.oneOffAmount !== null) {
    const amount = work.need(line.oneOffAmount, 'signed-money', `${field}/oneOffAmount`);
    work.once(amount, line.year ?? 0, timing);
  }
  if (line.annualAmount === undefined || line.annualAmount === null) return;
  const amount = work.need(line.annualAmount, 'signed-money', `${field}/annualAmount`);
  const isGrowing = periods.years > 1 && line.escalatorRate !== undefined && line.escalatorRate !== null;
  const growth = isGrowing
    ? yearlyGrowth(calc, work.need(line.escalatorRate, 'growth', `${field}/escalatorRate`), periods)
    : undefined;
  work.yearly(amount, growth, timing);
}
