import { powerOf } from './numbers.js';

/** An axis of money: where an amount stands, and marks at round amounts. */
export interface MoneyAxis {
  readonly at: (amount: number) => number;
  readonly marks: readonly number[];
  /** Power of ten of the distance of two marks. */
  readonly stepPower: number;
}

const wantedMarks = 8;
/** Least extent of an axis, as a part of its largest amount: below it doubles have no digits left. */
const leastExtent = 1e-9;

/** The round distance, 1, 2 or 5 times a power of ten, that gives at most as many marks as wanted. */
function stepFor(extent: number): readonly [mantissa: number, power: number] {
  const raw = extent / wantedMarks;
  const power = powerOf(raw);
  const lead = raw / Number(`1e${power}`);
  const mantissa = [1, 2, 5].find((each) => lead <= each);
  return mantissa === undefined ? [1, power + 1] : [mantissa, power];
}

/** `k` times the distance as the double nearest to that decimal. */
const multiple = (k: number, mantissa: number, power: number): number => Number(`${k * mantissa}e${power}`) + 0;

/** An axis over some amounts, `left` to `right` in units of the drawing; amounts without extent get some around them. */
export function moneyAxis(amounts: readonly number[], left: number, right: number): MoneyAxis {
  let [from, to] = [Math.min(...amounts), Math.max(...amounts)];
  const least = Math.max(Math.abs(from), Math.abs(to)) * leastExtent;
  if (to - from < 1e-6 || to - from < least) {
    const room = Math.max(0.5, least);
    [from, to] = from === 0 ? [0, 1] : to === 0 ? [-1, 0] : [from - room, to + room];
  }
  const [mantissa, power] = stepFor(to - from);
  const step = multiple(1, mantissa, power);
  const [first, last] = [Math.ceil(from / step), Math.floor(to / step)];
  const marks = Array.from({ length: Math.max(0, last - first + 1) }, (_, k) => multiple(first + k, mantissa, power));
  return {
    at: (amount) => left + ((amount - from) / (to - from)) * (right - left),
    marks,
    stepPower: power,
  };
}
