import type { MaturityPalette } from './model.js';

const colors = (fill: string, ink: string) => Object.freeze({ fill, ink });

/**
 * Colors of a chart of maturity where the caller gives none: of Okabe and Ito, no level better or worse than another.
 *
 * @see https://jfly.uni-koeln.de/color/
 */
export const maturityPalette: MaturityPalette = /* @__PURE__ */ Object.freeze({
  marks: /* @__PURE__ */ Object.freeze({
    level: /* @__PURE__ */ colors('#0072B2', '#FFFFFF'),
    score: /* @__PURE__ */ colors('#E69F00', '#000000'),
    fresh: /* @__PURE__ */ colors('none', 'currentColor'),
    before: /* @__PURE__ */ colors('none', 'currentColor'),
  }),
  outline: 'currentColor',
});
