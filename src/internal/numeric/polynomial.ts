/** A polynomial by Horner's rule, its coefficients from the highest power down; 0 for none. */
export function polynomial(x: number, coefficients: readonly number[]): number {
  let value = 0;
  for (const coefficient of coefficients) value = value * x + coefficient;
  return value;
}
