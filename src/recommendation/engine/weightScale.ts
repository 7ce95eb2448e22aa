import { decimalFraction, product } from '../../internal/numeric/fraction.js';
import type { Fraction } from '../../internal/numeric/fraction.js';
import type { Policy } from '../policy/model.js';

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}

/** What a fraction must be multiplied by to be whole. */
function denominatorOf({ numerator, denominator }: Fraction): bigint {
  return denominator / gcd(numerator, denominator);
}

/** The least number > 0 that makes all decimals whole. */
export function commonDenominator(values: readonly Fraction[]): bigint {
  return values.map(denominatorOf).reduce((all, each) => (all * each) / gcd(all, each), 1n);
}

/** What weights are multiplied by so that they are whole under every ranking of drivers. */
export function weightScale({ criteria, driverEmphasis }: Policy): number {
  const [primary, secondary] = [driverEmphasis?.factorPrimary ?? 1, driverEmphasis?.factorSecondary ?? 1];
  const weights = criteria.flatMap(({ id, weight }) => {
    const drivers = Object.values(driverEmphasis?.map ?? {}).filter((those) => those.includes(id)).length;
    const plain = decimalFraction(weight);
    const seconds = Array.from({ length: drivers + 1 }, (_, count) =>
      product(plain, ...Array.from({ length: count }, () => decimalFraction(secondary))),
    );
    return [...seconds, ...seconds.slice(0, drivers).map((each) => product(each, decimalFraction(primary)))];
  });
  return Number(commonDenominator(weights));
}
