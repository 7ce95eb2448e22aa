import { checkShape } from './checkShape.js';
import { deviance } from './deviance.js';
import { ln } from './ln.js';
import { stirlingError } from './stirlingError.js';

const twoPi = 6.283185307179586;

/** The shapes of a beta law, and what all its shares need. */
export interface BetaLaw {
  readonly a: number;
  readonly b: number;
  /** ln B(a, b). */
  readonly lnBeta: number;
  /** Stirling's errors of a + b, less those of a and b. */
  readonly errors: number;
  /** The root of a b / (2 pi (a + b)). */
  readonly scale: number;
}

/**
 * The beta law of two shapes.
 *
 * @throws `invalid-argument` where a shape is not from 10^-300 to 10^8
 */
export function betaLaw(a: number, b: number): BetaLaw {
  checkShape(a, 'a');
  checkShape(b, 'b');
  const small = Math.min(a, b);
  const large = Math.max(a, b);
  const total = a + b;
  const errors = stirlingError(total) - (stirlingError(small) + stirlingError(large));
  // The large parts of the three logarithms cancel before they are computed: large ln(large / total) is the deviance less `small`.
  const powers = small * (ln(small / total) - 1) + deviance(large, total);
  const lnBeta = powers - errors + 0.5 * (ln(twoPi / small) + ln(total / large));
  return { a, b, lnBeta, errors, scale: Math.sqrt(a / total) * Math.sqrt(b / twoPi) };
}

/** The law of 1 less the variable. */
export function mirrored(law: BetaLaw): BetaLaw {
  return { a: law.b, b: law.a, lnBeta: law.lnBeta, errors: law.errors, scale: law.scale };
}
