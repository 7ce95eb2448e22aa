/** Most models, so that each has a bit, and most drivers, so that a ranking is a whole number: house bounds. */
export const policyBounds: {
  readonly models: number;
  readonly criteria: number;
  readonly levels: number;
  readonly drivers: number;
} = /* @__PURE__ */ Object.freeze({ models: 16, criteria: 64, levels: 64, drivers: 12 });
