import type { AssignmentScope } from '../../raci/model.js';
import { cellText } from './cellText.js';
import { letterGroups } from './letterGroups.js';
import type { WrittenGroup } from './letterGroups.js';
import { lettersOf } from './letters.js';
import type { Letters } from './letters.js';
import { scopeOfAll } from './scopeOf.js';
import type { ScopeWords } from './scopeOf.js';

/** What a cell says: letters, no participation, out of the loop, not yet known, a tick, or something that is not understood. */
export type CellKind = 'assigned' | 'empty' | 'omitted' | 'open' | 'tick' | 'unknown';

/** One letter in a cell. */
export interface Participation {
  readonly letter: string;
  readonly scope?: AssignmentScope;
  /** Texts in parentheses that name no scope. */
  readonly remarks: readonly string[];
  /** Marks of footnotes. */
  readonly marks: readonly string[];
}

/** A cell of a letter column, read. */
export interface RaciCell {
  readonly kind: CellKind;
  readonly participations: readonly Participation[];
  readonly hasDuplicate: boolean;
  readonly isStruck: boolean;
  /** Whether parentheses stand behind the last of several letters only, and may be meant for all: `R/A (P1)`. */
  readonly isScopeUnclear: boolean;
}

/** Longer cells are prose (house default). */
export const longestCell = 1_000;

const wordsByKind: readonly (readonly [kind: CellKind, words: readonly string[]])[] = [
  ['omitted', ['n/a', 'na', 'n.a.', 'not applicable']],
  ['open', ['?', '??', '???', 'tbd', 'tbc', 'tba', 'to be defined', 'to be determined', 'to be confirmed', 'open']],
  ['tick', ['x', '✓', '✔', '✅', '☑', '●', '•', 'yes', 'true']],
];
const kinds: ReadonlyMap<string, CellKind> = new Map(
  wordsByKind.flatMap(([kind, words]) => words.map((word): [string, CellKind] => [word, kind])),
);

/** Reads a cell of a responsibility matrix; the order of its letters has no meaning. */
export function raciCell(source: string, letters: Letters, scopes: ScopeWords): RaciCell {
  const { text, isStruck } = cellText(source.slice(0, longestCell + 1));
  const wordless = { participations: [], hasDuplicate: false, isStruck, isScopeUnclear: false };
  if (source.length > longestCell) return { kind: 'unknown', ...wordless };
  const single = lettersOf(text, letters)?.letters.length === 1; // a scheme may have the letter X
  const kind = single ? undefined : kindOf(text);
  if (kind !== undefined) return { kind, ...wordless };
  const groups = letterGroups(text, letters);
  if (groups === undefined) return { kind: 'unknown', ...wordless };
  const all = groups.flatMap((group) => participationsOf(group, scopes));
  const participations = [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
  const isOmitted = participations.every(({ letter }) => letters.omitted.has(letter));
  return {
    kind: isOmitted ? 'omitted' : 'assigned',
    participations,
    hasDuplicate: participations.length < all.length,
    isStruck,
    isScopeUnclear: groups.some(
      ({ isClose, qualifiers }, at) => isClose && isBare(groups[at - 1]) && qualifiers.length > 0,
    ),
  };
}

function isBare(group: WrittenGroup | undefined): boolean {
  return group?.qualifiers.length === 0;
}

function kindOf(text: string): CellKind | undefined {
  return /^(?:[-‐‑‒–—―−]*|\.)$/.test(text) ? 'empty' : kinds.get(text.toLowerCase());
}

function participationsOf({ letters, qualifiers, marks }: WrittenGroup, scopes: ScopeWords): Participation[] {
  const { scope, remarks } = scopeOfAll(qualifiers, scopes);
  return letters.map((letter) => ({ letter, ...(scope && { scope }), remarks, marks }));
}
