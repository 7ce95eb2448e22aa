import type { boundsHandlings } from '../model.js';
import { clampedContinuous, sharesWithin, truncatedContinuous } from './boundedContinuous.js';
import { clampedFinite, shareWithin, truncatedFinite } from './boundedFinite.js';
import type { Bounds, ConstantShape, ContinuousShape, FiniteShape, Shape } from './model.js';

type Handling = (typeof boundsHandlings)[number] | null | undefined;

/** With less of a law within the bounds its shares have too few digits. */
const leastShare = 0.000001;
const tooLittle = 'have at least a millionth of its values within the bounds of its field';
const outside = 'lie within the bounds of its field, or say by bounds whether it is truncated or clamped';

/**
 * A law held to the bounds of its field, or what keeps it from that, as the end of "… must".
 *
 * What counts is what can be drawn: a normal law whose draws stay within the bounds, out to 8.2 standard deviations, needs no handling.
 */
export function boundedShape(shape: Shape, handling: Handling, bounds: Bounds): Shape | string {
  if (shape.form === 'constant') return boundedConstant(shape, handling, bounds);
  return shape.form === 'finite' ? boundedList(shape, handling, bounds) : boundedLaw(shape, handling, bounds);
}

function boundedConstant(shape: ConstantShape, handling: Handling, { least, most }: Bounds): ConstantShape | string {
  const value = Math.min(Math.max(shape.value, least), most);
  if (value === shape.value) return shape;
  if (handling === 'clamp') return { form: 'constant', value };
  return handling === 'truncate' ? tooLittle : 'lie within the bounds of its field';
}

function boundedList(shape: FiniteShape, handling: Handling, bounds: Bounds): FiniteShape | string {
  const share = shareWithin(shape, bounds);
  if (share === 1) return shape;
  if (handling === 'clamp') return clampedFinite(shape, bounds);
  if (handling !== 'truncate') return outside;
  return share < leastShare ? tooLittle : truncatedFinite(shape, bounds);
}

function boundedLaw(shape: ContinuousShape, handling: Handling, bounds: Bounds): ContinuousShape | string {
  const shares = sharesWithin(shape.quantile, bounds);
  if (shares.least === 0 && shares.most === 1) return shape;
  if (handling === 'clamp') return clampedContinuous(shape, shares, bounds);
  if (handling !== 'truncate') return outside;
  return shares.most - shares.least < leastShare ? tooLittle : truncatedContinuous(shape, shares, bounds);
}
