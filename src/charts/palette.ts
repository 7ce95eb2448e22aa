import type { CoveragePalette } from './model.js';

const colors = (fill: string, ink: string) => Object.freeze({ fill, ink });

/**
 * Colors of a heat map where the caller gives none: those of Okabe and Ito, which people with color blindness tell apart.
 *
 * @see https://jfly.uni-koeln.de/color/
 */
export const coveragePalette: CoveragePalette = /* @__PURE__ */ Object.freeze({
  states: /* @__PURE__ */ Object.freeze({
    internal: /* @__PURE__ */ colors('#0072B2', '#FFFFFF'),
    provider: /* @__PURE__ */ colors('#56B4E9', '#000000'),
    both: /* @__PURE__ */ colors('#009E73', '#000000'),
    unassigned: /* @__PURE__ */ colors('#E69F00', '#000000'),
    gap: /* @__PURE__ */ colors('#D55E00', '#000000'),
    nobody: /* @__PURE__ */ colors('none', 'currentColor'),
    'not-required': /* @__PURE__ */ colors('none', 'currentColor'),
    'out-of-range': /* @__PURE__ */ colors('none', 'currentColor'),
  }),
  outline: 'currentColor',
});

/** What a chart stands on where the caller does not say. */
export const standardBackground = '#FFFFFF';
