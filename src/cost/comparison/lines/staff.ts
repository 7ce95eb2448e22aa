import type { StepId } from '../../program/steps.js';
import type { LineWork } from '../lineWork.js';
import type { CostStaff } from '../model.js';
import { wageGrowth } from './wages.js';

/** Base salaries, loaded. */
export function staffLine(work: LineWork): void {
  const { calc, option } = work;
  if (!work.has(option.staff, 'option/staff')) return;
  if (option.staff.length === 0) return;
  const loading = work.need(work.model.assumptions?.loadingFactor, 'loading', 'assumptions/loadingFactor');
  const growth = wageGrowth(work);
  for (const [at, item] of option.staff.entries()) {
    work.yearly(calc.times(basePay(work, item, staffField(item, at)), loading), growth);
  }
}

/** Name of a position: its role, else its place. */
export function staffField({ roleId }: CostStaff, at: number): string {
  return `option/staff/${roleId ?? at}`;
}

/** Base pay a year of a position: salary times full positions, else the salaries of its people. */
export function basePay(work: LineWork, item: CostStaff, field: string): StepId {
  const { calc } = work;
  const { annualSalary, personIds = [] } = item;
  if (annualSalary === undefined && personIds.length > 0) {
    const salaries = personIds.map((id) => personSalary(work, id));
    const all = calc.plus(...salaries);
    if (item.fte === undefined && item.seats === undefined) return all;
    return calc.times(calc.over(all, calc.constant(salaries.length)), fullPositions(work, item, field));
  }
  const salary = work.need(annualSalary, 'money', `${field}/annualSalary`);
  return calc.times(salary, fullPositions(work, item, field));
}

/** Base salary a year of a person. */
export function personSalary(work: LineWork, id: string): StepId {
  const person = work.model.people?.find((each) => each.id === id);
  return work.need(person?.annualSalary, 'money', `people/${id}/annualSalary`);
}

/**
 * Full positions: as stated, else those that the seats take, `seats * hours of a week / (weeklyHours * (1 - shrinkageRate))`, whole people
 * unless positions are fractional, else one for each person.
 */
export function fullPositions(work: LineWork, item: CostStaff, field: string): StepId {
  const { calc, model } = work;
  if (item.seats !== undefined && item.seats !== null && item.fte === undefined) {
    const { weeklyHours, shrinkageRate, staffing } = model.assumptions ?? {};
    const { coverageHoursPerWeek } = item;
    // Seats without hours would cost nothing.
    if (coverageHoursPerWeek == null) work.lack(`${field}/coverageHoursPerWeek`);
    if (weeklyHours == null) work.lack('assumptions/weeklyHours');
    const seats = work.need(item.seats, 'amount', `${field}/seats`);
    const away = work.need(shrinkageRate, 'shrinkage', 'assumptions/shrinkageRate');
    if (coverageHoursPerWeek == null || weeklyHours == null) return calc.constant(0);
    const hours = work.need(coverageHoursPerWeek, 'amount', `${field}/coverageHoursPerWeek`);
    const paid = work.need(weeklyHours, 'amount', 'assumptions/weeklyHours');
    const present = calc.times(paid, calc.minus(calc.constant(1), away));
    const people = calc.over(calc.times(seats, hours), present);
    return staffing === 'fractional' ? people : calc.ceiling(people);
  }
  if (item.fte === undefined && (item.personIds?.length ?? 0) > 0) return calc.constant(item.personIds?.length ?? 0);
  return work.need(item.fte, 'amount', `${field}/fte`);
}

/** All full positions of an option. */
export function allPositions(work: LineWork): StepId {
  const { staff } = work.option;
  if (!work.has(staff, 'option/staff')) return work.calc.constant(0);
  return work.calc.plus(...staff.map((item, at) => fullPositions(work, item, staffField(item, at))));
}
