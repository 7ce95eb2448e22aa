import type { BurnRateWindow } from './model.js';

/**
 * The standard pairs of windows: 2 % of the budget in 1 hour and 5 % in 6 hours are a page, 10 % in 1 day and in 3 days a ticket; the short
 * window is a twelfth of the long one.
 *
 * @see B. Beyer and others, The Site Reliability Workbook (2018), table 5-8, which has the first, second and fourth; the set of four is
 * that of Sloth
 */
export const standardBurnRateWindows: readonly BurnRateWindow[] = /* @__PURE__ */ Object.freeze([
  { use: 'page', budgetShare: 0.02, longMinutes: 60, shortMinutes: 5 },
  { use: 'page', budgetShare: 0.05, longMinutes: 360, shortMinutes: 30 },
  { use: 'ticket', budgetShare: 0.1, longMinutes: 1440, shortMinutes: 120 },
  { use: 'ticket', budgetShare: 0.1, longMinutes: 4320, shortMinutes: 360 },
] as const);

/** Pairs of windows with whole factors, for a period of 28 days, as Pyrra has them. */
export const roundedBurnRateWindows: readonly BurnRateWindow[] = /* @__PURE__ */ Object.freeze([
  { use: 'page', factor: 14, longMinutes: 60, shortMinutes: 5 },
  { use: 'page', factor: 7, longMinutes: 360, shortMinutes: 30 },
  { use: 'ticket', factor: 2, longMinutes: 1440, shortMinutes: 120 },
  { use: 'ticket', factor: 1, longMinutes: 5760, shortMinutes: 360 },
] as const);

/** House default: bad events in the long window below which an alert is held back. */
export const minimumBadEvents = 3;
