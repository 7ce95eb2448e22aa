import { absolute, exactValue } from './exactValue.js';

/** Binary digits behind the point of the fixed-point numbers below. */
const places = 320n;
const one = 1n << places;

/** 2 artanh(s) of a fixed-point number, by its series. */
function twiceArtanh(s: bigint): bigint {
  const square = (s * s) >> places;
  let total = 0n;
  for (let [power, odd] = [s, 1n]; power !== 0n && power !== -1n; power = (power * square) >> places, odd += 2n) {
    total += power / odd;
  }
  return 2n * total;
}

/** The natural logarithm of 2: 2 artanh(1/3). */
const logOfTwo = twiceArtanh(one / 3n);

/** A double as a fixed-point number. */
const fixed = (value: number): bigint => (exactValue(value) << places) >> 1074n;

const bitLength = (value: bigint): bigint => BigInt(value.toString(2).length);

/** How far a double lies from an exact value > 0 or < 0, `exact * 2^-scale`, in units of the last place of that value. */
function unitsOff(value: number, exact: bigint, scale: bigint): number {
  const size = absolute(exact);
  const exponent = bitLength(size) - scale - 1n;
  const unit = (exponent < -1022n ? -1022n : exponent) - 52n;
  // Both in units of 2^-20 of that unit.
  const shift = 20n - unit - scale;
  const wanted = shift >= 0n ? exact << shift : exact >> -shift;
  const shiftOfValue = 20n - unit - 1074n;
  const found = shiftOfValue >= 0n ? exactValue(value) << shiftOfValue : exactValue(value) >> -shiftOfValue;
  return Number(absolute(found - wanted)) / 2 ** 20;
}

/** How far a double lies from e to the x, in units of its last place: reduced by ln 2 and summed by Taylor's series. */
export function exponentialError(value: number, x: number): number {
  const argument = fixed(x);
  const k = argument / logOfTwo;
  const r = (argument - k * logOfTwo) >> 8n; // its 256th part
  let power = one;
  for (let [term, n] = [r, 1n]; term !== 0n && term !== -1n; n += 1n, term = ((term * r) / n) >> places) power += term;
  for (let at = 0; at < 8; at++) power = (power * power) >> places;
  return k >= 0n ? unitsOff(value, power << k, places) : unitsOff(value, power, places - k);
}

/** How far a double lies from the natural logarithm of x, in units of its last place; x is not 1. */
export function logarithmError(value: number, x: number): number {
  const exact = exactValue(x);
  const exponent = bitLength(exact) - 1n;
  // Between 1 and 2, and from 4/3 on between 2/3 and 1: so the series is short, and what is close to 1 stays close.
  const mantissa = exponent >= places ? exact >> (exponent - places) : exact << (places - exponent);
  const isUpper = 3n * mantissa > 4n * one;
  const k = exponent - 1074n + (isUpper ? 1n : 0n);
  const m = isUpper ? mantissa / 2n : mantissa;
  return unitsOff(value, k * logOfTwo + twiceArtanh(((m - one) << places) / (m + one)), places);
}
