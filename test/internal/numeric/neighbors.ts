const view = new DataView(new ArrayBuffer(8));

/** The double with these 64 bits. */
export function fromBits(bits: bigint): number {
  view.setBigUint64(0, bits);
  return view.getFloat64(0);
}

/** A double != 0 with `count` of its neighbors on each side, in the order of their bits; all have its sign. */
export function neighbors(value: number, count: number): number[] {
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  return Array.from({ length: 2 * count + 1 }, (_, at) => fromBits(bits + BigInt(at - count)));
}
