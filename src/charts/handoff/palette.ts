import type { HandoffPalette } from './model.js';

const colors = (fill: string, ink: string) => Object.freeze({ fill, ink });

/**
 * Colors of a chart of hand-offs where the caller gives none: of Okabe and Ito, the same for a side as in a heat map; a party whose side
 * is not told is gray, and what is no one party has no color.
 *
 * @see https://jfly.uni-koeln.de/color/
 */
export const handoffPalette: HandoffPalette = /* @__PURE__ */ Object.freeze({
  marks: /* @__PURE__ */ Object.freeze({
    internal: /* @__PURE__ */ colors('#0072B2', '#FFFFFF'),
    provider: /* @__PURE__ */ colors('#56B4E9', '#000000'),
    vendor: /* @__PURE__ */ colors('#CC79A7', '#000000'),
    party: /* @__PURE__ */ colors('#767676', '#FFFFFF'),
    rest: /* @__PURE__ */ colors('none', 'currentColor'),
    unassigned: /* @__PURE__ */ colors('#E69F00', '#000000'),
    unmapped: /* @__PURE__ */ colors('none', 'currentColor'),
    crossing: /* @__PURE__ */ colors('#009E73', '#000000'),
  }),
  outline: 'currentColor',
});
