/** The part of big.js that the tests use; the package ships no types. */
declare module 'big.js' {
  export default class Big {
    static readonly roundHalfUp: 1;
    static readonly roundHalfEven: 2;
    constructor(value: number | string);
    round(decimalPlaces: number, mode: 1 | 2): Big;
    plus(other: number | Big): Big;
    minus(other: number | Big): Big;
    times(other: number | Big): Big;
    abs(): Big;
    lt(other: number | Big): boolean;
    lte(other: number | Big): boolean;
    toNumber(): number;
  }
}
