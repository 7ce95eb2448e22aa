import type { ConstantShape, ContinuousShape, Fill } from './model.js';

/** The uniform law: min + u (max - min). */
export function uniformShape(min: number, max: number): ConstantShape | ContinuousShape {
  const width = max - min;
  if (width === 0) return { form: 'constant', value: min };
  const quantile = (u: number): number => {
    const x = min + u * width;
    return x > max ? max : x;
  };
  const fill: Fill = (uniforms, out, count) => {
    for (let at = 0; at < count; at++) out[at] = quantile(uniforms[at] ?? 0);
  };
  const moments = { mean: min + width / 2, variance: (width * width) / 12 };
  return { form: 'continuous', quantile, fill, isTabulated: false, ...moments };
}
