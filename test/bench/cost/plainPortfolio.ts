import { sharedDiscountRate, sharedFigures } from '../../cost/fixtures/workloadTwo.js';
import type { ClientFigures } from '../../cost/fixtures/workloadTwo.js';

/** A line as one would write it by hand: cash and present value at the decision and in each year, not rounded. */
export interface PlainLine {
  readonly id: string;
  readonly amounts: readonly number[];
  readonly presentValues: readonly number[];
  readonly total: number;
  readonly presentValue: number;
}

/** An option as one would write it by hand. */
export interface PlainOption {
  readonly optionId: string;
  readonly lines: readonly PlainLine[];
  readonly total: number;
  readonly presentValue: number;
}

const years = 5;
const f = sharedFigures;
// What is the same for every client is calculated once.
const growth = [0, 1];
while (growth.length <= years) growth.push((growth.at(-1) ?? 0) * (1 + f.wageGrowth));
const level = [0, ...new Array<number>(years).fill(1)];
const decision = [1, ...new Array<number>(years).fill(0)];
const discount = [1];
while (discount.length <= years) discount.push((discount.at(-1) ?? 0) / (1 + sharedDiscountRate));

function lineOf(id: string, amount: number, factors: readonly number[]): PlainLine {
  const amounts: number[] = [];
  const presentValues: number[] = [];
  let total = 0;
  let presentValue = 0;
  for (let at = 0; at <= years; at++) {
    const cash = amount * (factors[at] ?? 0);
    const present = cash * (discount[at] ?? 0);
    amounts.push(cash);
    presentValues.push(present);
    total += cash;
    presentValue += present;
  }
  return { id, amounts, presentValues, total, presentValue };
}

function optionOf(optionId: string, lines: readonly PlainLine[]): PlainOption {
  let total = 0;
  let presentValue = 0;
  for (const line of lines) {
    total += line.total;
    presentValue += line.presentValue;
  }
  return { optionId, lines, total, presentValue };
}

/** The costs of a client in six lines for each option: a plain loop over plain objects, without rounding and without checks. */
export function plainClient({ salary, fteIn, fteCo, incidents, costPerMinute }: ClientFigures): PlainOption[] {
  const loss = f.attrition * f.multiplier * salary * f.concentration;
  const minute = 60 * incidents * costPerMinute;
  const inHours = (1 - f.outOfHours) * f.mttrInDay + f.outOfHours * f.mttrInNight;
  return [
    optionOf('in-house', [
      lineOf('staff', salary * fteIn * f.burden, growth),
      lineOf('tooling.capex', f.capex, decision),
      lineOf('tooling.opex', f.toolOpex, level),
      lineOf('msp.fee', 0, level),
      lineOf('risk.tribal-knowledge', loss * fteIn, growth),
      lineOf('risk.downtime', minute * inHours, level),
    ]),
    optionOf('fully-managed', [
      lineOf('staff', salary * f.burden, growth),
      lineOf('tooling.capex', 0, decision),
      lineOf('tooling.opex', 0, level),
      lineOf('msp.fee', f.feeFull * 12, level),
      lineOf('risk.tribal-knowledge', 0, growth),
      lineOf('risk.downtime', minute * f.mttrFull, level),
    ]),
    optionOf('co-managed', [
      lineOf('staff', salary * fteCo * f.burden, growth),
      lineOf('tooling.capex', 0, decision),
      lineOf('tooling.opex', 0, level),
      lineOf('msp.fee', f.feeCo * 12, level),
      lineOf('risk.tribal-knowledge', loss * fteCo * (1 - f.mitigation), growth),
      lineOf('risk.downtime', minute * f.mttrCo, level),
    ]),
  ];
}
