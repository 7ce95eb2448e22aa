const steps = 24;

/** The fifth root of a number from 0.005 to 1 by Newton's method from 1, with nothing but what all engines agree on. */
function fifthRoot(value: number): number {
  let root = 1;
  for (let step = 0; step < steps; step++) root = (4 * root + value / (root * root * root * root)) / 5;
  return root;
}

/** A channel of sRGB, 0 to 255, as light; `x^2.4` is `x^2` times the fifth root of `x^2`. */
function light(channel: number): number {
  const share = channel / 255;
  if (share <= 0.04045) return share / 12.92;
  const base = (share + 0.055) / 1.055;
  return base * base * fifthRoot(base * base);
}

/** Relative luminance of `#rrggbb`; null for any other color. */
function luminance(color: string): number | null {
  if (!/^#[0-9A-Fa-f]{6}$/.test(color)) return null;
  const channel = (at: number) => light(Number(`0x${color.slice(at, at + 2)}`));
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/**
 * Contrast of two colors, 1 to 21: `(L1 + 0.05) / (L2 + 0.05)`, the lighter luminance first; null where one of them is not `#rrggbb`.
 *
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrast(one: string, other: string): number | null {
  const [first, second] = [luminance(one), luminance(other)];
  if (first === null || second === null) return null;
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}
