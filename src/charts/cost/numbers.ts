import { refuse } from '../../internal/check.js';
import { roundDecimal } from '../../internal/numeric/roundDecimal.js';

/** No amount is larger than this, so that sums and differences of a few stay finite. */
const mostAmount = 1e300;
const blank = '\u00A0';
const minusSign = '\u2212';
const longestPlain = 1e21;
const significant = 4;

/** Refuses what is no amount. */
export function amountAt(value: unknown, path: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || Math.abs(value) > mostAmount)
    refuse(path, 'be a finite number, 1e300 in size at most');
  return value + 0;
}

/** The power of ten of the first digit of a number; 0 for 0. */
export function powerOf(value: number): number {
  return value === 0 ? 0 : Number(value.toExponential().split('e')[1]);
}

/** A number with a fixed count of decimals at most 12, a no-break space between thousands, and no locale. */
export function numberText(value: number, decimals: number): string {
  const digits = Math.max(0, Math.min(12, decimals));
  const rounded = Math.abs(value) < longestPlain ? roundDecimal(value, digits, 'half-up') : value;
  const sign = rounded < 0 ? minusSign : '';
  const magnitude = Math.abs(rounded);
  if (magnitude >= longestPlain) return sign + String(Number(magnitude.toPrecision(significant)));
  const [whole = '', part] = magnitude.toFixed(digits).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, blank);
  return sign + (part === undefined ? grouped : `${grouped}.${part}`);
}

/** A number of any size with four significant digits, without zeros at its end. */
export function figureText(value: number): string {
  const power = powerOf(value);
  if (power < -9 || power > 14)
    return `${value < 0 ? minusSign : ''}${Math.abs(Number(value.toPrecision(significant)))}`;
  const text = numberText(value, significant - 1 - power);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** Money in a unit that can be read: one, a thousand, a million or a billion. */
export interface MoneyUnit {
  readonly word: 'unit' | 'thousand' | 'million' | 'billion';
  /** An amount in the unit, rounded for reading; where the marks of an axis lie close, with a decimal more than theirs. */
  readonly text: (amount: number, stepPower?: number) => string;
  /** A mark of an axis, with the decimals that its distance to the next one has. */
  readonly mark: (amount: number, stepPower: number) => string;
}

const units = [
  ['billion', 9],
  ['million', 6],
  ['thousand', 3],
] as const;

/** The unit in which the largest of some amounts has one to four digits before the point, four in all. */
export function moneyUnit(amounts: readonly number[], minorDigits: number): MoneyUnit {
  const largest = Math.max(0, ...amounts.map(Math.abs));
  const power = powerOf(largest);
  const [word, zeros] = units.find(([, least]) => power >= least + (least === 3 ? 1 : 0)) ?? (['unit', 0] as const);
  const scale = Number(`1e${zeros}`);
  const decimals = Math.min(zeros + minorDigits, Math.max(0, significant - 1 - (power - zeros)));
  return {
    word,
    text: (amount, stepPower = zeros + 1) =>
      amount === 0
        ? '0'
        : numberText(amount / scale, Math.max(decimals, Math.min(zeros + minorDigits, zeros + 1 - stepPower))),
    mark: (amount, stepPower) => numberText(amount / scale, zeros - stepPower),
  };
}

/** A level as people call it: `P10` for 0.1. */
export function percentName(level: number): string {
  return `P${roundDecimal(level * 100, 4, 'half-up')}`;
}
