import { checkOptions } from '../internal/check.js';
import { roundDecimal } from '../internal/numeric/roundDecimal.js';
import { checkBackground, checkPalette } from './checkPalette.js';
import { contrast } from './contrast.js';
import { coverageHourStates } from './model.js';
import type { CoverageHourState, CoveragePalette } from './model.js';
import { standardBackground } from './palette.js';

/** Options of {@link paletteContrast}. */
export interface PaletteContrastOptions {
  /** What the chart stands on, `#rrggbb`; absent: white. */
  readonly background?: string | undefined;
}

/** How well the colors of a state can be told apart. */
export interface StateContrast {
  /** The state. */
  readonly state: CoverageHourState;
  /** Contrast of the cell with the background, 1 to 21; null where there is no fill or a color is not known here. */
  readonly fill: number | null;
  /** Whether the cell gets an outline: its contrast is below 3 or not known. */
  readonly outlined: boolean;
  /** Contrast of the letter with the cell, or with the background where there is no fill; null where a color is not known here. */
  readonly ink: number | null;
  /** Whether the cell or its outline has 3 and the letter 4.5; null where that is not known. */
  readonly sufficient: boolean | null;
}

/** Least contrast of graphics and of text: WCAG 2.2, success criteria 1.4.11 and 1.4.3 (AA). */
const leastGraphic = 3;
const leastText = 4.5;

/** Whether a cell needs an outline on a background. */
export function needsOutline(fill: string, background: string): boolean {
  return fill !== 'none' && (contrast(fill, background) ?? 1) < leastGraphic;
}

/**
 * The contrasts of a palette on a background, as WCAG 2.2 has them, in the order of `coverageHourStates`: for a palette of your own,
 * before you use it. `currentColor` and custom properties are not known here, and so neither is their contrast.
 *
 * @returns contrasts with two decimals; whether they are sufficient is decided on the exact ones
 * @throws ComanagedError `invalid-argument`, `invalid-option`, `unknown-option`
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 *
 * @example
 * ```ts
 * import { coveragePalette, paletteContrast } from 'comanaged/charts';
 *
 * paletteContrast(coveragePalette).find(({ state }) => state === 'internal');
 * // => { state: 'internal', fill: 5.19, outlined: false, ink: 5.19, sufficient: true }
 * ```
 */
export function paletteContrast(palette: CoveragePalette, options: PaletteContrastOptions = {}): StateContrast[] {
  checkPalette(palette);
  checkOptions(options, 'options', ['background']);
  const background = options.background ?? standardBackground;
  checkBackground(background);
  const shown = (ratio: number | null) => (ratio === null ? null : roundDecimal(ratio, 2, 'half-up'));
  return coverageHourStates.map((state) => {
    const { fill, ink } = palette.states[state];
    const outlined = needsOutline(fill, background);
    const ofFill = contrast(fill, background);
    const edge = outlined ? contrast(palette.outline, background) : ofFill;
    const ofInk = contrast(ink, fill === 'none' ? background : fill);
    const sees = fill === 'none' ? true : atLeast(edge, leastGraphic);
    const reads = atLeast(ofInk, leastText);
    const sufficient = sees === false || reads === false ? false : sees === null || reads === null ? null : true;
    return { state, fill: shown(ofFill), outlined, ink: shown(ofInk), sufficient };
  });
}

function atLeast(ratio: number | null, least: number): boolean | null {
  return ratio === null ? null : ratio >= least;
}
