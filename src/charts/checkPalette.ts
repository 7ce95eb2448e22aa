import { checkOptions, checkRecord, refuse } from '../internal/check.js';
import { coverageHourStates } from './model.js';
import type { CoveragePalette } from './model.js';

const color = /^(?:#[0-9A-Fa-f]{6}|currentColor|var\(--cm-[a-z0-9-]{1,40}\))$/;

/** Refuses a palette that lacks a state, or has a color in a spelling that could be anything else. */
export function checkPalette(palette: unknown): asserts palette is CoveragePalette {
  checkColors(palette, 'states', coverageHourStates);
}

/** Refuses colors under a key that lack one of its parts, or have another one. */
export function checkColors(palette: unknown, key: string, parts: readonly string[]): void {
  checkOptions(palette, 'palette', [key, 'outline']);
  const { [key]: all, outline } = palette as Readonly<Record<string, unknown>>;
  checkColor(outline, 'palette/outline', false);
  checkOptions(all, `palette/${key}`, parts);
  for (const part of parts) {
    const colors = (all as Readonly<Record<string, unknown>>)[part];
    checkRecord(colors, `palette/${key}/${part}`);
    checkColor(colors['fill'], `palette/${key}/${part}/fill`, true);
    checkColor(colors['ink'], `palette/${key}/${part}/ink`, false);
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
