/** The shortest decimal that reads as a finite `value` >= 0: the whole number of `figures`, times ten to the `exponent`. */
export function shortestDecimal(value: number): { readonly figures: string; readonly exponent: number } {
  const [mantissa = '', power = '0'] = String(value).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  return { figures: whole + fraction, exponent: Number(power) - fraction.length };
}
