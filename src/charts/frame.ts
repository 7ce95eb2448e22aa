import { checkOptions, refuse } from '../internal/check.js';
import { checkDir, checkIdPrefix, checkLang } from '../internal/text/markupOptions.js';
import { checkBackground } from './checkPalette.js';
import type { ChartFrameOptions } from './model.js';
import { standardBackground } from './palette.js';

/** Keys of {@link ChartFrameOptions}. */
export const frameOptions: readonly string[] = ['title', 'background', 'idPrefix', 'lang', 'dir', 'vegaLite'];

/** What stands around every drawing, as it was asked for. */
export interface ChartFrame {
  readonly background: string;
  readonly idPrefix: string;
  readonly lang: string | undefined;
  readonly dir: 'ltr' | 'rtl' | undefined;
  readonly vegaLite: 5 | 6;
}

/** Reads the options that every drawing has. */
export function frameOf(options: ChartFrameOptions, ownPrefix: string): ChartFrame {
  const { background = standardBackground, idPrefix = ownPrefix, lang, dir, vegaLite = 5 } = options;
  checkBackground(background);
  checkIdPrefix(idPrefix);
  checkLang(lang);
  checkDir(dir);
  if (vegaLite !== 5 && (vegaLite as unknown) !== 6) refuse('vegaLite', 'be 5 or 6', 'invalid-option');
  if (options.title !== undefined && typeof options.title !== 'string') refuse('title', 'be a text', 'invalid-option');
  return { background, idPrefix, lang, dir, vegaLite };
}

/** Refuses an object that has other keys, or values that are no texts. */
export function checkTextsOf(value: unknown, path: string, known: readonly string[]): void {
  checkOptions(value, path, known);
  if (Object.values(value as Readonly<Record<string, unknown>>).some((text) => typeof text !== 'string'))
    refuse(path, 'be texts', 'invalid-option');
}
