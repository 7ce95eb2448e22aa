import { refuse } from '../internal/check.js';
import type { RaciScheme, RaciSemantic } from './model.js';
import { presets } from './presets.js';

/** A letter as far as it is counted: without the word that it stands for. */
export interface LetterMeaning {
  /** A text, where the scheme was parsed. */
  readonly letter: unknown;
  readonly semantics: readonly RaciSemantic[];
}

/**
 * The letters of a scheme; absent or null is RACI, own letters beat those of a preset.
 *
 * @throws ComanagedError `invalid-argument` for an unknown preset without letters.
 */
export function schemeLetters(scheme: RaciScheme | null | undefined): readonly LetterMeaning[] {
  return scheme?.letters?.length
    ? [...scheme.letters]
    : (presets
        .get(scheme?.id ?? 'raci')
        ?.split(',')
        .map((text) => ({ letter: text[0], semantics: [text.slice(2) as RaciSemantic] })) ??
        refuse('raciScheme', 'be a preset or have letters'));
}
