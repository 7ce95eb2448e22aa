import type { TcoPalette, TornadoPalette } from './model.js';

const colors = (fill: string, ink: string) => Object.freeze({ fill, ink });

/**
 * Colors by certainty where the caller gives none: of Okabe and Ito, the same for every option.
 *
 * @see https://jfly.uni-koeln.de/color/
 */
export const tcoPalette: TcoPalette = /* @__PURE__ */ Object.freeze({
  parts: /* @__PURE__ */ Object.freeze({
    budgeted: /* @__PURE__ */ colors('#0072B2', '#FFFFFF'),
    estimated: /* @__PURE__ */ colors('#56B4E9', '#000000'),
    'expected-loss': /* @__PURE__ */ colors('#E69F00', '#000000'),
  }),
  outline: 'currentColor',
});

/**
 * Colors of the two ends of an input where the caller gives none: of Okabe and Ito, neither of them good or bad.
 *
 * @see https://jfly.uni-koeln.de/color/
 */
export const tornadoPalette: TornadoPalette = /* @__PURE__ */ Object.freeze({
  parts: /* @__PURE__ */ Object.freeze({
    low: /* @__PURE__ */ colors('#56B4E9', '#000000'),
    high: /* @__PURE__ */ colors('#0072B2', '#FFFFFF'),
  }),
  outline: 'currentColor',
});
