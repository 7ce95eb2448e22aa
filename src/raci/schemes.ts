import type { RaciLetter } from './model.js';
import { schemeLetters } from './schemeLetters.js';

/** A scheme of the trade with its letters. */
export interface RaciSchemePreset {
  /** Its id, for `raciScheme.id`. */
  readonly id: string;
  /** What people call it. */
  readonly name: string;
  /** Its letters, in the order in which cells are written. */
  readonly letters: readonly RaciLetter[];
}

/** A preset with the words that its letters stand for, in their order. */
function preset(id: string, name: string, ...labels: string[]): RaciSchemePreset {
  const named = schemeLetters({ id }).map(({ letter, semantics }, position) =>
    Object.freeze({
      letter: String(letter),
      label: labels[position] ?? String(letter),
      semantics: Object.freeze(semantics),
    }),
  );
  return Object.freeze({ id, name, letters: Object.freeze(named) });
}

/**
 * The schemes of the trade. A letter has no meaning without its scheme: `S` supports in RASCI and signs off in RACI-VS, `A` is
 * accountable in RACI, approver in DACI and agree in RAPID.
 *
 * @see https://en.wikipedia.org/wiki/Responsibility_assignment_matrix
 */
export const raciSchemes: readonly RaciSchemePreset[] = Object.freeze([
  preset('raci', 'RACI', 'Responsible', 'Accountable', 'Consulted', 'Informed'),
  preset('rasci', 'RASCI', 'Responsible', 'Accountable', 'Supports', 'Consulted', 'Informed'),
  preset('raci-vs', 'RACI-VS', 'Responsible', 'Accountable', 'Verifies', 'Signs off', 'Consulted', 'Informed'),
  preset('cairo', 'CAIRO', 'Responsible', 'Accountable', 'Consulted', 'Informed', 'Omitted'),
  preset('daci', 'DACI', 'Driver', 'Approver', 'Contributor', 'Informed'),
  preset('rapid', 'RAPID', 'Recommend', 'Agree', 'Perform', 'Input', 'Decide'),
]);
