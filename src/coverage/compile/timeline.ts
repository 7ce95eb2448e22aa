import type { Range } from '../../internal/time/rangeOf.js';
import { compareText } from '../../internal/text/compareText.js';
import type { PreparedOverride } from '../plan/prepared.js';
import { stretchBuilder } from './stretches.js';
import type { Stretches } from './stretches.js';

/** Who is on at which time: pieces in order that do not overlap. */
export interface Piece extends Range {
  readonly personId: string;
}

/**
 * Overrides that take somebody out, in the order in which they win: by start, end and id, the later ones over the earlier. Of those
 * that agree in all of that, one without a stand-in wins, so that the order of a list decides nothing.
 */
export function takingOut(overrides: readonly PreparedOverride[]): PreparedOverride[] {
  return overrides
    .filter(({ outPersonId }) => outPersonId !== null)
    .sort((a, b) => a.start - b.start || a.end - b.end || compareText(a.id, b.id) || compareContent(a, b));
}

function compareContent(a: PreparedOverride, b: PreparedOverride): number {
  return compareText(contentOf(a), contentOf(b));
}

/** What an override changes, as text; that nobody comes in (`null`) stands behind every id in quotation marks. */
function contentOf({ inPersonId, outPersonId, rotationId, teamId }: PreparedOverride): string {
  return JSON.stringify([inPersonId, outPersonId, rotationId, teamId]);
}

/**
 * Pieces with overrides applied: who is out leaves, and who is in takes the place. Who comes in may be out by another override and is
 * replaced in turn; of several for one person the one that began last counts.
 *
 * @param overrides as `takingOut` gives them
 */
export function withOverrides(pieces: readonly Piece[], overrides: readonly PreparedOverride[]): Piece[] {
  if (overrides.length === 0 || pieces.length === 0) return [...pieces];
  const bounds = [...new Set(overrides.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const running = new Map<string, PreparedOverride[]>();
  const changed: Piece[] = [];
  let bound = 0;
  let next = 0;
  for (const { from, to, personId } of pieces) {
    while (bound < bounds.length && (bounds[bound] ?? 0) <= from) bound++;
    for (let start = from; start < to;) {
      const end = Math.min(to, bounds[bound] ?? to);
      for (let one = overrides[next]; one !== undefined && one.start <= start; one = overrides[++next])
        begin(running, one);
      const person = replaced(running, personId, start);
      const last = changed.at(-1);
      // An override that does not concern who is on cuts nothing.
      const goesOn = start > from && last?.to === start && last.personId === person;
      if (goesOn) changed[changed.length - 1] = { ...last, to: end };
      else if (person !== null) changed.push({ from: start, to: end, personId: person });
      if (end === bounds[bound]) bound++;
      start = end;
    }
  }
  return changed;
}

function begin(running: Map<string, PreparedOverride[]>, override: PreparedOverride): void {
  const out = override.outPersonId ?? '';
  const others = running.get(out);
  if (others === undefined) running.set(out, [override]);
  else others.push(override);
}

/** Who stands in for somebody at an instant; null for nobody. */
function replaced(running: Map<string, PreparedOverride[]>, personId: string, at: number): string | null {
  const seen = new Set<string>();
  let person = personId;
  let first: string | undefined;
  for (;;) {
    seen.add(person);
    const stack = running.get(person);
    while (stack !== undefined && (stack.at(-1)?.end ?? Infinity) <= at) stack.pop();
    const override = stack?.at(-1);
    if (override === undefined) return person;
    if (override.inPersonId === null) return null;
    if (override.inPersonId === personId) return first ?? person; // people who exchange their turns
    if (seen.has(override.inPersonId)) return person;
    person = override.inPersonId;
    first ??= person;
  }
}

/** The time of each person in a list of pieces, in order of their first ones. */
export function stretchesByPerson(pieces: readonly Piece[]): Map<string, Stretches> {
  const grouped = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const group = grouped.get(piece.personId);
    if (group === undefined) grouped.set(piece.personId, [piece]);
    else group.push(piece);
  }
  const stretches = new Map<string, Stretches>();
  for (const [person, group] of grouped) stretches.set(person, stretchesOf(group));
  return stretches;
}

/** The time of pieces, whoever is on. */
export function stretchesOf(pieces: readonly Range[]): Stretches {
  const built = stretchBuilder(pieces.length);
  for (const { from, to } of pieces) built.add(from, to);
  return built.done();
}

/** The parts of pieces that lie within stretches. */
export function piecesWithin(pieces: readonly Piece[], { starts, ends }: Stretches): Piece[] {
  const within: Piece[] = [];
  let at = 0;
  for (const { from, to, personId } of pieces) {
    while (at < ends.length && (ends[at] ?? 0) <= from) at++;
    for (let next = at; next < starts.length && (starts[next] ?? 0) < to; next++) {
      within.push({ from: Math.max(from, starts[next] ?? 0), to: Math.min(to, ends[next] ?? 0), personId });
    }
  }
  return within;
}
