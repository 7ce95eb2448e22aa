import { refuse } from '../internal/check.js';
import type { RaciLetter, RaciScheme, RaciSemantic } from './model.js';
import { raciSchemes } from './schemes.js';

/** A scheme ready to be asked what its letters mean. */
export interface CompiledScheme {
  /** Its id. */
  readonly id: string;
  /** Its letters, in the order in which cells are written. */
  readonly letters: readonly RaciLetter[];
  /** The letters that mean something; empty where the scheme has none for it. */
  readonly lettersFor: (semantic: RaciSemantic) => ReadonlySet<string>;
}

/**
 * Makes a scheme ready to be asked; absent or null is RACI, own letters beat those of a preset.
 *
 * @throws ComanagedError `invalid-argument` for an unknown preset without letters.
 */
export function compileScheme(scheme?: RaciScheme | null): CompiledScheme {
  const { id, letters: own = [] } = scheme ?? { id: 'raci' };
  const letters = own.length > 0 ? own : raciSchemes.find((preset) => preset.id === id)?.letters;
  if (letters === undefined) refuse('raciScheme', 'be a preset or have letters');
  const known = new Map<RaciSemantic, Set<string>>();
  for (const { letter, semantics } of letters) {
    for (const semantic of semantics) known.set(semantic, (known.get(semantic) ?? new Set()).add(letter));
  }
  const none: ReadonlySet<string> = new Set();
  return { id, letters, lettersFor: (semantic) => known.get(semantic) ?? none };
}
