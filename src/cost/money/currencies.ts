/** Day on which the maintenance agency of ISO 4217 published the list that is used here. */
export const currencyListDate = '2026-01-01';

const noDigits = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF';
const twoDigits =
  'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY COP COU ' +
  'CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES ' +
  'KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR ' +
  'NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP ' +
  'TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG';
const threeDigits = 'BHD IQD JOD KWD LYD OMR TND';
const fourDigits = 'CLF UYW';

/**
 * Currency codes by the number of their minor digits.
 *
 * List one of ISO 4217, current currency and funds codes, as published on 2026-01-01 by SIX for ISO. Codes to which it gives no minor unit
 * ("N.A.": metals, bond market units, XDR, XSU, XUA, XTS, XXX) are left out. MGA and MRU divide by 5, and have 2 digits in the list.
 *
 * @see https://www.six-group.com/en/products-services/financial-information/data-standards.html
 */
export const currencies: readonly (readonly [digits: number, codes: string])[] = [
  [2, twoDigits],
  [0, noDigits],
  [3, threeDigits],
  [4, fourDigits],
];
