import type { ConstantShape, ContinuousShape, Fill } from './model.js';

/**
 * The triangular law: min + root of u (max - min)(mode - min) up to the mode, max - root of (1 - u)(max - min)(max - mode) beyond it; mean
 * (min + mode + max) / 3; variance (l² + l r + r²) / 18 with l and r the widths left and right of the mode.
 */
export function triangularShape(min: number, mode: number, max: number): ConstantShape | ContinuousShape {
  const width = max - min;
  if (width === 0) return { form: 'constant', value: min };
  const left = mode - min;
  const right = max - mode;
  const atMode = left / width;
  const rising = width * left;
  const falling = width * right;
  const quantile = (u: number): number => {
    if (u < atMode) {
      const x = min + Math.sqrt(u * rising);
      return x > mode ? mode : x;
    }
    const x = max - Math.sqrt((1 - u) * falling);
    return x < mode ? mode : x;
  };
  const fill: Fill = (uniforms, out, count) => {
    for (let at = 0; at < count; at++) out[at] = quantile(uniforms[at] ?? 0);
  };
  const mean = min + (width + left) / 3;
  const variance = (left * left + left * right + right * right) / 18;
  return { form: 'continuous', quantile, fill, isTabulated: false, mean, variance };
}
