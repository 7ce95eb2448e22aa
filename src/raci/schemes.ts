import type { RaciLetter, RaciSemantic } from './model.js';

/** A scheme of the trade with its letters. */
export interface RaciSchemePreset {
  /** Its id, for `raciScheme.id`. */
  readonly id: string;
  /** What people call it. */
  readonly name: string;
  /** Its letters, in the order in which cells are written. */
  readonly letters: readonly RaciLetter[];
}

function meaning(letter: string, label: string, semantic: RaciSemantic): RaciLetter {
  return Object.freeze({ letter, label, semantics: Object.freeze([semantic]) });
}

function preset(id: string, name: string, ...letters: RaciLetter[]): RaciSchemePreset {
  return Object.freeze({ id, name, letters: Object.freeze(letters) });
}

const responsible = meaning('R', 'Responsible', 'does-work');
const accountable = meaning('A', 'Accountable', 'owns-outcome');
const consulted = meaning('C', 'Consulted', 'consulted');
const informed = meaning('I', 'Informed', 'informed');
const supports = meaning('S', 'Supports', 'supports');
const verifies = meaning('V', 'Verifies', 'verifies');
const signsOff = meaning('S', 'Signs off', 'signs-off');
const omitted = meaning('O', 'Omitted', 'omitted');

/**
 * The schemes of the trade. A letter has no meaning without its scheme: `S` supports in RASCI and signs off in RACI-VS, `A` is
 * accountable in RACI, approver in DACI and agree in RAPID.
 *
 * @see https://en.wikipedia.org/wiki/Responsibility_assignment_matrix
 */
export const raciSchemes: readonly RaciSchemePreset[] = Object.freeze([
  preset('raci', 'RACI', responsible, accountable, consulted, informed),
  preset('rasci', 'RASCI', responsible, accountable, supports, consulted, informed),
  preset('raci-vs', 'RACI-VS', responsible, accountable, verifies, signsOff, consulted, informed),
  preset('cairo', 'CAIRO', responsible, accountable, consulted, informed, omitted),
  preset(
    'daci',
    'DACI',
    meaning('D', 'Driver', 'drives'),
    meaning('A', 'Approver', 'owns-outcome'),
    meaning('C', 'Contributor', 'consulted'),
    informed,
  ),
  preset(
    'rapid',
    'RAPID',
    meaning('R', 'Recommend', 'recommends'),
    meaning('A', 'Agree', 'signs-off'),
    meaning('P', 'Perform', 'does-work'),
    meaning('I', 'Input', 'consulted'),
    meaning('D', 'Decide', 'owns-outcome'),
  ),
]);
