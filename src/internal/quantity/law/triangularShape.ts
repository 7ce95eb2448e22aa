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
  const sides = Float64Array.of(min, 1, 0, rising, max, -1, 1, falling);
  const fill: Fill = (uniforms, out, count) => {
    fillSides(sides, atMode, mode, uniforms, out, count);
  };
  const mean = min + (width + left) / 3;
  const variance = (left * left + left * right + right * right) / 18;
  return { form: 'continuous', quantile, fill, isTabulated: false, mean, variance };
}

/**
 * The quantiles of many shares: end + sign * root of (shift + sign * u) * scale, held to the mode. The numbers of the two sides stand in one
 * array, rising and falling: which side a share falls to cannot be guessed, and an engine that has to guess takes twice as long.
 */
function fillSides(
  sides: Float64Array,
  atMode: number,
  mode: number,
  uniforms: Float64Array,
  out: Float64Array,
  count: number,
): void {
  for (let at = 0; at < count; at++) {
    const u = uniforms[at] ?? 0;
    const side = Number(u >= atMode) << 2;
    const sign = sides[side + 1] ?? 0;
    const root = Math.sqrt(((sides[side + 2] ?? 0) + sign * u) * (sides[side + 3] ?? 0));
    const value = (sides[side] ?? 0) + sign * root;
    out[at] = sign * Math.min(sign * value, sign * mode);
  }
}
