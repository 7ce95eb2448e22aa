import { isRecord, refuse } from '../../internal/check.js';
import { numberFaults, refuseFaults } from '../../internal/checkNumbers.js';
import { guarded } from '../../internal/guarded.js';
import { currencies } from './currencies.js';

const code = /^[A-Z]{3}$/;

/**
 * Decimal digits of the minor unit of a currency: 2 for EUR, whose cent is 0.01.
 *
 * They are those of ISO 4217, in the list of {@link currencyListDate}; engines' locale data says otherwise for many currencies.
 *
 * @param currency code of ISO 4217, or a code among the overrides
 * @param overrides digits by code, 0 to 12, for currencies that the list does not have or that you count otherwise
 * @throws ComanagedError `invalid-argument` where the code is neither in the list nor among the overrides, or has no minor unit, such as
 * gold; or where its override is not a whole number from 0 to 12
 * @see ISO 4217, list one, published on 2026-01-01
 * @example
 * ```ts
 * import { minorDigits } from 'comanaged/cost';
 *
 * ['EUR', 'JPY', 'BHD', 'CLF'].map((currency) => minorDigits(currency));
 * // => [2, 0, 3, 4]
 * minorDigits('BTC', { BTC: 8 });
 * // => 8
 * ```
 */
export function minorDigits(currency: string, overrides?: Readonly<Record<string, number>>): number {
  return guarded('overrides', () => {
    if (typeof currency !== 'string') refuse('currency', 'be a text');
    if (overrides !== undefined) {
      if (!isRecord(overrides)) refuse('overrides', 'be an object');
      const digits = Object.hasOwn(overrides, currency) ? overrides[currency] : undefined;
      if (digits !== undefined) {
        refuseFaults(numberFaults(digits, 'overrides', { whole: true, least: 0, most: 12 }));
        return digits + 0;
      }
    }
    const entry = code.test(currency) ? currencies.find(([, codes]) => codes.includes(currency)) : undefined;
    return entry?.[0] ?? refuse('currency', 'be a code of ISO 4217 with a minor unit, or among the overrides');
  });
}
