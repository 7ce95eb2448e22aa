/** A finite double times 2^1074, which makes every double a whole number. */
export function exactValue(value: number): bigint {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, Math.abs(value));
  const bits = view.getBigUint64(0);
  const exponent = bits >> 52n;
  const mantissa = bits & ((1n << 52n) - 1n);
  const size = exponent === 0n ? mantissa : (mantissa + (1n << 52n)) << (exponent - 1n);
  return value < 0 ? -size : size;
}

export function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}
