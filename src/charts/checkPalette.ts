import { checkOptions, checkRecord, refuse } from '../internal/check.js';
import { coverageHourStates } from './model.js';
import type { CoveragePalette } from './model.js';

const color = /^(?:#[0-9A-Fa-f]{6}|currentColor|var\(--cm-[a-z0-9-]{1,40}\))$/;

/** Refuses a palette that lacks a state, or has a color in a spelling that could be anything else. */
export function checkPalette(palette: unknown): asserts palette is CoveragePalette {
  checkOptions(palette, 'palette', ['states', 'outline']);
  const { states, outline } = palette as Partial<CoveragePalette>;
  checkColor(outline, 'palette/outline', false);
  checkOptions(states, 'palette/states', coverageHourStates);
  for (const state of coverageHourStates) {
    const colors: unknown = states?.[state];
    checkRecord(colors, `palette/states/${state}`);
    checkColor(colors['fill'], `palette/states/${state}/fill`, true);
    checkColor(colors['ink'], `palette/states/${state}/ink`, false);
  }
}

function checkColor(value: unknown, path: string, mayBeNone: boolean): void {
  if (mayBeNone && value === 'none') return;
  if (typeof value !== 'string' || !color.test(value))
    refuse(path, `be #rrggbb, currentColor or var(--cm-…)${mayBeNone ? ', or none' : ''}`, 'invalid-option');
}

/** Refuses a background that is no `#rrggbb`. */
export function checkBackground(background: unknown): asserts background is string {
  if (typeof background !== 'string' || !/^#[0-9A-Fa-f]{6}$/.test(background))
    refuse('background', 'be #rrggbb', 'invalid-option');
}
