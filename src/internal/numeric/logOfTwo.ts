/** The natural logarithm of 2 in two parts: its first 41 binary digits, whose product with an exponent is exact, and the rest. */
export const logOfTwo = { high: 0.693147180559663, low: 2.8235290563031577e-13 } as const;
