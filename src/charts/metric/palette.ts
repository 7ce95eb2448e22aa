import type { MetricPalette } from './model.js';

const colors = (fill: string, ink: string) => Object.freeze({ fill, ink });

/**
 * Colors of charts of metrics where the caller gives none: of Okabe and Ito; what is not known, or no change, has no color.
 *
 * @see https://jfly.uni-koeln.de/color/
 */
export const metricPalette: MetricPalette = /* @__PURE__ */ Object.freeze({
  marks: /* @__PURE__ */ Object.freeze({
    value: /* @__PURE__ */ colors('#0072B2', '#FFFFFF'),
    line: /* @__PURE__ */ colors('#D55E00', '#000000'),
    improving: /* @__PURE__ */ colors('#0072B2', '#FFFFFF'),
    worsening: /* @__PURE__ */ colors('#D55E00', '#000000'),
    mixed: /* @__PURE__ */ colors('#E69F00', '#000000'),
    flat: /* @__PURE__ */ colors('none', 'currentColor'),
    inconclusive: /* @__PURE__ */ colors('none', 'currentColor'),
    'insufficient-data': /* @__PURE__ */ colors('none', 'currentColor'),
  }),
  outline: 'currentColor',
});
