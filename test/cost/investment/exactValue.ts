/** Cash flows in whole units and the growth of a period as a fraction, so that values are exact. */
export interface ExactFlows {
  readonly flows: readonly number[];
  /** 1 + rate = numerator / denominator. */
  readonly numerator: number;
  readonly denominator: number;
}

/** The sum of `Ft * (denominator / numerator)^t` times `numerator^n`, a whole number with the sign of the present value. */
export function exactValue({ flows, numerator, denominator }: ExactFlows): bigint {
  const last = flows.length - 1;
  return flows.reduce(
    (sum, flow, at) => sum + BigInt(flow) * BigInt(denominator) ** BigInt(at) * BigInt(numerator) ** BigInt(last - at),
    0n,
  );
}

/** The present value, with 25 decimals before it becomes a double. */
export function exactPresentValue(flows: ExactFlows): number {
  const power = BigInt(flows.numerator) ** BigInt(flows.flows.length - 1);
  return Number((exactValue(flows) * 10n ** 25n) / power) / 1e25;
}
